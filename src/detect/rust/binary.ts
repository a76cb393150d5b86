import { isTable, lineOf, own, ownText, readToml, type Table } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';
import type { Trace } from '../trace.ts';

export interface RustBinary {
  readonly name: string;
  /** Directory of the package; empty for the root. */
  readonly member: string;
  /** Package to build by name, in a workspace. */
  readonly package?: string;
  readonly path: string;
  readonly line: number;
  readonly defaultRun: boolean;
  readonly defaultMember: boolean;
}

const maxMembers = 100;

/** Every binary of the package and of the workspace's members, sorted by member and name. */
export function rustBinaries(view: ProjectView, trace: Trace): readonly RustBinary[] {
  const root = readToml(view, 'Cargo.toml', trace);
  if (root === undefined) return [];
  const workspace = own(root, 'workspace');
  const defaults = texts(own(workspace, 'default-members'));
  const members = workspace === undefined ? [] : membersOf(view, texts(own(workspace, 'members')));
  const ownBinaries =
    own(root, 'package') === undefined ? [] : packageBinaries(view, '', root, false);
  const rest = members.flatMap((member) => {
    const manifest = readToml(view, `${member}/Cargo.toml`, trace);
    const isDefault = defaults.some((pattern) => matches(pattern, member));
    return manifest === undefined ? [] : packageBinaries(view, member, manifest, isDefault);
  });
  return [...ownBinaries, ...rest];
}

function membersOf(view: ProjectView, patterns: readonly string[]): readonly string[] {
  return view.paths
    .filter((path) => path.endsWith('/Cargo.toml'))
    .map((path) => path.slice(0, -'/Cargo.toml'.length))
    .filter((directory) => patterns.some((pattern) => matches(pattern, directory)))
    .slice(0, maxMembers);
}

/** Cargo's member globs: `*` is one path element. */
function matches(pattern: string, directory: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  const found = directory.split('/');
  return (
    wanted.length === found.length &&
    wanted.every((part, index) => part === found[index] || simpleGlob(part, found[index] ?? ''))
  );
}

function simpleGlob(pattern: string, text: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after !== undefined && text.startsWith(before) && text.endsWith(after);
}

function packageBinaries(
  view: ProjectView,
  member: string,
  manifest: Table,
  defaultMember: boolean,
): readonly RustBinary[] {
  const prefix = member === '' ? '' : `${member}/`;
  const name = ownText(manifest, 'package', 'name');
  if (name === undefined) return [];
  const preferred = ownText(manifest, 'package', 'default-run');
  const bins = own(manifest, 'bin');
  const declared = Array.isArray(bins) ? bins.filter(isTable) : [];
  const found = new Map([
    ...conventionalBinaries(view, prefix, name, declared),
    ...declaredBinaries(view, `${prefix}Cargo.toml`, name, declared),
  ]);
  return [...found].map(([binary, place]) => ({
    name: binary,
    member,
    ...(member === '' ? {} : { package: name }),
    ...place,
    defaultRun: binary === preferred,
    defaultMember,
  }));
}

type Place = Pick<RustBinary, 'path' | 'line'>;

function declaredBinaries(
  view: ProjectView,
  file: string,
  name: string,
  declared: readonly Table[],
): readonly [string, Place][] {
  return declared.map((bin) => {
    const binary = ownText(bin, 'name') ?? name;
    return [binary, { path: file, line: lineOf(view.text(file), `"${binary}"`) ?? 1 }];
  });
}

/** `src/main.rs` is named like the package, `src/bin/NAME.rs` by its file, unless `[[bin]]` names the file. */
function conventionalBinaries(
  view: ProjectView,
  prefix: string,
  name: string,
  declared: readonly Table[],
): readonly [string, Place][] {
  const taken = new Set(declared.map((bin) => ownText(bin, 'path')));
  const files = view.paths.filter(
    (path) => path.startsWith(`${prefix}src/`) && !taken.has(path.slice(prefix.length)),
  );
  return files.flatMap((path): [string, Place][] => {
    const below = path.slice(prefix.length + 'src/'.length);
    const stem = below === 'main.rs' ? name : /^bin\/([\w-]+)(?:\.rs|\/main\.rs)$/.exec(below)?.[1];
    return stem === undefined ? [] : [[stem, { path, line: mainLine(view, path) }]];
  });
}

function mainLine(view: ProjectView, path: string): number {
  return lineOf(view.text(path), /\bfn main\(/) ?? 1;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

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
  const own_ = own(root, 'package') === undefined ? [] : packageBinaries(view, '', root, false);
  const rest = members.flatMap((member) => {
    const manifest = readToml(view, `${member}/Cargo.toml`, trace);
    const isDefault = defaults.some((pattern) => matches(pattern, member));
    return manifest === undefined ? [] : packageBinaries(view, member, manifest, isDefault);
  });
  return [...own_, ...rest];
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
  const file = `${prefix}Cargo.toml`;
  const preferred = ownText(manifest, 'package', 'default-run');
  const found = new Map<string, { path: string; line: number }>();
  const bins = own(manifest, 'bin');
  for (const bin of Array.isArray(bins) ? bins.filter(isTable) : []) {
    const binary = ownText(bin, 'name') ?? name;
    found.set(binary, { path: file, line: lineOf(view.text(file), `"${binary}"`) ?? 1 });
  }
  const declared = new Set((Array.isArray(bins) ? bins : []).map((bin) => ownText(bin, 'path')));
  if (view.has(`${prefix}src/main.rs`) && !declared.has('src/main.rs') && !found.has(name)) {
    found.set(name, { path: `${prefix}src/main.rs`, line: mainLine(view, `${prefix}src/main.rs`) });
  }
  for (const path of view.paths) {
    const stem = path.startsWith(`${prefix}src/bin/`)
      ? /^([\w-]+)(?:\.rs|\/main\.rs)$/.exec(path.slice(prefix.length + 'src/bin/'.length))?.[1]
      : undefined;
    if (stem === undefined || found.has(stem) || declared.has(path.slice(prefix.length))) continue;
    found.set(stem, { path, line: mainLine(view, path) });
  }
  return [...found].map(([binary, place]) => ({
    name: binary,
    member,
    ...(member === '' ? {} : { package: name }),
    ...place,
    defaultRun: binary === preferred,
    defaultMember,
  }));
}

function mainLine(view: ProjectView, path: string): number {
  return lineOf(view.text(path), /\bfn main\(/) ?? 1;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

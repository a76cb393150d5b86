import type { NodeBuild } from '../launch.ts';
import { lineOf } from '../manifest.ts';
import type { ProjectView } from '../project-view.ts';
import { at, finding, type Trace } from '../trace.ts';
import { type PackageManifest, packageLine } from './package-manifest.ts';

type Manager = NodeBuild['manager'];

export interface ChosenManager {
  readonly manager: Manager;
  readonly managerVersion?: string;
  readonly lock?: string;
}

const locks: readonly {
  readonly file: string;
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'bun';
}[] = [
  { file: 'pnpm-lock.yaml', manager: 'pnpm' },
  { file: 'bun.lock', manager: 'bun' },
  { file: 'bun.lockb', manager: 'bun' },
  { file: 'yarn.lock', manager: 'yarn' },
  { file: 'package-lock.json', manager: 'npm' },
  { file: 'npm-shrinkwrap.json', manager: 'npm' },
];

export function lockFile(view: ProjectView): string | undefined {
  return locks.find(({ file }) => view.has(file))?.file;
}

/** The package manager: `packageManager` (Corepack), else the lock, else `engines`, else npm. */
export function chooseManager(
  view: ProjectView,
  manifest: PackageManifest,
  trace: Trace,
): ChosenManager {
  const found = locks.filter(({ file }) => view.has(file));
  const named = namedManager(view, manifest, trace);
  const asked = ['pnpm', 'yarn', 'bun'].find((name) => manifest.engines.has(name)) as
    | 'pnpm'
    | 'yarn'
    | 'bun'
    | undefined;
  const family = named?.family ?? found[0]?.manager ?? asked ?? 'npm';
  const lock = found.find(({ manager }) => manager === family)?.file;
  reportLocks(view, found, family, trace);
  if (lock !== undefined)
    trace.evidence.push({ path: view.name(lock), why: `${family} lock file` });

  const berry = family === 'yarn' && isBerry(view, named?.version);
  const version = named?.version ?? versionOf(view, berry ? 'yarn-berry' : family);
  return {
    manager: berry ? 'yarn-berry' : family,
    ...(version === undefined ? {} : { managerVersion: version }),
    ...(lock === undefined ? {} : { lock }),
  };
}

function namedManager(view: ProjectView, manifest: PackageManifest, trace: Trace) {
  const field = manifest.packageManager;
  if (field === undefined) return undefined;
  const line = packageLine(view, 'packageManager');
  const match =
    /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]{1,40})?)(?:\+[\w.]{1,200})?$/.exec(field);
  if (match === null) {
    const message = `packageManager is not name@version: ${JSON.stringify(field.slice(0, 80))}`;
    const place = { file: view.name('package.json'), ...(line === undefined ? {} : { line }) };
    trace.findings.push(finding('detect.manager-conflict', 'warning', message, place));
    return undefined;
  }
  trace.evidence.push({
    ...at(view.name('package.json'), line),
    why: `packageManager ${match[0].split('+')[0]}`,
  });
  return { family: match[1] as 'npm' | 'pnpm' | 'yarn' | 'bun', version: match[2] ?? '' };
}

function reportLocks(
  view: ProjectView,
  found: readonly { readonly file: string; readonly manager: string }[],
  family: string,
  trace: Trace,
): void {
  const others = found
    .filter(({ manager }) => manager !== family)
    .map(({ file }) => view.name(file));
  if (others.length > 0) {
    const message = `${family} is used, and ${others.join(', ')} belongs to another package manager`;
    const hint =
      'Delete the lock files that are not kept up, or set packageManager in package.json.';
    trace.findings.push(
      finding('detect.manager-conflict', 'warning', message, { file: others[0] ?? '', hint }),
    );
  }
  if (!found.some(({ manager }) => manager === family)) {
    const message = `No ${family} lock file: the image is not repeatable`;
    const hint = `Commit the lock file that ${family} install writes.`;
    const file = view.name('package.json');
    trace.findings.push(finding('detect.no-lock', 'warning', message, { file, hint }));
  }
}

function isBerry(view: ProjectView, version: string | undefined): boolean {
  if (version !== undefined) return !/^[01]\./.test(version);
  return view.has('.yarnrc.yml') || lineOf(view.text('yarn.lock'), /^__metadata:/m) !== undefined;
}

/** The version a lock was written for, where it says so. */
function versionOf(view: ProjectView, manager: Manager): string | undefined {
  if (manager === 'pnpm') {
    const format = /^lockfileVersion:\s*'?(\d+)\.\d+'?/m.exec(
      view.text('pnpm-lock.yaml') ?? '',
    )?.[1];
    return format === undefined ? undefined : { '5': '7', '6': '8', '9': '10' }[format];
  }
  if (manager === 'yarn-berry') {
    const release = /^yarnPath:\s*\S*yarn-(\d+\.\d+\.\d+)\.cjs/m.exec(
      view.text('.yarnrc.yml') ?? '',
    );
    return release?.[1];
  }
  if (manager === 'bun') return /^\d+\.\d+\.\d+/.exec(view.text('.bun-version') ?? '')?.[0];
  return undefined;
}

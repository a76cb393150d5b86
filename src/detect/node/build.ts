import type { Hints } from '../hints.ts';
import type { NodeBuild, SystemPackage } from '../launch.ts';
import type { ProjectView } from '../project-view.ts';
import { sourceFiles } from '../source-scan.ts';
import type { ChosenManager } from './package-manager.ts';
import { depends, type PackageManifest, packageLine } from './package-manifest.ts';
import type { NodeProject, NodeStart } from './start.ts';

/** Packages that compile C or C++ when no prebuilt binary fits. */
const native = [
  'bcrypt',
  'better-sqlite3',
  'bufferutil',
  'cpu-features',
  'grpc',
  'isolated-vm',
  'kerberos',
  'leveldown',
  'libpq',
  'node-gyp',
  'node-sass',
  'pg-native',
  're2',
  'serialport',
  'snappy',
  'sqlite3',
  'usb',
  'utf-8-validate',
  'zeromq',
];

/** What installing and building the project takes, whatever starts it. */
export function nodeBuild(
  project: NodeProject,
  chosen: ChosenManager,
  hints: Hints,
  start?: NodeStart,
): NodeBuild {
  const { view, manifest } = project;
  const buildScript = ['build', 'heroku-postbuild'].find((name) => manifest.scripts.has(name));
  const runPackages = [...evidenceOfRun(project), ...asked(hints.systemPackages?.run)];
  return {
    language: 'node',
    ...chosen,
    manifests: manifestFiles(view, chosen),
    workspaces: manifest.workspaces,
    dependenciesNeedSource: needsSource(view, manifest),
    ...(buildScript === undefined ? {} : { buildScript }),
    ...(start?.keepDevelopment === true ? { keepDevelopment: true } : {}),
    ...(start?.standalone === true ? { standalone: true } : {}),
    buildPackages: [...evidenceOfBuild(project), ...asked(hints.systemPackages?.build)],
    ...(runPackages.length === 0 ? {} : { runPackages }),
  };
}

function manifestFiles(view: ProjectView, { lock }: ChosenManager): readonly string[] {
  const files = [
    'package.json',
    lock,
    '.npmrc',
    '.yarnrc',
    '.yarnrc.yml',
    'pnpm-workspace.yaml',
    'bunfig.toml',
  ];
  const released = view.paths.filter((path) =>
    /^\.yarn\/(releases|plugins)\/[\w@./-]+\.cjs$/.test(path),
  );
  return [
    ...files.filter((file): file is string => file !== undefined && view.has(file)),
    ...released,
  ];
}

/** Manifests alone are not enough when installing runs the project's own scripts or links its directories. */
function needsSource(view: ProjectView, manifest: PackageManifest): boolean {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
    .map((name) => manifest.scripts.get(name))
    .some((text) => text !== undefined && !/^(husky|is-ci|simple-git-hooks|lefthook)\b/.test(text));
  const local = [...manifest.dependencies.values(), ...manifest.devDependencies.values()].some(
    (range) => /^(file|link|portal|workspace|patch):/.test(range),
  );
  const generated = depends(manifest, '@prisma/client') && view.hasDirectory('prisma');
  return hooks || local || generated || manifest.workspaces || view.hasDirectory('patches');
}

function evidenceOfBuild({ view, manifest }: NodeProject): SystemPackage[] {
  const compiled = native.find((name) => depends(manifest, name));
  const gyp = view.has('binding.gyp') ? `${view.name('binding.gyp')}:1` : undefined;
  const why =
    compiled === undefined ? gyp : `${where(view, compiled)} ${compiled} compiles native code`;
  const packages =
    why === undefined ? [] : ['python3', 'make', 'g++'].map((name) => ({ name, why }));
  if (compiled === 'pg-native' || compiled === 'libpq') {
    packages.push({ name: 'libpq-dev', why: `${where(view, compiled)} ${compiled}` });
  }
  const git = [...manifest.dependencies, ...manifest.devDependencies].find(([, range]) =>
    /^(git[+:]|github:|[\w.-]+\/[\w.-]+(#|$))/.test(range),
  );
  if (git !== undefined)
    packages.push({ name: 'git', why: `${where(view, git[0])} ${git[0]} comes from Git` });
  return packages;
}

function evidenceOfRun({ view, manifest }: NodeProject): SystemPackage[] {
  const packages: SystemPackage[] = [];
  const postgres = ['pg-native', 'libpq'].find((name) => manifest.dependencies.has(name));
  if (postgres !== undefined)
    packages.push({ name: 'libpq5', why: `${where(view, postgres)} ${postgres}` });
  const schema = sourceFiles(view, /\.prisma$/)[0];
  if (depends(manifest, '@prisma/client') && schema !== undefined) {
    packages.push({
      name: 'openssl',
      why: `${view.name(schema)}:1 Prisma's engine asks openssl for its version`,
    });
  }
  return packages;
}

function where(view: ProjectView, dependency: string): string {
  const line = packageLine(view, 'dependencies', dependency) ?? 1;
  return `${view.name('package.json')}:${line}`;
}

function asked(names: readonly string[] | undefined): SystemPackage[] {
  return (names ?? []).map((name) => ({ name, why: 'asked for by the spec' }));
}

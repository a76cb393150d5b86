import type { NodeBuild } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';
import type { BaseImages } from './base-image.ts';
import { buildStage, runStage, type Section, section, systemPackages } from './section.ts';
import { toolVersions } from './tool-version.ts';
import { checkedLine, checkedName, checkedPaths } from './value.ts';

/** Installs from the lock, builds, leaves the development packages behind. Corepack is avoided: it asks a registry of its own. */
export function nodeSections(
  input: ServiceInput,
  build: NodeBuild,
  images: BaseImages,
): readonly Section[] {
  const started = input.launch.command[0];
  const standalone = build.standalone ?? false;
  return [
    ...nodeBuildStage(input, build, images.build),
    ...runStage(input, images.run),
    ...systemPackages(input, build.runPackages),
    // `npm` is part of the image; another manager is there only when it is what starts.
    ...(started === binaries[build.manager] && !standalone ? managerInstall(input, build) : []),
    section('node-run', { standalone }),
  ];
}

/** The first stage alone: pages are built by it too. */
export function nodeBuildStage(
  input: ServiceInput,
  build: NodeBuild,
  image: string,
): readonly Section[] {
  return [
    buildStage(image),
    section('node-base'),
    ...systemPackages(input, build.buildPackages),
    ...managerInstall(input, build),
    ...dependencies(input, build),
    ...scripts(input, build),
  ];
}

const binaries = { npm: 'npm', pnpm: 'pnpm', yarn: 'yarn', 'yarn-berry': 'yarn', bun: 'bun' };

const packages = { pnpm: 'pnpm', yarn: 'yarn', 'yarn-berry': '@yarnpkg/cli-dist' };

const prunings: Readonly<Record<NodeBuild['manager'], readonly string[] | undefined>> = {
  npm: ['prune', '--omit=dev', '--no-audit', '--no-fund'],
  pnpm: ['prune', '--prod', '--ignore-scripts'],
  yarn: ['install', '--non-interactive', '--production', '--ignore-scripts', '--prefer-offline'],
  'yarn-berry': ['workspaces', 'focus', '--all', '--production'],
  // It has no such command.
  bun: undefined,
};

const caches = {
  npm: '/root/.npm',
  pnpm: '/root/.local/share/pnpm/store',
  yarn: '/usr/local/share/.cache/yarn',
  'yarn-berry': '/root/.yarn/berry/cache',
  bun: '/root/.bun/install/cache',
};

/** npm comes with Node and bun with its image. */
function managerInstall(input: ServiceInput, build: NodeBuild): readonly Section[] {
  if (build.manager === 'npm' || build.manager === 'bun') return [];
  const version = checkedName(input, build.managerVersion ?? toolVersions[build.manager]);
  return [section('node-tool', { requirement: `${packages[build.manager]}@${version}` })];
}

function dependencies(input: ServiceInput, build: NodeBuild): readonly Section[] {
  const needSource = build.dependenciesNeedSource || build.workspaces;
  const view = {
    mounts: needSource ? [] : checkedPaths(input, build.manifests),
    locked: build.lock !== undefined,
    production: build.buildScript === undefined && !keepsDevelopment(build),
  };
  const install = section(`node-${build.manager}`, view);
  return needSource ? [section('copy-source'), install] : [install, section('copy-source')];
}

function scripts(input: ServiceInput, build: NodeBuild): readonly Section[] {
  if (build.buildScript === undefined) return [];
  const manager = binaries[build.manager];
  const script = checkedLine(input, build.buildScript);
  const standalone = build.standalone ?? false;
  const pruning = prunings[build.manager];
  // A pruned workspace loses its members with some managers; a standalone build has its own copy.
  const pruned = pruning !== undefined && !keepsDevelopment(build) && !build.workspaces;
  return [
    section('node-build', { manager, script, standalone }),
    ...(pruned && !standalone
      ? [section('node-prune', { cache: caches[build.manager], manager, arguments: pruning })]
      : []),
  ];
}

function keepsDevelopment(build: NodeBuild): boolean {
  return build.keepDevelopment ?? false;
}

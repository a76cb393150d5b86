import type { PythonBuild } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';
import { projectInstall, versionFromGit } from './python-project.ts';
import { type Section, section } from './section.ts';
import { toolVersions } from './tool-version.ts';
import { checkedName, checkedPaths, checkedRequirement } from './value.ts';

export interface Dependencies {
  readonly sections: readonly Section[];
  /** The source is in the build stage. */
  readonly copied: boolean;
  /** The project itself is installed. */
  readonly installed: boolean;
}

/**
 * The dependency layer. With a lock it sees the manifests alone, so that a change of the source does not install again;
 * without one, or where a dependency lies in the source, it comes after the source.
 */
export function pythonDependencies(input: ServiceInput, build: PythonBuild): Dependencies {
  switch (build.manager) {
    case 'pip':
      return build.requirements.length === 0
        ? { sections: [section('python-venv')], copied: false, installed: false }
        : layered(input, build, pip(input, build));
    case 'uv':
      return uv(input, build);
    case 'poetry':
    case 'pdm':
      return layered(input, build, lockAware(input, build, build.manager));
    case 'pipenv':
      return layered(input, build, pipenv(input, build));
    case 'pyproject':
    case 'setuptools':
      return unlocked(input, build);
    case 'script':
      return { sections: inline(input, build), copied: false, installed: false };
    case 'none':
      return { sections: [section('python-venv')], copied: false, installed: false };
  }
}

/** Sections before the source, and the one that installs from the manifests it binds. */
interface Layer {
  readonly before: readonly Section[];
  readonly install: (mounts: readonly string[]) => Section;
}

function layered(input: ServiceInput, build: PythonBuild, layer: Layer): Dependencies {
  const copied = build.dependenciesNeedSource || (build.manager !== 'pip' && !build.locked);
  const mounts = copied ? [] : checkedPaths(input, build.manifests);
  return {
    sections: [
      ...layer.before,
      ...(copied ? [section('copy-source'), ...versionFromGit(input, build)] : []),
      layer.install(mounts),
    ],
    copied,
    installed: false,
  };
}

function pip(input: ServiceInput, build: PythonBuild): Layer {
  const requirements = checkedPaths(input, build.requirements);
  const { requireHashes } = build;
  return {
    before: [section('python-venv')],
    install: (mounts) => section('python-pip', { mounts, requirements, requireHashes }),
  };
}

/** uv installs the project in the same step where the step sees the source. */
function uv(input: ServiceInput, build: PythonBuild): Dependencies {
  const copied = build.dependenciesNeedSource || !build.locked;
  const extras = build.extras.map((extra) => checkedName(input, extra));
  const installed = copied && build.installProject;
  const view = {
    mounts: copied ? [] : checkedPaths(input, build.manifests),
    locked: build.locked,
    extras,
    skipProject: !installed,
  };
  return {
    sections: [
      tool(input, build, 'uv'),
      ...(copied ? [section('copy-source'), ...versionFromGit(input, build)] : []),
      section('python-uv', view),
    ],
    copied,
    installed,
  };
}

function lockAware(input: ServiceInput, build: PythonBuild, manager: 'poetry' | 'pdm'): Layer {
  const extras = build.extras.map((extra) => checkedName(input, extra));
  return {
    before: [tool(input, build, manager), section('python-venv')],
    install: (mounts) => section(`python-${manager}`, { mounts, locked: build.locked, extras }),
  };
}

function pipenv(input: ServiceInput, build: PythonBuild): Layer {
  const { locked } = build;
  // The lock has a hash for everything but what comes from Git or a directory, and pip takes all or none.
  const hashless =
    build.dependenciesNeedSource || build.buildPackages.some(({ name }) => name === 'git');
  const requireHashes = build.requireHashes || (locked && !hashless);
  return {
    before: [tool(input, build, 'pipenv'), section('python-venv')],
    install: (mounts) => section('python-pipenv', { mounts, locked, requireHashes }),
  };
}

/** Without a lock the project brings its dependencies; one that cannot be installed has named them. */
function unlocked(input: ServiceInput, build: PythonBuild): Dependencies {
  if (build.manager === 'pyproject' && !build.installProject) {
    return { sections: inline(input, build), copied: false, installed: false };
  }
  const sections = [
    section('python-venv'),
    section('copy-source'),
    ...versionFromGit(input, build),
    projectInstall(input, build, false),
  ];
  return { sections, copied: true, installed: true };
}

function inline(input: ServiceInput, build: PythonBuild): readonly Section[] {
  if (build.inlineDependencies.length === 0) return [section('python-venv')];
  const requirements = build.inlineDependencies.map((text) => checkedRequirement(input, text));
  return [section('python-venv'), section('python-inline', { requirements })];
}

/** The manager in an environment of its own, so that nothing of it reaches the app's. */
function tool(input: ServiceInput, build: PythonBuild, name: 'uv' | 'poetry' | 'pdm' | 'pipenv') {
  const version = checkedName(input, build.managerVersion ?? toolVersions[name]);
  const requirement = name === 'pdm' ? `pdm[locked]==${version}` : `${name}==${version}`;
  return section('python-tool', { requirement });
}

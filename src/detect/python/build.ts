import { satisfies } from '@renovatebot/pep440';
import type { PythonBuild } from '../launch.ts';
import type { InlineScript } from './inline-script.ts';
import { isCompiled, type LockedVersions, lockOrigins } from './lock.ts';
import { managerVersions } from './manager-version.ts';
import type { Manager } from './package-manager.ts';
import type { Project } from './project.ts';
import { normaliseName, type Requirement } from './requirements.ts';
import type { Command } from './server.ts';
import type { Start } from './start.ts';
import { systemPackages } from './system-package.ts';
import { instrumentationsFor } from './telemetry.ts';
import { asText, asTexts } from './toml.ts';

/** Everything a build is decided from. */
export interface BuildFacts {
  readonly start: Pick<Start, 'extras' | 'form' | 'root'>;
  readonly manager: Manager;
  readonly dependencies: readonly Requirement[];
  readonly locked: LockedVersions | undefined;
  readonly inline: InlineScript | undefined;
  readonly command: Command;
}

/** What the image's build needs to know of a Python project. */
export function buildOf(project: Project, facts: BuildFacts): PythonBuild {
  const { start, manager, dependencies, locked, inline, command } = facts;
  const name = manager.name === 'none' && inline !== undefined ? 'script' : manager.name;
  const origins = lockOrigins(project.view, manager);
  const sourceOnly = origins.sourceOnly.filter((it) => locked?.has(normaliseName(it)) === true);
  const packages = systemPackages(project, dependencies, locked, sourceOnly);
  const installProject = installs(project, manager, start);
  const local = dependencies.some((found) => found.local) || origins.local;
  const whole = (name === 'pyproject' || name === 'setuptools') && installProject;
  return {
    language: 'python',
    manager: name,
    ...versionsOf(project, manager, installProject),
    locked: manager.lock !== undefined || isCompiled(manager),
    manifests: manifestsOf(project, manager),
    requirements: manager.requirements?.files.slice(0, 1) ?? [],
    requireHashes: manager.requirements?.hashes ?? false,
    dependenciesNeedSource: local || whole,
    installProject,
    extras: start.extras ?? [],
    inlineDependencies: inlineDependencies(project, name, installProject, inline),
    addedPackages: command.added,
    ...(locked === undefined ? {} : { instrumentations: instrumentationsFor(locked) }),
    buildPackages: packages.build,
    runPackages: packages.run,
    needsSignalLauncher: !command.handlesSignals,
  };
}

function versionsOf(
  project: Project,
  manager: Manager,
  installProject: boolean,
): Pick<PythonBuild, 'managerVersion' | 'versionVariable'> {
  const managerVersion = versionOf(project, manager);
  const versionVariable = installProject ? dynamicVersion(project) : undefined;
  return {
    ...(managerVersion === undefined ? {} : { managerVersion }),
    ...(versionVariable === undefined ? {} : { versionVariable }),
  };
}

/** Is the project itself installed? When its own tool would, and when the entry needs it. */
export function installs(
  project: Project,
  manager: Manager,
  start: Pick<Start, 'extras' | 'form' | 'root'>,
): boolean {
  if (!project.manifest.installable) return false;
  if (['uv', 'pdm', 'pyproject', 'setuptools'].includes(manager.name)) return true;
  const inSource = start.root !== '' && project.manifest.importRoots.includes(start.root);
  return start.form.kind === 'script' || inSource || (start.extras ?? []).length > 0;
}

function manifestsOf(project: Project, manager: Manager): string[] {
  if (manager.requirements !== undefined && manager.name === 'pip') {
    return [...manager.requirements.files];
  }
  const own = manager.name === 'pipenv' ? ['Pipfile'] : ['pyproject.toml', 'setup.cfg', 'setup.py'];
  const wanted =
    manager.name === 'setuptools' || manager.name === 'pyproject' ? own : own.slice(0, 1);
  const files = [...wanted, ...(manager.lock === undefined ? [] : [manager.lock])];
  return manager.name === 'none' ? [] : files.filter((path) => project.view.has(path));
}

/** A project that cannot be installed still declares what it needs. */
function inlineDependencies(
  project: Project,
  name: PythonBuild['manager'],
  installProject: boolean,
  inline: InlineScript | undefined,
): readonly string[] {
  if (name === 'script') return inline?.dependencies ?? [];
  if (name !== 'pyproject' || installProject) return [];
  return asTexts(project.manifest.pyproject?.get('project', 'dependencies'));
}

function versionOf(project: Project, manager: Manager): string | undefined {
  if (!Object.hasOwn(managerVersions, manager.name)) return undefined;
  const ours = managerVersions[manager.name as keyof typeof managerVersions]; // hasOwn says so
  const toml = project.manifest.pyproject;
  const wanted =
    asText(toml?.get('tool', 'uv', 'required-version')) ??
    asText(toml?.get('tool', 'poetry', 'requires-poetry'));
  const exact = /^==\s*(\d[\w.]*)$/.exec(wanted ?? '')?.[1];
  if (exact !== undefined) return exact;
  const header = manager.lock === undefined ? undefined : project.view.text(manager.lock);
  const written = /generated by Poetry (\d+\.\d+\.\d+) /.exec((header ?? '').slice(0, 200))?.[1];
  if (manager.name !== 'poetry' || written === undefined) return ours;
  return wanted === undefined || satisfies(written, wanted) ? written : ours;
}

/** Versions made from Git tags need a variable: the image's build has no repository. */
function dynamicVersion(project: Project): string | undefined {
  const toml = project.manifest.pyproject;
  const setup = project.view.text('setup.py') ?? '';
  const requires = asTexts(toml?.get('build-system', 'requires')).join(' ');
  const hatch = asText(toml?.get('tool', 'hatch', 'version', 'source'));
  if (toml?.get('tool', 'poetry-dynamic-versioning') !== undefined) {
    return 'POETRY_DYNAMIC_VERSIONING_BYPASS';
  }
  if (asText(toml?.get('tool', 'pdm', 'version', 'source')) === 'scm')
    return 'PDM_BUILD_SCM_VERSION';
  if (hatch === 'uv-dynamic-versioning') return 'UV_DYNAMIC_VERSIONING_BYPASS';
  const scm =
    toml?.get('tool', 'setuptools_scm') !== undefined || /setuptools[-_]scm/.test(requires);
  const used = scm || hatch === 'vcs' || setup.includes('use_scm_version');
  return used ? 'SETUPTOOLS_SCM_PRETEND_VERSION' : undefined;
}

import type { PythonBuild } from '../launch.ts';
import { finding } from '../trace.ts';
import { note, type Project } from './project.ts';
import { type Requirements, readRequirements } from './requirements.ts';

/** Which tool installs the project, and from which files. */
export interface Manager {
  readonly name: PythonBuild['manager'];
  readonly lock?: string;
  /** The file that decided, with what was seen in it. */
  readonly manifest?: string;
  readonly requirements?: Requirements;
}

const locks = [
  ['uv', 'uv.lock'],
  ['poetry', 'poetry.lock'],
  ['pdm', 'pdm.lock'],
  ['pipenv', 'Pipfile.lock'],
] as const;
const unsupported = ['pylock.toml', 'pixi.lock', 'pixi.toml', 'conda-lock.yml', 'environment.yml'];

/**
 * Chooses by lock, then by table. A lock wins over requirements.txt, which beside a lock is usually an export.
 * Two locks, or a lock and requirements written by hand, are a finding `detect.manager-conflict`.
 */
export function chooseManager(project: Project): Manager {
  const { view } = project;
  const found = locks.filter(([, path]) => view.has(path));
  const requirements = requirementsFile(project);
  const chosen = found[0];
  if (chosen !== undefined) {
    const [name, lock] = chosen;
    const others = found.slice(1).map(([, path]) => path);
    const manual = requirements !== undefined && !requirements.compiled;
    const clashing = manual ? [...others, requirements.files[0] ?? ''] : others;
    if (clashing.length > 0) conflict(project, lock, clashing);
    note(project, lock, 1, `${name} locks the dependencies`);
    return { name, lock, manifest: lock };
  }
  for (const path of unsupported.filter((file) => view.has(file))) {
    const message = `${path} is not read; dependencies come from the other manifests.`;
    const file = view.name(path);
    project.trace.findings.push(finding('detect.lock-unsupported', 'warning', message, { file }));
  }
  return withoutLock(project, requirements);
}

function conflict(project: Project, chosen: string, others: readonly string[]): void {
  const { view, trace } = project;
  const names = others.map((path) => view.name(path)).join(', ');
  trace.findings.push(
    finding(
      'detect.manager-conflict',
      'warning',
      `${view.name(chosen)} is used, ${names} is not.`,
      {
        file: view.name(chosen),
        expected: 'one lock, or requirements that a tool wrote from it',
      },
    ),
  );
}

function withoutLock(project: Project, requirements: Requirements | undefined): Manager {
  if (requirements !== undefined) {
    const path = requirements.files[0] ?? 'requirements.txt';
    note(project, path, 1, 'requirements for pip');
    return { name: 'pip', requirements, manifest: path };
  }
  return byTable(project) ?? byDescription(project) ?? { name: 'none' };
}

/** A tool's own table in pyproject.toml, or its manifest. */
function byTable(project: Project): Manager | undefined {
  const toml = project.manifest.pyproject;
  for (const name of ['poetry', 'pdm', 'uv'] as const) {
    // Tables of uv or PDM alone do not describe a project that they must install.
    const described = name === 'poetry' || toml?.get('project', 'name') !== undefined;
    if (toml?.get('tool', name) === undefined || !described) continue;
    note(project, 'pyproject.toml', toml.line('tool', name), `[tool.${name}] without a lock`);
    return unlocked(project, { name, manifest: 'pyproject.toml' });
  }
  if (!project.view.has('Pipfile')) return undefined;
  return unlocked(project, { name: 'pipenv', manifest: 'Pipfile' });
}

function byDescription(project: Project): Manager | undefined {
  const { view, manifest } = project;
  const toml = manifest.pyproject;
  if (toml?.get('project') !== undefined) {
    note(project, 'pyproject.toml', toml.line('project'), 'dependencies of [project], no lock');
    return unlocked(project, { name: 'pyproject', manifest: 'pyproject.toml' });
  }
  const path = view.has('setup.py') ? 'setup.py' : 'setup.cfg';
  if (!view.has(path) || (path === 'setup.cfg' && toml === undefined)) return undefined;
  note(project, path, 1, 'installed by setuptools');
  return unlocked(project, { name: 'setuptools', manifest: path });
}

function unlocked(project: Project, manager: Manager): Manager {
  const file = project.view.name(manager.manifest ?? '');
  const message = `${file} has no lock: two builds can install different versions.`;
  // uv locks what follows the standard and no tool in particular.
  const [tool, lock] = locks.find(([name]) => name === manager.name) ?? locks[0];
  const hint = `Run ${tool} lock and commit ${lock}.`;
  project.trace.findings.push(finding('detect.no-lock', 'info', message, { file, hint }));
  return manager;
}

const candidates = [
  'requirements.txt',
  'requirements/prod.txt',
  'requirements/production.txt',
  'requirements/base.txt',
  'requirements-prod.txt',
];

function requirementsFile(project: Project): Requirements | undefined {
  const { view, trace } = project;
  const present = candidates.filter((path) => view.has(path));
  const [path, ...others] = present;
  const single = path ?? onlyRequirements(project);
  if (single === undefined) return undefined;
  if (single !== 'requirements.txt' && others.length > 0) {
    const message = `${view.name(single)} is used; ${others.join(', ')} could be meant.`;
    const file = view.name(single);
    trace.findings.push(finding('detect.manager-conflict', 'warning', message, { file }));
  }
  const requirements = readRequirements(view, single);
  for (const lost of requirements.missing) {
    const message = `${lost.at} names ${lost.path}, which does not exist.`;
    const place = { file: view.name(lost.at), line: lost.line };
    trace.findings.push(finding('detect.requirement-missing', 'error', message, place));
  }
  return requirements;
}

/** A single other file of that kind, when the project has no manifest at all. */
function onlyRequirements(project: Project): string | undefined {
  const { view, manifest } = project;
  const described = manifest.pyproject?.get('project') ?? manifest.pyproject?.get('tool', 'poetry');
  if (described !== undefined || view.has('setup.py') || view.has('Pipfile')) return undefined;
  const found = view.paths.filter(
    (path) =>
      /^(requirements\/)?[\w-]*requirements[\w-]*\.txt$/.test(path) &&
      !/dev|test|doc|lint|constraint/i.test(path),
  );
  return found.length === 1 ? found[0] : undefined;
}

import type { Hints } from '../hints.ts';
import type { Detection } from '../launch.ts';
import type { ProjectView } from '../project-view.ts';
import type { GivenCommand, Signs } from '../signs.ts';
import { detection, finding, newTrace } from '../trace.ts';
import { app, appMore } from './app.ts';
import { resolveEntry } from './entry.ts';
import { excludedDirectory, excludedFile } from './excluded.ts';
import { frameworkConfig } from './framework-config.ts';
import { launchOf } from './launch-of.ts';
import { managePy } from './manage-py.ts';
import { packageMain } from './package-main.ts';
import type { PythonParser } from './parser.ts';
import { openProject, type Project, reject } from './project.ts';
import { rootMain } from './root-main.ts';
import { scan, singleScript } from './scan.ts';
import { consoleScript } from './scripts.ts';
import { entrypointOf } from './server.ts';
import type { Start } from './start.ts';
import { workerOnly } from './worker.ts';
import { listMembers } from './workspace.ts';

/** The search's steps, in order: the first that finds a start wins. */
const steps: readonly ((project: Project) => Start | undefined)[] = [
  frameworkConfig,
  consoleScript,
  packageMain,
  managePy,
  rootMain,
  app,
  appMore,
  scan,
  workerOnly,
  singleScript,
];

/**
 * Finds how a Python project starts. No launch has an error finding; a guess among several has `detect.ambiguous`. Under
 * `--strict` a caller refuses `detect.ambiguous`, `detect.manager-conflict` and `detect.version-conflict`.
 */
export function detectPython(view: ProjectView, hints: Hints, parser: PythonParser): Detection {
  const project = openProject(view, hints, parser, newTrace());
  if (noteFaults(project)) return detection(undefined, project.trace);
  listMembers(project);
  const start = findStart(project);
  return start === undefined ? nothing(project) : launchOf(project, start);
}

/** The launch of a command that is given: everything but the command comes from the project. */
export function pythonCommand(
  given: GivenCommand,
  view: ProjectView,
  hints: Hints,
  parser: PythonParser,
): Detection {
  const project = openProject(view, hints, parser, newTrace());
  if (noteFaults(project)) return detection(undefined, project.trace);
  const quiet = { ...project, trace: newTrace() };
  const { step, entrypoint, command } = given;
  // The search still tells the port, the health route and the import root of the code that runs.
  const found = findStart(quiet);
  const place = { form: { kind: 'file', path: '' }, path: '', root: '', why: entrypoint } as const;
  const start: Start = { ...(found ?? place), step, confidence: 'high' };
  return launchOf(project, start, { entrypoint, command });
}

/**
 * Resolves an override's text: `module:object`, `module:PKG`, `file:PATH`, `asgi:…`, `wsgi:…`, `script:NAME`,
 * `function:module:name`, `streamlit:PATH`, a script's name or a `file.py`. The launch's step is `0-spec`; a caller that read it
 * elsewhere writes its own step over it. A text that resolves to nothing is an error finding.
 */
export function pythonEntry(
  text: string,
  view: ProjectView,
  parser: PythonParser,
  hints: Hints,
): Detection {
  const project = openProject(view, hints, parser, newTrace());
  if (noteFaults(project)) return detection(undefined, project.trace);
  const start = resolveEntry(text, project);
  return start === undefined ? detection(undefined, project.trace) : launchOf(project, start);
}

const manifests = ['pyproject.toml', 'requirements.txt', 'Pipfile', 'setup.py', 'setup.cfg'];
const locks = ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock'];
const entries = [
  'manage.py',
  'main.py',
  '__main__.py',
  'app.py',
  'wsgi.py',
  'asgi.py',
  'server.py',
];

/** What speaks for Python in a project. */
export function pythonSigns(view: ProjectView): Signs {
  const manifest = manifests.find((path) => view.has(path));
  const lock = locks.find((path) => view.has(path));
  const packageEntry = view.paths.find((path) => /^(app|src|\w+)\/(main|__main__)\.py$/.test(path));
  const entry = entries.find((path) => view.has(path)) ?? packageEntry;
  const searched = new Map([['', true]]);
  const sources = view.paths.filter((path) => {
    const cut = path.lastIndexOf('/');
    if (!path.endsWith('.py') || excludedFile(path.slice(cut + 1))) return false;
    const directory = path.slice(0, Math.max(0, cut));
    const isSearched = searched.get(directory) ?? excludedDirectory(view, directory) === undefined;
    searched.set(directory, isSearched);
    return isSearched;
  });
  return {
    ...(manifest === undefined ? {} : { manifest }),
    ...(lock === undefined ? {} : { lock }),
    ...(entry === undefined ? {} : { entry }),
    sources,
  };
}

/** The first step that holds; what later steps would have found is told. */
function findStart(project: Project): Start | undefined {
  for (const [index, step] of steps.entries()) {
    const start = step(project);
    if (start === undefined) continue;
    listLater(project, start, steps.slice(index + 1));
    return start;
  }
  return undefined;
}

function listLater(project: Project, start: Start, later: typeof steps): void {
  const listing = { ...project, trace: newTrace() };
  const told = new Set([entrypointOf(start.form)]);
  for (const step of later.filter((one) => one !== workerOnly && one !== singleScript)) {
    const other = step(listing);
    const entrypoint = other === undefined ? undefined : entrypointOf(other.form);
    if (other === undefined || entrypoint === undefined || told.has(entrypoint)) continue;
    told.add(entrypoint);
    const { path, line } = other;
    const why = `${start.step} comes first; ${other.why}`;
    reject(project, { step: other.step, entrypoint, path, line, why });
  }
}

/** A manifest that does not parse stops the search: what it would have said is not guessed. */
function noteFaults(project: Project): boolean {
  for (const { path, line, column, message } of project.manifest.faults) {
    const text = `${path} is not valid TOML: ${message}`;
    const place = { file: path, line, column };
    project.trace.findings.push(finding('detect.manifest-invalid', 'error', text, place));
  }
  return project.manifest.faults.length > 0;
}

function nothing(project: Project): Detection {
  const { view, trace } = project;
  const old = trace.rejected.find((one) => one.why === 'Python 2 syntax');
  if (old !== undefined) {
    const message = `${old.path} is written in Python 2.`;
    const place = { file: old.path, ...(old.line === undefined ? {} : { line: old.line }) };
    trace.findings.push(finding('detect.version-unsupported', 'error', message, place));
    return detection(undefined, trace);
  }
  const notebooks =
    view.paths.some((path) => path.endsWith('.ipynb')) &&
    !view.paths.some((path) => path.endsWith('.py'));
  const code = notebooks ? 'detect.notebooks-only' : 'detect.no-launch';
  const why = notebooks
    ? 'The project holds notebooks, which are no service.'
    : 'No start was found in the Python sources.';
  const hint =
    'Write entrypoint: module:function in the spec, LABEL ENTRYPOINT in a Dockerfile, or web: in a Procfile.';
  trace.findings.push(finding(code, 'error', why, { hint }));
  return detection(undefined, trace);
}

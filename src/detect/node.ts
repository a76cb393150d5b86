import { bindWords } from './exec-form.ts';
import type { Hints } from './hints.ts';
import type { Argument, Detection, Launch, NodeBuild } from './launch.ts';
import { nodeBuild } from './node/build.ts';
import { entryFiles, startOfFile } from './node/entry-file.ts';
import { frameworkStart } from './node/framework.ts';
import { nodeListening, serverDependency } from './node/listen.ts';
import { chooseManager, lockFile } from './node/package-manager.ts';
import { packageLine, readPackage } from './node/package-manifest.ts';
import { startOfLine, startOfScript } from './node/script.ts';
import { isStart, type NodeProject, type NodeStart, type NoStart } from './node/start.ts';
import { nodeVersion } from './node/version.ts';
import type { ProjectView } from './project-view.ts';
import type { GivenCommand, LanguageSearch, Signs } from './signs.ts';
import { sourceFiles } from './source-scan.ts';
import { at, detection, finding, newTrace } from './trace.ts';

/** Node: package.json's scripts, then frameworks, `main`, `bin` and the customary files. */
export const node: LanguageSearch = {
  signs,
  detect: detectNode,
  command: nodeCommand,
  entry: nodeEntry,
};

function signs(view: ProjectView): Signs {
  const manifest = readPackage(view, newTrace());
  const lock = lockFile(view);
  const entry = ['server.js', 'index.js', 'app.js', 'server.ts', 'index.ts'].find(view.has);
  const serves =
    manifest !== undefined &&
    (manifest.scripts.has('start') || serverDependency({ manifest }) !== undefined);
  return {
    ...(view.has('package.json') ? { manifest: 'package.json' } : {}),
    ...(lock === undefined ? {} : { lock }),
    ...(entry === undefined ? {} : { entry }),
    sources: sourceFiles(view, /\.(js|mjs|cjs|jsx|ts|mts|cts|tsx)$/),
    minor: !serves,
  };
}

/** Finds how a Node project starts. */
function detectNode(view: ProjectView, hints: Hints): Detection {
  const project = projectOf(view);
  if (project === undefined) return unreadable(view);
  const start = scriptStart(project) ?? builtStart(project) ?? fileStart(project);
  return start === undefined
    ? detection(undefined, project.trace)
    : launchOf(project, start, hints);
}

/** A command that an override names: npm and its kin are left out, as for a script. */
function nodeCommand(given: GivenCommand, view: ProjectView, hints: Hints): Detection {
  const project = projectOf(view);
  if (project === undefined) return unreadable(view);
  const words = given.command.filter((word): word is string => typeof word === 'string');
  const script =
    /^(npm|yarn|pnpm|bun)$/.test(words[0] ?? '') && words.length === given.command.length;
  const found = script ? startOfLine(project, words.join(' ')) : undefined;
  const unwrapped = found !== undefined && isStart(found) ? found : undefined;
  const file = words.find(
    (word) => /\.[cm]?[jt]s$/.test(word) && view.has(word.replace(/^\.\//, '')),
  );
  const start: NodeStart = {
    environment: {},
    bindable: false,
    confidence: 'high',
    why: given.entrypoint,
    command: words.length === given.command.length ? bindWords(words).command : given.command,
    ...(file === undefined ? {} : { file }),
    ...unwrapped,
    step: given.step,
    entrypoint: given.entrypoint,
  };
  const bindable = start.bindable || start.command.some(hasAddress);
  return launchOf(project, { ...start, bindable }, hints);
}

/** `npm:SCRIPT`, `file:PATH`, or either without its kind. */
function nodeEntry(text: string, view: ProjectView, hints: Hints): Detection {
  const project = projectOf(view);
  if (project === undefined) return unreadable(view);
  const [, kind, target = ''] = /^(?:(npm|file):)?(.*)$/s.exec(text) ?? [];
  const script = kind === 'npm' || (kind === undefined && project.manifest.scripts.has(target));
  const found = script
    ? startOfScript(project, target)
    : startOfLine(project, `node ${quoted(target)}`);
  if (isStart(found)) return launchOf(project, { ...found, step: '0-spec' }, hints);
  const message = `entrypoint ${text.slice(0, 120)}: ${found.rejected}`;
  const hint = 'Write npm:SCRIPT or file:PATH, or give the command itself.';
  project.trace.findings.push(finding('detect.entrypoint-unresolved', 'error', message, { hint }));
  return detection(undefined, project.trace);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function projectOf(view: ProjectView): NodeProject | undefined {
  const trace = newTrace();
  const manifest = readPackage(view, trace);
  return manifest === undefined ? undefined : { view, manifest, trace };
}

function unreadable(view: ProjectView): Detection {
  const trace = newTrace();
  readPackage(view, trace);
  if (!view.has('package.json')) {
    const message = 'There is no package.json, so nothing says what to install';
    trace.findings.push(finding('detect.manifest-invalid', 'error', message));
  }
  return detection(undefined, trace);
}

function scriptStart(project: NodeProject): NodeStart | undefined {
  const { scripts } = project.manifest;
  const names = ['start', 'start:prod', 'start:production', 'prod', 'production', 'serve'];
  return firstStart(
    project,
    names
      .filter((name) => scripts.has(name))
      .map((name) => ({
        name: `npm:${name}`,
        step: '1-start-script',
        key: name,
        start: () => startOfScript(project, name),
      })),
  );
}

function builtStart(project: NodeProject): NodeStart | undefined {
  const found = frameworkStart(project);
  if (found === undefined) return undefined;
  return firstStart(project, [
    {
      name: `framework:${found.name}`,
      step: '2-framework',
      key: found.name,
      start: () => found.start,
    },
  ]);
}

function fileStart(project: NodeProject): NodeStart | undefined {
  return firstStart(
    project,
    entryFiles(project).map((entry) => ({
      name: `file:${entry.file}`,
      step: entry.step,
      key: entry.from,
      start: () => startOfFile(project, entry),
    })),
  );
}

interface Candidate {
  readonly name: string;
  readonly step: string;
  readonly key: string;
  start(): NodeStart | NoStart;
}

/** The first candidate that starts; those before it are rejections with their reasons. */
function firstStart(project: NodeProject, candidates: readonly Candidate[]): NodeStart | undefined {
  const { view, trace } = project;
  for (const { name, step, key, start } of candidates) {
    const place = at(view.name('package.json'), packageLine(view, 'scripts', key));
    const found = start();
    if (isStart(found)) {
      const evidence =
        found.file !== undefined && found.step !== '1-start-script'
          ? at(view.name(found.file))
          : place;
      trace.evidence.push({ ...evidence, why: found.why });
      return found;
    }
    trace.rejected.push({ entrypoint: name, step, ...place, why: found.rejected });
  }
  return undefined;
}

function launchOf(project: NodeProject, start: NodeStart, hints: Hints): Detection {
  const { view, manifest, trace } = project;
  const chosen = chooseManager(view, manifest, trace);
  const build = nodeBuild(project, chosen, hints, start);
  const version = nodeVersion(view, manifest, hints, trace);
  const shared = { directory: view.directory, packageManager: chosen.manager, version };
  if (start.pages !== undefined) return detection(pagesLaunch(start, build, shared, hints), trace);
  const listening = nodeListening(project, start);
  const { port, ...rest } = listening;
  const launch: Launch = {
    language: 'node',
    ...shared,
    step: start.step,
    entrypoint: start.entrypoint,
    command: start.command,
    confidence: start.confidence,
    ...rest,
    ...chosenPort(port, hints),
    build,
    processes: [],
  };
  return detection(launch, trace);
}

function chosenPort(found: Launch['port'], hints: Hints): Pick<Launch, 'port'> {
  if (found === undefined && hints.port === undefined) return {};
  const protocol = hints.port?.protocol ?? found?.protocol ?? 'http';
  const number = hints.port?.number ?? found?.number ?? (protocol === 'grpc' ? 50051 : 8000);
  return { port: { number, protocol } };
}

function pagesLaunch(
  start: NodeStart,
  builder: NodeBuild,
  shared: Pick<Launch, 'directory' | 'packageManager' | 'version'>,
  hints: Hints,
): Launch {
  const pages = start.pages ?? { root: '.', singlePage: false };
  return {
    language: 'static',
    ...shared,
    step: start.step,
    entrypoint: start.entrypoint,
    command: ['nginx', '-g', 'daemon off;'],
    environment: {},
    port: { number: hints.port?.number ?? 8080, protocol: 'http' },
    bindable: false,
    confidence: start.confidence,
    build: { language: 'static', ...pages, builder },
    processes: [],
  };
}

function hasAddress(argument: Argument): boolean {
  return typeof argument !== 'string' && argument.bind.includes('{address}');
}

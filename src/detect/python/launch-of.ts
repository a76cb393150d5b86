import type { Argument, Detection, Launch, Protocol } from '../launch.ts';
import { detection, finding } from '../trace.ts';
import { buildOf, installs } from './build.ts';
import { readDependencies } from './dependency.ts';
import { djangoSettings } from './django-settings.ts';
import { hasGrpcHealth, healthPath } from './health.ts';
import { type InlineScript, readInlineScript } from './inline-script.ts';
import { readLock } from './lock.ts';
import { chooseManager, type Manager } from './package-manager.ts';
import { listeningOf, toPort } from './port.ts';
import { note, type Project } from './project.ts';
import type { Requirement } from './requirements.ts';
import { type Command, commandOf, entrypointOf } from './server.ts';
import type { Start } from './start.ts';
import { chooseVersion } from './version.ts';
import { furtherProcesses } from './worker.ts';

/** A command somebody else decided: it takes the place of the form's own. */
export interface Override {
  readonly entrypoint: string;
  readonly command: readonly Argument[];
}

/** The whole launch of a start. Undefined, with an error finding, when the project cannot be built. */
export function launchOf(project: Project, start: Start, override?: Override): Detection {
  const { view, trace, manifest, hints } = project;
  if (override === undefined) note(project, start.path, start.line, `${start.step}: ${start.why}`);
  const manager = chooseManager(project);
  const inline = inlineOf(project, start);
  const version = chooseVersion(project, inline);
  const dependencies = readDependencies(project, manager, inline);
  const locked = readLock(view, manager, manifest.name);
  const has = installed(dependencies, locked);
  const command = override === undefined ? commandOf(project, start.form, has) : given(override);
  const listening = listeningOf(project, start, command, has);
  const build = buildOf(project, { start, manager, dependencies, locked, inline, command });
  if (build.versionVariable !== undefined) noteVersionVariable(project, build.versionVariable);
  if (version === undefined || trace.findings.some((found) => found.severity === 'error')) {
    return detection(undefined, trace);
  }
  const launch: Launch = {
    language: 'python',
    directory: view.directory,
    packageManager: build.manager,
    version,
    step: start.step,
    entrypoint: override?.entrypoint ?? entrypointOf(start.form),
    command: [...command.command, ...listening.options],
    environment: {
      ...djangoSettings(project, start),
      ...pythonPath(project, manager, start),
      ...listening.environment,
    },
    ...toPort(listening),
    ...healthOf(project, start, listening.port?.protocol),
    confidence: start.confidence,
    build,
    processes: override === undefined ? furtherProcesses(project, start) : [],
  };
  // A name from the spec stands above the search: it is as sure as its author.
  return detection(
    hints.entrypoint === undefined ? launch : { ...launch, confidence: 'high' },
    trace,
  );
}

function healthOf(
  project: Project,
  start: Start,
  protocol: Protocol | undefined,
): Pick<Launch, 'grpcHealth' | 'healthPath'> {
  if (protocol === 'grpc') return hasGrpcHealth(project, start) ? { grpcHealth: true } : {};
  const path = protocol === 'http' ? healthPath(project, start) : undefined;
  return path === undefined ? {} : { healthPath: path };
}

function given(override: Override): Command {
  const { command } = override;
  const binds = command.some((argument) => typeof argument !== 'string');
  const [program = ''] = command.filter((argument) => typeof argument === 'string');
  const servers = [
    'gunicorn',
    'uvicorn',
    'hypercorn',
    'celery',
    'streamlit',
    'daphne',
    'granian',
    'waitress-serve',
  ];
  return { command, added: [], binds, handlesSignals: servers.includes(program) };
}

/** The metadata that stands in the file that starts (PEP 723). */
function inlineOf(project: Project, start: Start): InlineScript | undefined {
  return readInlineScript(start.path, project.view.text(start.path) ?? '');
}

/** Packages that bring a server along. */
const brings: Readonly<Record<string, string>> = {
  chainlit: 'uvicorn',
  'fastapi-cli': 'uvicorn',
  fastmcp: 'uvicorn',
  gradio: 'uvicorn',
  mcp: 'uvicorn',
  nicegui: 'uvicorn',
  'python-fasthtml': 'uvicorn',
  quart: 'hypercorn',
};

/** Tells whether a package is installed in production: declared, locked, or brought by an extra. */
function installed(
  dependencies: readonly Requirement[],
  locked: ReadonlyMap<string, string> | undefined,
): (name: string) => boolean {
  const names = new Set([...(locked?.keys() ?? []), ...dependencies.flatMap(broughtBy)]);
  return (name) => names.has(name);
}

function broughtBy({ name, extras }: Requirement): string[] {
  if (name === undefined) return [];
  const standard = ['fastapi', 'litestar'].includes(name) ? /^(all|standard)$/ : /^uvicorn$/;
  const server = extras.some((extra) => standard.test(extra)) ? ['uvicorn'] : [];
  const known = Object.hasOwn(brings, name) ? brings[name] : undefined;
  return [name, ...server, ...(known === undefined ? [] : [known])];
}

/** Code that is neither installed nor beside the working directory must be named. */
function pythonPath(project: Project, manager: Manager, start: Start): Record<string, string> {
  const { root, form } = start;
  const directory = form.kind === 'file' ? form.path.split('/').slice(0, -1).join('/') : undefined;
  if (root === '' || directory === root) return {};
  const packaged = project.manifest.importRoots.includes(root);
  return packaged && installs(project, manager, start) ? {} : { PYTHONPATH: root };
}

function noteVersionVariable(project: Project, name: string): void {
  const message = `The version comes from Git tags; the image's build gets it as ${name}.`;
  project.trace.findings.push(finding('detect.build-version', 'info', message));
}

import type { Argument, Launch, Protocol } from '../launch.ts';
import { finding } from '../trace.ts';
import { importsModule } from './imports.ts';
import { note, type Project } from './project.ts';
import { reachableModules } from './reach.ts';
import type { Serve } from './serve.ts';
import type { Command } from './server.ts';
import type { Start } from './start.ts';

/** Where a start listens, and what lets the manifest choose it. */
export interface Listening {
  readonly port?: { readonly number: number; readonly protocol: Protocol };
  readonly bindable: boolean;
  readonly environment: Readonly<Record<string, Argument>>;
  /** Options of the program itself, appended to the command. */
  readonly options: readonly Argument[];
}

const defaults: Readonly<Record<Protocol, number>> = { http: 8000, grpc: 50051, tcp: 8000 };

/** Decides the port: the spec's, else what the sources say, else the protocol's default. */
export function listeningOf(
  project: Project,
  start: Start,
  command: Command,
  has: (name: string) => boolean,
): Listening {
  const asked = project.hints.port;
  const found = findServe(project, start);
  if (command.binds) {
    const number = asked?.number ?? serverPort(project, start, found);
    const protocol = asked?.protocol ?? 'http';
    return { port: { number, protocol }, bindable: true, environment: {}, options: [] };
  }
  if (start.form.kind === 'celery' && asked?.number === undefined) {
    return { bindable: false, environment: {}, options: [] };
  }
  if (found === undefined) return unseen(project, start, has);
  return seen(project, start, found);
}

interface FoundServe {
  readonly serve: Serve;
  readonly path: string;
}

/** The listening call nearest to the entry; one with a port before one without. */
function findServe(project: Project, start: Start): FoundServe | undefined {
  const all = reachableModules(project, start.path).flatMap((path) =>
    (project.facts(path)?.serves ?? []).map((serve) => ({ serve, path })),
  );
  const told = ({ serve }: FoundServe) =>
    serve.port.text !== undefined || serve.port.env !== undefined;
  const grpc = all.find(({ serve }) => serve.protocol === 'grpc');
  const found = grpc ?? all.find(told) ?? all[0];
  return found === undefined || told(found) ? found : withOption(project, start, found);
}

/** A call that gets its port from afar: the program's own `--port` says which. */
function withOption(project: Project, start: Start, found: FoundServe): FoundServe {
  const paths = reachableModules(project, start.path);
  const path = paths.find((one) => project.facts(one)?.portOption !== undefined);
  const text = path === undefined ? undefined : project.facts(path)?.portOption;
  if (path === undefined || text === undefined) return found;
  return { path, serve: { ...found.serve, port: { text } } };
}

/** A server is told where to listen; the sources only say which port the author is used to. */
function serverPort(project: Project, start: Start, found: FoundServe | undefined): number {
  const usual = start.form.kind === 'streamlit' ? 8501 : defaults.http;
  const number = portNumber(found?.serve.port.text);
  if (found === undefined || number === undefined || start.form.kind === 'streamlit') return usual;
  const { path, serve } = found;
  const local = isLoopback(serve.host.text) ? ', there on loopback only' : '';
  note(project, path, serve.line, `${serve.callee} uses port ${number}${local}`);
  return number;
}

function portNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,5}$/.test(text)) return undefined;
  const number = Number(text);
  return number > 0 && number < 65_536 ? number : undefined;
}

function isLoopback(host: string | undefined): boolean {
  return host !== undefined && /^(127\.|localhost$|::1$)/.test(host);
}

/** The program listens by itself: what it reads decides what the manifest can choose. */
function seen(project: Project, start: Start, { serve, path }: FoundServe): Listening {
  const asked = project.hints.port;
  const number = asked?.number ?? portNumber(serve.port.text) ?? serve.fallback.port;
  note(project, path, serve.line, `${serve.callee} listens on port ${number}`);
  noteUnread(project, path, serve, number);
  const options = optionsOf(project, start, path, serve);
  const { host, port } = variablesOf(serve);
  const byOption = serve.host.option !== undefined && options.includes(serve.host.option);
  const bindable = serve.joint || host !== undefined || byOption;
  const bound = serve.host.text ?? serve.fallback.host;
  if (!bindable && isLoopback(bound)) noteLoopback(project, path, serve, bound);
  const environment: Record<string, Argument> = {};
  if (host !== undefined) environment[host] = { bind: '{address}' };
  if (port !== undefined) {
    environment[port] = { bind: serve.joint ? '{address}:{port}' : '{port}' };
  }
  const protocol = asked?.protocol ?? serve.protocol;
  return { port: { number, protocol }, bindable, environment, options };
}

/** The variables that set host and port: the program's, or what its library reads when nothing is said. */
function variablesOf({ host, port, reads, joint }: Serve): { host?: string; port?: string } {
  const ofHost = host.env ?? (host.text === undefined ? reads.host : undefined);
  const ofPort = port.env ?? (port.text === undefined ? reads.port : undefined);
  return {
    ...(ofHost === undefined || joint ? {} : { host: ofHost }),
    ...(ofPort === undefined ? {} : { port: ofPort }),
  };
}

function noteUnread(project: Project, path: string, serve: Serve, number: number): void {
  if (serve.unread !== true || project.hints.port?.number !== undefined) return;
  const message = `${serve.callee} is given a port that the search cannot follow; ${number} is assumed.`;
  const hint = 'Write port: {number: …} to choose.';
  const place = { file: project.view.name(path), line: serve.line, hint };
  project.trace.findings.push(finding('detect.port-assumed', 'info', message, place));
}

function noteLoopback(project: Project, path: string, serve: Serve, host: string): void {
  const message = `${serve.callee} listens on ${host} and reads its address from nowhere: only the mesh's sidecar can reach it.`;
  const hint = 'Listen on 0.0.0.0, or read the address from an environment variable such as HOST.';
  const place = { file: project.view.name(path), line: serve.line, hint };
  project.trace.findings.push(finding('detect.loopback', 'warning', message, place));
}

/** Options are only given to a program that has one command: a group would take them for its own. */
function optionsOf(project: Project, start: Start, path: string, serve: Serve): Argument[] {
  const facts = project.facts(path);
  const runsProgram = ['script', 'file', 'module'].includes(start.form.kind);
  if (facts === undefined || path !== start.path || !runsProgram || facts.commands > 1) return [];
  const { host, port } = serve;
  const hostOption = host.option === undefined ? [] : [host.option, { bind: '{address}' }];
  const bind = serve.joint ? '{address}:{port}' : '{port}';
  const portOption = port.option === undefined ? [] : [port.option, { bind }];
  return [...hostOption, ...portOption];
}

const servers = [
  'uvicorn',
  'hypercorn',
  'granian',
  'gunicorn',
  'waitress',
  'flask',
  'fastapi',
  'starlette',
  'django',
  'aiohttp',
  'tornado',
  'sanic',
  'bottle',
  'cherrypy',
  'gradio',
  'nicegui',
  'litestar',
  'quart',
  'falcon',
  'dash',
  'chainlit',
  'robyn',
  'fastmcp',
  'websockets',
];

/** No listening call in sight: the packages say whether to expect one. */
function unseen(project: Project, start: Start, has: (name: string) => boolean): Listening {
  const asked = project.hints.port;
  const paths = reachableModules(project, start.path);
  const uses = (module: string) =>
    paths.some((path) => {
      const imports = project.facts(path)?.imports;
      return imports !== undefined && importsModule(imports, module);
    });
  const name = servers.find((server) => has(server) && uses(server)) ?? servers.find(uses);
  const place = { file: project.view.name(start.path) };
  const none = { bindable: false, environment: {}, options: [] };
  if (asked?.number !== undefined) {
    return { ...none, port: { number: asked.number, protocol: asked.protocol ?? 'http' } };
  }
  if (name === undefined && asked?.protocol === undefined) {
    const message = `Nothing in ${place.file} listens: it runs as a worker, without a Service.`;
    const hint = 'Write port: {number: …} if it does listen.';
    project.trace.findings.push(finding('detect.no-port', 'info', message, { ...place, hint }));
    noteCommandLine(project, paths.slice(0, 3), place.file);
    return none;
  }
  const protocol = asked?.protocol ?? 'http';
  const number = defaults[protocol];
  const message = `No port is written in the sources; ${number} is taken.`;
  const hint = 'Write port: {number: …} to choose.';
  project.trace.findings.push(finding('detect.port-assumed', 'info', message, { ...place, hint }));
  return { ...none, port: { number, protocol } };
}

/** A command line that is given no arguments prints its help and ends. */
function noteCommandLine(project: Project, paths: readonly string[], file: string): void {
  const libraries = ['click', 'typer', 'argparse', 'fire', 'docopt'];
  const found = libraries.find((name) =>
    paths.some((path) => project.facts(path)?.imports.paths.has(name) === true),
  );
  if (found === undefined) return;
  const message = `${file} is a command line (${found}): without arguments it may print its help and end.`;
  const hint = 'Write command with its arguments, or run it as a process with a schedule.';
  project.trace.findings.push(finding('detect.command-line', 'warning', message, { file, hint }));
}

/** The shape a launch wants. */
export function toPort(listening: Listening): Pick<Launch, 'bindable' | 'port'> {
  const { port, bindable } = listening;
  return port === undefined ? { bindable } : { port, bindable };
}

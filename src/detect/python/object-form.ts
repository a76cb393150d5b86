import { finding } from '../trace.ts';
import { onlyEnds } from './guard.ts';
import { targetModule } from './import-root.ts';
import { appObjects, type Project, reject } from './project.ts';
import type { FoundForm } from './start.ts';
import type { AppObject, ModuleFacts } from './syntax.ts';

const objectNames = ['app', 'application', 'api', 'server', 'asgi', 'wsgi'];

const socket = /socket\w*\.run$|^sio\.run$/i;
const manifests = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.py', 'setup.cfg'];

/**
 * Socket.IO on eventlet or gevent brings its own loop, which a plain server does not run. Without them its `run` is
 * Werkzeug's development server, which refuses to start outside a terminal; gunicorn's threads serve it.
 */
function runsLoop(project: Project, callee: string): boolean {
  if (!socket.test(callee)) return false;
  return manifests.some((path) => /\b(eventlet|gevent)\b/.test(project.view.text(path) ?? ''));
}

/** The form of a file that holds an application: its server, or its worker. */
export function objectForm(project: Project, path: string, step: string): FoundForm | undefined {
  const facts = project.facts(path);
  const module = targetModule(project, path);
  if (facts === undefined || module === undefined) return undefined;
  const objects = appObjects(project, path);
  const web = objects.filter((object) => object.kind !== 'celery');
  const chosen = chooseObject(web);
  if (chosen === undefined) {
    const celery = objects.find((object) => object.kind === 'celery');
    return celery === undefined ? undefined : workerForm(celery, module);
  }
  const started = facts.serves.find((serve) => serve.unguarded || runsLoop(project, serve.callee));
  if (started !== undefined) {
    const why = `${started.callee} starts the server itself`;
    return { form: { kind: 'file', path }, line: started.line, why };
  }
  listOthers(project, { path, step }, chosen, web);
  noteSkippedGuard(project, facts, path, step);
  return webForm(facts, module, chosen, web.length === 1);
}

function webForm(
  facts: ModuleFacts,
  module: string,
  chosen: AppObject,
  only: boolean,
): FoundForm | undefined {
  const object = chosen.kind === 'dash' ? dashServer(facts, chosen) : chosen.name;
  if (object === undefined) return undefined;
  const kind = chosen.kind === 'asgi' ? 'asgi' : 'wsgi';
  const sure = chosen.certain && (only || objectNames.includes(chosen.name));
  return {
    form: { kind, module, object, factory: false },
    line: chosen.line,
    confidence: sure ? 'high' : 'medium',
    why: `${chosen.name} = ${chosen.className}() at module level`,
  };
}

function workerForm(celery: AppObject, module: string): FoundForm {
  return {
    form: { kind: 'celery', module, object: celery.name },
    line: celery.line,
    why: `${celery.name} = ${celery.className}() is a worker`,
  };
}

function chooseObject(objects: readonly AppObject[]): AppObject | undefined {
  for (const name of objectNames) {
    const found = objects.find((object) => object.name === name);
    if (found !== undefined) return found;
  }
  return objects[0];
}

/** Dash keeps its WSGI application in `app.server`, by custom also named `server`. */
function dashServer(facts: ModuleFacts, object: AppObject): string | undefined {
  if (facts.names.has('server')) return 'server';
  return facts.names.has(`${object.name}_server`) ? `${object.name}_server` : undefined;
}

function listOthers(
  project: Project,
  { path, step }: { readonly path: string; readonly step: string },
  chosen: AppObject,
  objects: readonly AppObject[],
): void {
  const others = objects.filter((object) => object !== chosen && object.name !== chosen.name);
  for (const { name, line } of others) {
    const entrypoint = `object:${name}`;
    reject(project, { step, entrypoint, path, line, why: `${chosen.name} comes first` });
  }
  if (others.length === 0 || objectNames.includes(chosen.name)) return;
  const names = [chosen, ...others].map((object) => object.name).join(', ');
  const message = `${project.view.name(path)} has several applications: ${names}.`;
  const place = { file: project.view.name(path), line: chosen.line };
  project.trace.findings.push(finding('detect.ambiguous', 'warning', message, place));
}

const setup =
  /^(print|int|str|float|bool|len|dict|list|os\.|logging\.|logger\.|log\.|sys\.|load_dotenv|dotenv\.|warnings\.|asyncio\.|getattr|Path|time\.)/;

/** The server form does not run the guard: what it does beside serving is told. */
export function noteSkippedGuard(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): void {
  if (facts.guard === undefined) return;
  const { line, calls } = facts.guard;
  const file = project.view.name(path);
  if (onlyEnds(calls)) {
    const why = 'the main guard only ends the program';
    reject(project, { step, entrypoint: `file:${path}`, path, line, why });
    return;
  }
  const served = new Set(facts.serves.map((serve) => serve.line));
  const inner = calls.flatMap((call) => {
    const called = facts.functions.find((found) => found.name === call.name);
    return called?.calls.some((it) => served.has(it.line)) === true ? called.calls : [call];
  });
  const skipped = inner.filter((call) => !served.has(call.line) && !setup.test(call.name));
  reject(project, {
    step,
    entrypoint: `file:${path}`,
    path,
    line,
    why: 'the server is started directly',
  });
  const names = [...new Set(skipped.map((call) => call.name))].filter((name) => name !== '');
  if (names.length === 0) return;
  const message = `The main guard of ${file} also calls ${names.join(', ')}, which the server form does not run.`;
  const hint = `Write entrypoint: file:${path} to run the file itself.`;
  const place = { file, line: skipped[0]?.line ?? line, hint };
  project.trace.findings.push(finding('detect.guard-skipped', 'warning', message, place));
}

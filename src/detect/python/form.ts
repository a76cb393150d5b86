import { finding } from '../trace.ts';
import { onlyEnds } from './guard.ts';
import { importRootOf, targetModule } from './import-root.ts';
import { importsModule } from './imports.ts';
import { appObjects, findFunction, findModule, note, type Project, reject } from './project.ts';
import type { AppObject, FunctionFact, ModuleFacts } from './syntax.ts';

/** How a file is run. */
export type Form =
  | {
      readonly kind: 'asgi' | 'wsgi';
      readonly module: string;
      readonly object: string;
      readonly factory: boolean;
    }
  | { readonly kind: 'celery'; readonly module: string; readonly object: string }
  | { readonly kind: 'streamlit' | 'file'; readonly path: string }
  | { readonly kind: 'module'; readonly module: string }
  | {
      readonly kind: 'function';
      readonly module: string;
      readonly function: string;
      readonly async: boolean;
    }
  | {
      readonly kind: 'script';
      readonly name: string;
      readonly module: string;
      readonly function: string;
    };

/** One way the project can start, and the file that says so. */
export interface Start {
  readonly step: string;
  readonly form: Form;
  readonly path: string;
  readonly line?: number;
  /** Directory that imports start from; empty for the root. */
  readonly root: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly why: string;
  readonly extras?: readonly string[];
}

const objectNames = ['app', 'application', 'api', 'server', 'asgi', 'wsgi'];
const factoryNames = [
  'create_app',
  'make_app',
  'build_app',
  'get_app',
  'create_application',
  'get_application',
];

/** Decides how a file is run, by the first rule that holds; a file that runs nothing is rejected with the reason. */
export function formOf(project: Project, path: string, step: string): Start | undefined {
  const facts = project.facts(path);
  if (facts === undefined) return refuse(project, path, step, undefined, 'cannot be read');
  if (facts.python2 !== undefined) {
    return refuse(project, path, step, facts.python2, 'Python 2 syntax');
  }
  const found =
    streamlitForm(facts, path) ??
    objectForm(project, facts, path, step) ??
    factoryForm(project, facts, path, step) ??
    guardForm(project, facts, path, step) ??
    mainForm(project, facts, path, step) ??
    statementForm(facts, path);
  if (found === undefined) return refuse(project, path, step, undefined, 'only definitions');
  return { step, path, root: importRootOf(project, path), confidence: 'high', ...found };
}

type Found = Pick<Start, 'form' | 'why'> & Partial<Start>;

function refuse(
  project: Project,
  path: string,
  step: string,
  line: number | undefined,
  why: string,
): undefined {
  reject(project, { step, entrypoint: `file:${path}`, path, line, why });
  return undefined;
}

function streamlitForm(facts: ModuleFacts, path: string): Found | undefined {
  if (!importsModule(facts.imports, 'streamlit') || facts.objects.length > 0) return undefined;
  const line = facts.imports.paths.get('streamlit') ?? 1;
  return { form: { kind: 'streamlit', path }, line, why: 'imports streamlit' };
}

function objectForm(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): Found | undefined {
  const objects = appObjects(project, path);
  const web = objects.filter((object) => object.kind !== 'celery');
  const chosen = chooseObject(web);
  const target = targetModule(project, path);
  if (chosen === undefined || target === undefined) {
    const celery = objects.find((object) => object.kind === 'celery');
    return celery === undefined || target === undefined ? undefined : workerForm(celery, target);
  }
  const started = facts.serves.find((serve) => serve.unguarded);
  if (started !== undefined) {
    const why = `${started.callee} runs as soon as the file does`;
    return { form: { kind: 'file', path }, line: started.line, why };
  }
  const object = chosen.kind === 'dash' ? dashServer(facts, chosen) : chosen.name;
  if (object === undefined) return undefined;
  listOthers(project, path, step, chosen, web);
  noteSkippedGuard(project, facts, path, step);
  const kind = chosen.kind === 'asgi' ? 'asgi' : 'wsgi';
  const preferred = objectNames.includes(chosen.name) || web.length === 1;
  return {
    form: { kind, module: target, object, factory: false },
    line: chosen.line,
    confidence: chosen.certain && preferred ? 'high' : 'medium',
    why: `${chosen.name} = ${chosen.className}() at module level`,
  };
}

function workerForm(celery: AppObject, module: string): Found {
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
  path: string,
  step: string,
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
function noteSkippedGuard(project: Project, facts: ModuleFacts, path: string, step: string): void {
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

function factoryForm(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): Found | undefined {
  const module = targetModule(project, path);
  if (facts.guard !== undefined && !onlyEnds(facts.guard.calls)) return undefined;
  for (const name of factoryNames) {
    const found = findFunction(project, path, name);
    if (found === undefined || !facts.names.has(name)) continue;
    if (found.required.length > 0) {
      const why = `${name} needs ${found.required.join(', ')}; write a module with app = ${name}(…)`;
      refuse(project, path, step, found.line, why);
      continue;
    }
    const kind = factoryKind(found, facts);
    if (kind === undefined || module === undefined) continue;
    const form = { kind, module, object: name, factory: true } as const;
    return { form, line: found.line, why: `${name}() makes the application` };
  }
  return undefined;
}

function factoryKind(found: FunctionFact, facts: ModuleFacts): 'asgi' | 'wsgi' | undefined {
  if (found.makes === 'asgi') return 'asgi';
  if (found.makes === 'wsgi') return 'wsgi';
  if (found.makes !== undefined) return undefined;
  if (
    ['fastapi', 'starlette', 'litestar', 'quart'].some((it) => importsModule(facts.imports, it))
  ) {
    return 'asgi';
  }
  return importsModule(facts.imports, 'flask') ? 'wsgi' : undefined;
}

function guardForm(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): Found | undefined {
  if (facts.guard === undefined) return undefined;
  const { line, calls } = facts.guard;
  if (onlyEnds(calls)) {
    return refuse(project, path, step, line, 'the main guard only ends the program');
  }
  const served = namedTarget(project, facts, path);
  if (served !== undefined) return served;
  const first = calls[0]?.name ?? '';
  return { form: runFile(project, path), line, why: `main guard calls ${first}` };
}

/** `uvicorn.run("pkg.app:app")`: the object is named as text, so the server can be started directly. */
function namedTarget(project: Project, facts: ModuleFacts, path: string): Found | undefined {
  const targets = facts.serves.flatMap((serve) =>
    serve.target === undefined ? [] : [{ line: serve.line, ...serve.target }],
  );
  const [only] = targets;
  const [module = '', object = ''] = (only?.text ?? '').split(':');
  const file = findModule(project, module);
  if (only === undefined || targets.length > 1 || file === undefined) return undefined;
  const kind = only.factory
    ? findFunction(project, file.path, object)?.makes
    : appObjects(project, file.path).find((found) => found.name === object)?.kind;
  if (kind !== 'asgi') return undefined;
  noteSkippedGuard(project, facts, path, '4.4');
  note(project, path, only.line, `the program serves ${only.text}`);
  const form = { kind, module, object, factory: only.factory } as const;
  return { form, line: only.line, root: file.root, why: `serves ${only.text}` };
}

/** Within a package as a module, so that its relative imports work; else as a file. */
export function runFile(project: Project, path: string): Form {
  const facts = project.facts(path);
  const root = importRootOf(project, path);
  const module = targetModule(project, path);
  const directory = path.split('/').slice(0, -1).join('/');
  if (directory === '' || directory === root || module === undefined) return { kind: 'file', path };
  const relative = [...(facts?.imports.paths.keys() ?? [])].some((name) => name.startsWith('.'));
  const inPackage = project.view.has(`${directory}/__init__.py`);
  return relative || inPackage ? { kind: 'module', module } : { kind: 'file', path };
}

function mainForm(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): Found | undefined {
  const main = facts.functions.find((found) => found.name === 'main');
  const module = targetModule(project, path);
  if (main === undefined || module === undefined || facts.guard !== undefined) return undefined;
  if (callsAny(facts, ['main'])) {
    return { form: runFile(project, path), line: main.line, why: 'the file calls main()' };
  }
  if (main.required.length > 0 && !main.command) {
    return refuse(project, path, step, main.line, `main needs ${main.required.join(', ')}`);
  }
  const form = { kind: 'function', module, function: 'main', async: main.async } as const;
  return { form, line: main.line, confidence: 'medium', why: 'main() without a guard' };
}

function callsAny(facts: ModuleFacts, names: readonly string[]): boolean {
  return facts.calls.some((call) => names.includes(call.name));
}

const preparation =
  /^(logging\.|logger\.|warnings\.|sys\.path|load_dotenv|dotenv\.|os\.environ|nest_asyncio|random\.|\w+\.(include_router|add_|register|mount|route|command))/;

/** A file that does something as it is run. */
function statementForm(facts: ModuleFacts, path: string): Found | undefined {
  const acting = facts.calls.find((call) => !preparation.test(call.name));
  if (facts.guard !== undefined || (acting === undefined && !facts.loops)) return undefined;
  const form = { kind: 'file', path } as const;
  const line = acting?.line ?? 1;
  return { form, line, confidence: 'low', why: `runs ${acting?.name ?? 'a loop'} at module level` };
}

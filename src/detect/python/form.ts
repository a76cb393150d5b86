import { onlyEnds, onlyPrints } from './guard.ts';
import { importRootOf, targetModule } from './import-root.ts';
import { importsModule } from './imports.ts';
import { noteSkippedGuard, objectForm } from './object-form.ts';
import { appObjects, findFunction, findModule, note, type Project, reject } from './project.ts';
import type { Form, FoundForm, Start } from './start.ts';
import type { FunctionFact, ModuleFacts } from './syntax.ts';

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
  if (facts === undefined) return refuse(project, { path, step }, undefined, 'cannot be read');
  if (facts.python2 !== undefined) {
    return refuse(project, { path, step }, facts.python2, 'Python 2 syntax');
  }
  const found =
    streamlitForm(facts, path) ??
    objectForm(project, path, step) ??
    factoryForm(project, facts, path, step) ??
    guardForm(project, facts, path, step) ??
    mainForm(project, facts, path, step) ??
    statementForm(facts, path);
  if (found === undefined) return refuse(project, { path, step }, undefined, 'only definitions');
  return { step, path, root: importRootOf(project, path), confidence: 'high', ...found };
}

function refuse(project: Project, at: Place, line: number | undefined, why: string): undefined {
  const { path, step } = at;
  reject(project, { step, entrypoint: `file:${path}`, path, line, why });
  return undefined;
}

interface Place {
  readonly path: string;
  readonly step: string;
}

function streamlitForm(facts: ModuleFacts, path: string): FoundForm | undefined {
  if (!importsModule(facts.imports, 'streamlit') || facts.objects.length > 0) return undefined;
  const line = facts.imports.paths.get('streamlit') ?? 1;
  return { form: { kind: 'streamlit', path }, line, why: 'imports streamlit' };
}

function factoryForm(
  project: Project,
  facts: ModuleFacts,
  path: string,
  step: string,
): FoundForm | undefined {
  const module = targetModule(project, path);
  if (facts.guard !== undefined && !onlyEnds(facts.guard.calls)) return undefined;
  for (const name of factoryNames) {
    const found = findFunction(project, path, name);
    if (found === undefined || !facts.names.has(name)) continue;
    if (found.required.length > 0) {
      const why = `${name} needs ${found.required.join(', ')}; write a module with app = ${name}(…)`;
      refuse(project, { path, step }, found.line, why);
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
): FoundForm | undefined {
  if (facts.guard === undefined) return undefined;
  const { line, calls } = facts.guard;
  if (onlyPrints(calls)) {
    return { form: runFile(project, path), line, confidence: 'low', why: 'main guard prints' };
  }
  if (onlyEnds(calls)) {
    return refuse(project, { path, step }, line, 'the main guard only ends the program');
  }
  const served = namedTarget(project, facts, path);
  if (served !== undefined) return served;
  const first = calls[0]?.name ?? '';
  return { form: runFile(project, path), line, why: `main guard calls ${first}` };
}

/** `uvicorn.run("pkg.app:app")`: the object is named as text, so the server can be started directly. */
function namedTarget(project: Project, facts: ModuleFacts, path: string): FoundForm | undefined {
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
): FoundForm | undefined {
  const main = facts.functions.find((found) => found.name === 'main');
  const module = targetModule(project, path);
  if (main === undefined || module === undefined || facts.guard !== undefined) return undefined;
  if (callsAny(facts, ['main'])) {
    return { form: runFile(project, path), line: main.line, why: 'the file calls main()' };
  }
  if (main.required.length > 0 && !main.command) {
    return refuse(project, { path, step }, main.line, `main needs ${main.required.join(', ')}`);
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
function statementForm(facts: ModuleFacts, path: string): FoundForm | undefined {
  const acting = facts.calls.find((call) => !preparation.test(call.name));
  if (facts.guard !== undefined || (acting === undefined && !facts.loops)) return undefined;
  const form = { kind: 'file', path } as const;
  const line = acting?.line ?? 1;
  return { form, line, confidence: 'low', why: `runs ${acting?.name ?? 'a loop'} at module level` };
}

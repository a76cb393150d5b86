import type { Hints } from '../hints.ts';
import type { ProjectView } from '../project-view.ts';
import { at, finding, type Trace } from '../trace.ts';
import { qualified } from './imports.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { PythonParser } from './parser.ts';
import { type AppObject, type FunctionFact, type ModuleFacts, moduleFacts } from './syntax.ts';

/** One project during its search: what is read is read once, what is seen goes to the trace. */
export interface Project {
  readonly view: ProjectView;
  readonly hints: Hints;
  readonly trace: Trace;
  readonly manifest: Manifest;
  /** What a module says, or undefined: missing, or more than the bounds allow. */
  facts(path: string): ModuleFacts | undefined;
}

const parseLimit = { characters: 4_194_304, files: 400 };

/** Opens a project. Parsing stops after 4 MiB of sources or 400 files, with a finding. */
export function openProject(
  view: ProjectView,
  hints: Hints,
  parser: PythonParser,
  trace: Trace,
): Project {
  const known = new Map<string, ModuleFacts | undefined>();
  let characters = 0;
  let told = false;

  const read = (path: string): ModuleFacts | undefined => {
    const text = view.text(path);
    if (text === undefined) return undefined;
    characters += text.length;
    const beyond = characters > parseLimit.characters || known.size >= parseLimit.files;
    const facts = beyond ? undefined : moduleFacts(text, parser);
    if (facts === undefined && !told) {
      told = true;
      const message = `${view.name(path)} is more than the search reads; it was left out.`;
      trace.findings.push(
        finding('detect.file-too-large', 'warning', message, { file: view.name(path) }),
      );
    }
    return facts;
  };
  return {
    view,
    hints,
    trace,
    manifest: readManifest(view, parser),
    facts: (path) => {
      if (!known.has(path)) known.set(path, read(path));
      return known.get(path);
    },
  };
}

/** Notes what speaks for a decision. */
export function note(project: Project, path: string, line: number | undefined, why: string): void {
  project.trace.evidence.push({ ...at(project.view.name(path), line), why });
}

export interface Refusal {
  readonly step: string;
  readonly entrypoint: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly why: string;
}

/** Notes a candidate that was looked at and not taken. */
export function reject(project: Project, refusal: Refusal): void {
  const { step, entrypoint, path, line, why } = refusal;
  project.trace.rejected.push({ ...at(project.view.name(path), line), entrypoint, step, why });
}

/** Where a dotted module lies: its file, and the import root it was found below. */
export interface ModuleFile {
  readonly path: string;
  readonly root: string;
}

/** The file of a module (`pkg.mod`), or undefined when the project has none. */
export function findModule(project: Project, module: string): ModuleFile | undefined {
  const relative = module.split('.').join('/');
  for (const root of project.manifest.importRoots) {
    const base = root === '' ? relative : `${root}/${relative}`;
    const path = [`${base}.py`, `${base}/__init__.py`].find((file) => project.view.has(file));
    if (path !== undefined) return { path, root };
  }
  return undefined;
}

/** `pkg/mod.py` below an import root as `pkg.mod`; undefined when it is no importable name. */
export function moduleName(path: string, root: string): string | undefined {
  const below = root === '' ? path : path.slice(root.length + 1);
  const name = below
    .replace(/\.py$/, '')
    .replace(/\/__init__$/, '')
    .split('/')
    .join('.');
  return isDotted(name) ? name : undefined;
}

export function isDotted(name: string): boolean {
  return /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(name);
}

/** A dotted path as this file means it: `.models` in `pkg/app.py` is `pkg.models`. */
export function absolute(path: string, file: string): string {
  const dots = /^\.+/.exec(path)?.[0].length ?? 0;
  if (dots === 0) return path;
  const parts = file.split('/').slice(0, -dots);
  return [...parts, path.slice(dots)].filter((part) => part !== '').join('.');
}

/** The application objects of a file, also those it imports or gets from a factory of the project. */
export function appObjects(project: Project, path: string, depth = 0): readonly AppObject[] {
  const facts = project.facts(path);
  if (facts === undefined || depth > 4) return [];
  const made = facts.made.flatMap((object): AppObject[] => {
    const factory = object.callees
      .map((callee) => findFunction(project, path, callee, depth))
      .find((found) => found?.makes !== undefined);
    if (factory?.makes === undefined) return [];
    const { name, line } = object;
    return [{ name, line, kind: factory.makes, className: factory.name, certain: true }];
  });
  const own = [...facts.objects, ...made].sort((a, b) => a.line - b.line);
  const taken = new Set(own.map((object) => object.name));
  const imported = [...facts.imports.names].flatMap(([name, target]): AppObject[] => {
    if (taken.has(name) || !/^(app|application|api|server|celery|celery_app)$/.test(name))
      return [];
    const found = importedObject(project, path, target, depth);
    return found === undefined
      ? []
      : [{ ...found, name, line: facts.imports.paths.get(target) ?? 1 }];
  });
  return [...own, ...imported];
}

function importedObject(
  project: Project,
  path: string,
  target: string,
  depth: number,
): AppObject | undefined {
  const full = absolute(target, path);
  const cut = full.lastIndexOf('.');
  const module = siblingModule(project, path, full.slice(0, Math.max(cut, 0)));
  if (cut < 0 || module === undefined) return undefined;
  const name = full.slice(cut + 1);
  return appObjects(project, module, depth + 1).find((object) => object.name === name);
}

/** A function that a name of this file stands for, here or in the module it comes from. */
export function findFunction(
  project: Project,
  path: string,
  callee: string,
  depth = 0,
): FunctionFact | undefined {
  const facts = project.facts(path);
  if (facts === undefined || depth > 4) return undefined;
  const own = facts.functions.find((found) => found.name === callee);
  if (own !== undefined) return withMakes(project, path, own, depth);
  const full = absolute(qualified(facts.imports, callee)[0] ?? callee, path);
  const cut = full.lastIndexOf('.');
  const module = siblingModule(project, path, full.slice(0, Math.max(cut, 0)));
  if (cut < 0 || module === undefined || module === path) return undefined;
  return findFunction(project, module, full.slice(cut + 1), depth + 1);
}

/** A factory may only pass on what another factory makes. */
function withMakes(
  project: Project,
  path: string,
  found: FunctionFact,
  depth: number,
): FunctionFact {
  if (found.makes !== undefined || !/app|application|server/i.test(found.name)) return found;
  const inner = found.callees
    .filter((callee) => callee !== found.name && /app/i.test(callee))
    .slice(0, 5)
    .map((callee) => findFunction(project, path, callee, depth + 1)?.makes)
    .find((makes) => makes !== undefined);
  return inner === undefined ? found : { ...found, makes: inner };
}

/** A module by its dotted path, as the project's roots or the importing file's own directory find it. */
export function siblingModule(project: Project, path: string, module: string): string | undefined {
  if (module === '') return undefined;
  const found = findModule(project, module)?.path;
  if (found !== undefined) return found;
  const directory = path.split('/').slice(0, -1).join('/');
  const base = [directory, ...module.split('.')].filter((part) => part !== '').join('/');
  return [`${base}.py`, `${base}/__init__.py`].find((file) => project.view.has(file));
}

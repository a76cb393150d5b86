import { appObjects, findModule, isDotted, type Project } from './project.ts';
import type { Form } from './start.ts';
import type { ModuleFacts } from './syntax.ts';

/** A reference of the form `package.module:object.attribute [extra]`. */
export interface Reference {
  readonly module: string;
  readonly attribute: string;
  readonly extras: readonly string[];
}

/** Reads an entry point's grammar. Undefined for anything else. */
export function readReference(text: string): Reference | undefined {
  if (text.length > 500) return undefined;
  const match = /^([\w.]+)\s*:\s*([\w.]+)\s*(?:\[([\w\s,.-]*)\])?$/.exec(text.trim());
  const [, module = '', attribute = '', extras = ''] = match ?? [];
  if (match === null || !isDotted(module) || !isDotted(attribute)) return undefined;
  const names = extras.split(',').map((extra) => extra.trim());
  return { module, attribute, extras: names.filter((name) => name !== '') };
}

/** What a reference points at in the project's own sources. */
export type Target =
  | { readonly kind: 'missing'; readonly why: string }
  | {
      readonly kind: 'object';
      readonly form: Form;
      readonly path: string;
      readonly root: string;
      readonly line: number;
    }
  | {
      readonly kind: 'callable';
      readonly path: string;
      readonly root: string;
      readonly line: number;
      readonly async: boolean;
      readonly required: readonly string[];
      /** False when a star import or `__getattr__` has to provide the name. */
      readonly certain: boolean;
    };

/** Resolves a reference: the module's file must exist, and the attribute must be defined in it. */
export function resolveReference(project: Project, reference: Reference): Target {
  const { module, attribute } = reference;
  const file = findModule(project, module);
  if (file === undefined) return { kind: 'missing', why: `module ${module} does not exist` };
  const facts = project.facts(file.path);
  if (facts === undefined) return { kind: 'missing', why: `${file.path} cannot be read` };
  const { path, root } = file;
  const object = appObjects(project, path).find((found) => found.name === attribute);
  if (object !== undefined) return { kind: 'object', ...objectTarget(object, module), path, root };
  const found = findCallable(facts, attribute);
  if (found === undefined) return { kind: 'missing', why: `${module} defines no ${attribute}` };
  return { kind: 'callable', path, root, ...found };
}

type Callable = Pick<
  Extract<Target, { kind: 'callable' }>,
  'async' | 'certain' | 'line' | 'required'
>;

function findCallable(facts: ModuleFacts, attribute: string): Callable | undefined {
  const own = facts.functions.find((it) => it.name === attribute);
  if (own !== undefined) {
    const { line, async, command } = own;
    // A command of click or typer takes its parameters from the command line.
    return { line, async, required: command ? [] : own.required, certain: true };
  }
  const [head = '', method] = attribute.split('.');
  const plain = { line: 1, async: false, required: [], certain: true };
  const owner = facts.classes.find((it) => it.name === head);
  if (owner !== undefined) {
    const known = method === undefined || owner.methods.includes(method);
    return known ? { ...plain, line: owner.line } : undefined;
  }
  if (facts.names.has(head)) return plain;
  return facts.open ? { ...plain, certain: false } : undefined;
}

function objectTarget(
  object: { readonly kind: string; readonly name: string; readonly line: number },
  module: string,
): { form: Form; line: number } {
  const { kind, name, line } = object;
  if (kind === 'celery') return { form: { kind, module, object: name }, line };
  const server = kind === 'asgi' ? 'asgi' : 'wsgi';
  return { form: { kind: server, module, object: name, factory: false }, line };
}

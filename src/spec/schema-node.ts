import type { SchemaName } from '../generated/schema-name.ts';
import { schemaText } from '../generated/schema-text.ts';

/** The part of JSON Schema that our schemas use, with every reference put in place. */
export interface SchemaNode {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly not?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
}

/** A schema as a tree: what messages and defaults are read from, so that the schema alone says them. */
export function loadSchema(name: SchemaName): SchemaNode {
  const loaded: Loaded = { files: new Map(), targets: new Map() };
  return resolved(fileOf(name, loaded), name, loaded) as SchemaNode;
}

/** What is read already: a schema refers to the same few nodes again and again. */
interface Loaded {
  readonly files: Map<SchemaName, unknown>;
  readonly targets: Map<string, object>;
}

/** What a value is, in the words of JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** True when a value of this kind is what the node asks for, whatever its contents. */
export function fitsType(node: SchemaNode, value: unknown): boolean {
  if (node.oneOf !== undefined) return node.oneOf.some((branch) => fitsType(branch, value));
  if ('const' in node) return typeOf(node.const) === typeOf(value);
  const type = node.type ?? (node.enum === undefined ? undefined : 'string');
  if (type === undefined) return true;
  if (type === 'integer') return Number.isInteger(value);
  return type === typeOf(value);
}

/** The branch a person meant: by the kind of the value, and among mappings by the keys given. */
export function branchFor(branches: readonly SchemaNode[], value: unknown): SchemaNode | undefined {
  const fitting = branches.filter((branch) => fitsType(branch, value));
  const exact = fitting.find((branch) => 'const' in branch && branch.const === value);
  if (exact !== undefined) return exact;
  if (fitting.length <= 1) return fitting[0];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fitting.find((branch) => !('const' in branch)) ?? fitting[0];
  }
  const keys = Object.keys(value);
  const named = fitting
    .map((branch) => ({ branch, score: scoreOf(branch, fitting, keys) }))
    .sort((a, b) => b.score - a.score)[0];
  return named !== undefined && named.score > 0 ? named.branch : undefined;
}

/** The required keys that tell a mapping from its alternatives. */
export function tellingKeys(branch: SchemaNode, branches: readonly SchemaNode[]): string[] {
  const others = branches.filter((other) => other !== branch && other.properties !== undefined);
  return (branch.required ?? []).filter((key) =>
    others.every((other) => !Object.hasOwn(other.properties ?? {}, key)),
  );
}

function scoreOf(branch: SchemaNode, branches: readonly SchemaNode[], keys: string[]): number {
  const telling = tellingKeys(branch, branches).filter((key) => keys.includes(key)).length;
  if (telling > 0) return telling * 1_000;
  const own = Object.keys(branch.properties ?? {}).filter((key) => keys.includes(key));
  return own.filter((key) => isOnlyIn(branch, branches, key)).length;
}

function isOnlyIn(branch: SchemaNode, branches: readonly SchemaNode[], key: string): boolean {
  return branches.every((other) => other === branch || !Object.hasOwn(other.properties ?? {}, key));
}

/** References stand for other nodes of our own schemas; none is circular. */
function resolved(node: unknown, file: SchemaName, loaded: Loaded): unknown {
  if (Array.isArray(node)) return node.map((element) => resolved(element, file, loaded));
  if (typeof node !== 'object' || node === null) return node;
  const reference = Reflect.get(node, '$ref');
  const target = typeof reference === 'string' ? lookUp(reference, file, loaded) : {};
  const own: Record<string, unknown> = { ...target };
  for (const key of Object.keys(node)) {
    if (key === '$ref' || key === '$defs') continue;
    own[key] = resolved(Reflect.get(node, key), file, loaded);
  }
  return own;
}

function lookUp(reference: string, file: SchemaName, loaded: Loaded): object {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : (name.replace('.schema.json', '') as SchemaName);
  const key = `${target}#${pointer}`;
  const known = loaded.targets.get(key);
  if (known !== undefined) return known;
  let node = fileOf(target, loaded);
  for (const step of pointer.split('/').slice(1)) node = Reflect.get(Object(node), step);
  const found = Object(resolved(node, target, loaded));
  loaded.targets.set(key, found);
  return found;
}

function fileOf(name: SchemaName, { files }: Loaded): unknown {
  const known = files.get(name) ?? JSON.parse(schemaText[name]);
  files.set(name, known);
  return known;
}

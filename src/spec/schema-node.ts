import { type SchemaName, schemaText } from '../generated/schema-text.ts';

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
  return resolved(JSON.parse(schemaText[name]), name) as SchemaNode;
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
function resolved(node: unknown, file: SchemaName): unknown {
  if (Array.isArray(node)) return node.map((element) => resolved(element, file));
  if (typeof node !== 'object' || node === null) return node;
  const reference = Reflect.get(node, '$ref');
  const target = typeof reference === 'string' ? lookUp(reference, file) : {};
  const own = Object.entries(node)
    .filter(([key]) => key !== '$ref' && key !== '$defs')
    .map(([key, value]) => [key, resolved(value, file)]);
  return { ...target, ...Object.fromEntries(own) };
}

function lookUp(reference: string, file: SchemaName): object {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : (name.replace('.schema.json', '') as SchemaName);
  let node: unknown = JSON.parse(schemaText[target]);
  for (const step of pointer.split('/').slice(1)) node = Reflect.get(Object(node), step);
  return Object(resolved(node, target));
}

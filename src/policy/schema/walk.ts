import type { YamlMap } from '../../render/yaml.ts';
import { leafFault } from './leaf.ts';
import type { Schema, SchemaFile } from './schema.ts';

/** One place where a value is not what its schema asks for. */
export interface SchemaFault {
  readonly keys: readonly (string | number)[];
  readonly problem:
    | { readonly kind: 'unknown'; readonly known: readonly string[] }
    | { readonly kind: 'missing' }
    | { readonly kind: 'newer'; readonly since: string }
    | { readonly kind: 'value'; readonly expected: string };
}

/** More would not be read. */
const mostFaults = 20;

/**
 * Walks a value along its schema. A field that came with a version above `minor` (of Kubernetes 1.x; undefined for any)
 * is a fault. Written out, because it is a fifth of the code and of the start of a compiled validator, and names fields.
 */
export function schemaFaults(
  value: YamlMap,
  schema: Schema,
  file: SchemaFile,
  minor: number | undefined,
): readonly SchemaFault[] {
  const walk: Walk = { file, minor, keys: [], faults: [] };
  visit(value, schema, walk);
  return walk.faults;
}

interface Walk {
  readonly file: SchemaFile;
  readonly minor: number | undefined;
  /** Where the walk stands; copied only for a fault. */
  readonly keys: (string | number)[];
  readonly faults: SchemaFault[];
}

function visit(value: unknown, schema: Schema, walk: Walk): void {
  const target = resolve(schema, walk.file);
  if (target.type === 'object') visitObject(value, target, walk);
  else if (target.type === 'array') visitArray(value, target, walk);
  else {
    const expected = leafFault(value, target, walk.file.patterns);
    if (expected !== undefined) report(walk, { kind: 'value', expected });
  }
}

function resolve(schema: Schema, { $defs }: SchemaFile): Schema {
  return schema.$ref === undefined ? schema : ($defs[schema.$ref.slice('#/$defs/'.length)] ?? {});
}

function visitObject(value: unknown, schema: Schema, walk: Walk): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(walk, { kind: 'value', expected: 'a mapping' });
    return;
  }
  const keys = Object.keys(value);
  if (isOutside(keys.length, schema.minProperties, schema.maxProperties)) {
    report(walk, {
      kind: 'value',
      expected: range('fields', schema.minProperties, schema.maxProperties),
    });
  }
  for (const key of keys) {
    walk.keys.push(key);
    visitField((value as YamlMap)[key], key, schema, walk);
    walk.keys.pop();
  }
  for (const key of schema.required ?? []) {
    if (Object.hasOwn(value, key)) continue;
    walk.keys.push(key);
    report(walk, { kind: 'missing' });
    walk.keys.pop();
  }
}

function visitField(value: unknown, key: string, schema: Schema, walk: Walk): void {
  const { properties, additionalProperties } = schema;
  if (properties !== undefined && Object.hasOwn(properties, key)) {
    const field = properties[key] ?? {};
    const since = field['x-since'];
    if (since !== undefined && isNewer(since, walk.minor)) report(walk, { kind: 'newer', since });
    visit(value, field, walk);
  } else if (additionalProperties === false) {
    report(walk, { kind: 'unknown', known: Object.keys(properties ?? {}) });
  } else if (additionalProperties !== undefined) {
    visit(value, additionalProperties, walk);
  }
}

function visitArray(value: unknown, schema: Schema, walk: Walk): void {
  if (!Array.isArray(value)) {
    report(walk, { kind: 'value', expected: 'a list' });
    return;
  }
  if (isOutside(value.length, schema.minItems, schema.maxItems)) {
    report(walk, { kind: 'value', expected: range('elements', schema.minItems, schema.maxItems) });
  }
  const { items } = schema;
  if (items === undefined) return;
  // The place of an element is its number: an iterator of pairs would make one for each.
  for (let index = 0; index < value.length; index += 1) {
    walk.keys.push(index);
    visit(value[index], items, walk);
    walk.keys.pop();
  }
}

function isNewer(since: string, minor: number | undefined): boolean {
  return minor !== undefined && Number(since.split('.')[1]) > minor;
}

function isOutside(count: number, least = 0, most = Number.POSITIVE_INFINITY): boolean {
  return count < least || count > most;
}

function range(what: string, least = 0, most?: number): string {
  return most === undefined ? `at least ${least} ${what}` : `${least} to ${most} ${what}`;
}

function report(walk: Walk, problem: SchemaFault['problem']): void {
  if (walk.faults.length < mostFaults) walk.faults.push({ keys: [...walk.keys], problem });
}

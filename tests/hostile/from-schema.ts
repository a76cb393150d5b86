import fc, { type Arbitrary } from 'fast-check';
import type { SchemaNode } from '#src/spec/schema-node.ts';

/** Values that follow a schema: the part of JSON Schema that our schemas use, with small lists and texts. */
export function fromSchema(node: SchemaNode): Arbitrary<unknown> {
  if (node.oneOf !== undefined) return fc.oneof(...node.oneOf.map(fromSchema));
  if ('const' in node) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  switch (node.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: node.minimum ?? 0,
        max: node.maximum ?? Math.max(node.minimum ?? 0, 0) + 100_000,
      });
    case 'array':
      return listFrom(node);
    case 'object':
      return mappingFrom(node);
    default:
      return textFrom(node);
  }
}

function textFrom({ pattern, minLength = 0, maxLength = 80 }: SchemaNode): Arbitrary<string> {
  if (pattern === undefined) {
    return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
  }
  return fc
    .stringMatching(new RegExp(pattern), { maxLength: 80 })
    .filter((text) => text.length <= maxLength);
}

function listFrom({ items = {}, minItems = 0, maxItems = 3, uniqueItems }: SchemaNode) {
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) };
  const element = fromSchema(items);
  return uniqueItems === true ? fc.uniqueArray(element, size) : fc.array(element, size);
}

function mappingFrom(node: SchemaNode): Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [], additionalProperties, propertyNames = {} } = node;
  if (typeof additionalProperties === 'object') {
    const key = textFrom({ maxLength: 20, minLength: 1, ...propertyNames });
    return fc.dictionary(key, fromSchema(additionalProperties), { maxKeys: 3 });
  }
  const fields: Record<string, Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(properties).map(([key, child]) => [key, fromSchema(child)]),
  );
  return fc
    .record(fields, { requiredKeys: [...required] })
    .filter((value) => Object.keys(value).length >= (node.minProperties ?? 0))
    .filter((value) => Object.keys(value).length <= (node.maxProperties ?? 99));
}

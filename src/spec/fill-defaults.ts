import { branchFor, type SchemaNode } from './schema-node.ts';

/** A valid value with the defaults of its schema put in, at every depth. Nothing that was given is changed. */
export function fillDefaults(node: SchemaNode, value: unknown): unknown {
  const branch = node.oneOf === undefined ? node : branchFor(node.oneOf, value);
  if (branch === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const { items } = branch;
    return items === undefined ? value : value.map((element) => fillDefaults(items, element));
  }
  return filledMapping(branch, value);
}

function filledMapping(node: SchemaNode, mapping: object): object {
  const properties = node.properties ?? {};
  const filled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(mapping)) {
    const child = Object.hasOwn(properties, key) ? properties[key] : node.additionalProperties;
    filled[key] = typeof child === 'object' ? fillDefaults(child, value) : value;
  }
  for (const [key, child] of Object.entries(properties)) {
    if (child.default === undefined || Object.hasOwn(filled, key)) continue;
    // A clone of its own costs far more than a text or a number is worth.
    filled[key] =
      typeof child.default === 'object' ? structuredClone(child.default) : child.default;
  }
  return filled;
}

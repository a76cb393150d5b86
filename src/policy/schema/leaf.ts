import type { Schema, SchemaFile } from './schema.ts';

/** What a value that is no collection should have been; undefined when it is that. */
export function leafFault(
  value: unknown,
  schema: Schema,
  patterns: SchemaFile['patterns'],
): string | undefined {
  if (schema.anyOf !== undefined) {
    const faults = schema.anyOf.map((branch) => leafFault(value, branch, patterns));
    return faults.includes(undefined) ? undefined : faults.join(' or ');
  }
  switch (schema.type) {
    case 'string':
      return typeof value === 'string'
        ? textFault(value, schema, patterns)
        : `text${choice(schema)}`;
    case 'boolean':
      return typeof value === 'boolean' ? choiceFault(value, schema) : 'true or false';
    case 'integer':
      return Number.isSafeInteger(value) ? numberFault(Number(value), schema) : 'a whole number';
    case 'number':
      return Number.isFinite(value) ? numberFault(Number(value), schema) : 'a number';
    default:
      return undefined;
  }
}

function textFault(
  value: string,
  schema: Schema,
  patterns: SchemaFile['patterns'],
): string | undefined {
  const { minLength = 0, maxLength, pattern } = schema;
  if (value.length < minLength) return `text of at least ${minLength} characters`;
  if (maxLength !== undefined && value.length > maxLength) {
    return `text of at most ${maxLength} characters`;
  }
  if (pattern !== undefined && !compiled(pattern, patterns).test(value)) {
    return `text like ${pattern}`;
  }
  return choiceFault(value, schema);
}

function compiled(pattern: string, patterns: SchemaFile['patterns']): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known;
}

function numberFault(value: number, schema: Schema): string | undefined {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value >= minimum && value <= maximum) return choiceFault(value, schema);
  if (schema.maximum === undefined) return `a number of at least ${minimum}`;
  return `a number from ${schema.minimum ?? 'less'} to ${maximum}`;
}

function choiceFault(value: unknown, schema: Schema): string | undefined {
  return schema.enum === undefined || schema.enum.includes(value)
    ? undefined
    : choice(schema).trim().replace(/^,? ?/, '');
}

function choice({ enum: values }: Schema): string {
  return values === undefined ? '' : `, one of ${values.join(', ')}`;
}

import type { Description, Json, JsonObject } from './description.ts';

/** Adds to an answer the fields that its schema requires and no test looks at, so that it is a whole one. */
export function filler(description: Description): (schema: Json, value: unknown) => unknown {
  const resolved = (schema: Json): JsonObject => {
    const target = (schema as JsonObject).$ref;
    if (typeof target !== 'string') return schema as JsonObject;
    return resolved(description.schemas[target.split('/').at(-1) ?? ''] ?? {});
  };

  const fill = (given: Json, value: unknown): unknown => {
    const schema = resolved(given);
    const branches = (schema.oneOf ?? schema.anyOf) as readonly Json[] | undefined;
    if (value === undefined) return made(schema, branches);
    if (value === null || typeof value !== 'object') return value;
    const parts = (schema.allOf ?? []) as readonly Json[];
    const inherited = parts.reduce<unknown>((at, part) => fill(part, at), value);
    if (branches !== undefined) return fill(fitting(branches, value), inherited);
    if (Array.isArray(inherited)) return inherited.map((item) => fill(schema.items ?? {}, item));
    return filledObject(schema, inherited as Record<string, unknown>);
  };

  const filledObject = (schema: JsonObject, value: Record<string, unknown>) => {
    const required = (schema.required ?? []) as readonly string[];
    const result: Record<string, unknown> = { ...value };
    for (const [name, property] of Object.entries((schema.properties ?? {}) as JsonObject)) {
      if (name in result || required.includes(name)) result[name] = fill(property, result[name]);
    }
    return result;
  };

  const made = (schema: JsonObject, branches: readonly Json[] | undefined): unknown => {
    if (schema.nullable === true) return null;
    if (branches !== undefined) return fill(branches[0] ?? {}, undefined);
    if (schema.enum !== undefined) return (schema.enum as readonly Json[])[0];
    if (schema.allOf !== undefined) return fill(schema, {});
    switch (schema.type) {
      case 'string':
        return textOf(schema.format);
      case 'integer':
      case 'number':
        return 0;
      case 'boolean':
        return false;
      case 'array':
        return [];
      default:
        return fill(schema, {});
    }
  };

  const fitting = (branches: readonly Json[], value: object): Json => {
    const wanted = Array.isArray(value) ? 'array' : 'object';
    const fits = branches.filter((branch) => {
      const { type, properties, allOf } = resolved(branch);
      return type === wanted || (wanted === 'object' && (properties ?? allOf) !== undefined);
    });
    const known = (branch: Json) => Object.keys((resolved(branch).properties ?? {}) as object);
    const score = (branch: Json) => known(branch).filter((name) => name in value).length;
    return fits.toSorted((a, b) => score(b) - score(a))[0] ?? {};
  };

  return fill;
}

function textOf(format: Json | undefined): string {
  if (format === 'uri') return 'https://github.example/filled';
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return 'filled';
}

type Mapping = Readonly<Record<string, unknown>>;

interface Spot {
  readonly schema: Mapping;
  /** What the instances have there. */
  readonly found: readonly unknown[];
  /** Pointer, with `*` for any key. */
  readonly at: string;
}

/**
 * Pointers to the properties of a schema, in all its alternatives, that no instance has; a definition used in several
 * places is shown by any of them. Other files' schemas are theirs to show.
 */
export function unusedProperties(root: Mapping, instances: readonly unknown[]): string[] {
  const used = new Set<unknown>();
  const unused = new Map<unknown, string>();
  const walk = (spot: Spot): void => {
    for (const property of properties(spot)) {
      if (property.found.length === 0) unused.set(property.schema, property.at);
      else {
        used.add(property.schema);
        walk(property);
      }
    }
    for (const next of [...alternatives(spot, root), ...elements(spot)]) walk(next);
  };
  walk({ schema: root, found: instances, at: '' });
  return [...unused].filter(([schema]) => !used.has(schema)).map(([, at]) => at);
}

function properties({ schema, found, at }: Spot): Spot[] {
  const named = isMapping(schema.properties) ? schema.properties : {};
  return Object.entries(named).map(([name, property]) => ({
    schema: isMapping(property) ? property : {},
    found: found.flatMap((one) => (isMapping(one) && name in one ? [one[name]] : [])),
    at: `${at}/${name}`,
  }));
}

function alternatives({ schema, found, at }: Spot, root: Mapping): Spot[] {
  const { $ref, oneOf } = schema;
  const target = typeof $ref === 'string' && $ref.startsWith('#') ? [valueAt(root, $ref)] : [];
  return [...target, ...(Array.isArray(oneOf) ? oneOf : [])]
    .filter(isMapping)
    .map((one) => ({ schema: one, found, at }));
}

function elements({ schema: { items, additionalProperties }, found, at }: Spot): Spot[] {
  const members = found.flatMap((one) => (Array.isArray(one) ? one : []));
  const values = found.filter(isMapping).flatMap((one) => Object.values(one));
  return [
    ...(isMapping(items) ? [{ schema: items, found: members, at }] : []),
    ...(isMapping(additionalProperties)
      ? [{ schema: additionalProperties, found: values, at: `${at}/*` }]
      : []),
  ];
}

function valueAt(root: Mapping, pointer: string): unknown {
  const parts = pointer.split('/').slice(1);
  return parts.reduce<unknown>((value, part) => (isMapping(value) ? value[part] : {}), root);
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

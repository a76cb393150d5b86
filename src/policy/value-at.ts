/** The value at a path of keys. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (isCollection(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** A scalar as text; nothing for a collection, whose own conversion a document could replace. */
export function textOf(value: unknown): string {
  return isCollection(value) ? '' : String(value);
}

/** A mapping or a list. */
export function isCollection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

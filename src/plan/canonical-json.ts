import { compareCodePoints } from '../source/file-tree.ts';

/** JSON with sorted keys, two spaces and a final newline: the same value has the same bytes on every machine. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value ?? null), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, element]) => element !== undefined)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, element]) => [key, sorted(element)] as const);
  // fromEntries defines own properties, so that a key named __proto__ stays a key.
  return Object.fromEntries(entries);
}

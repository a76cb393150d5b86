import { compareCodePoints } from '../source/file-tree.ts';

/**
 * JSON with sorted keys, two spaces and a final newline: the same value has the same bytes on every machine. Keys that
 * are whole numbers come first, by value, as in every JavaScript object.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), undefined, 2) ?? 'null'}\n`;
}

/** The value with its keys in order: itself, where they are already, for the engine writes quicker than anything here. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map(ordered);
    return elements.every((element, index) => element === value[index]) ? value : elements;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const keys = sortedKeys(record);
  let isOrdered = keys.isOrdered;
  const members = keys.names.map((key): [string, unknown] => {
    const member = ordered(record[key]);
    isOrdered &&= member === record[key];
    return [key, member];
  });
  return isOrdered ? value : Object.fromEntries(members);
}

/** Most objects have their keys in order already: what is read from a record, for one. */
function sortedKeys(record: object): { readonly names: string[]; readonly isOrdered: boolean } {
  const names = Object.keys(record);
  for (let at = 1; at < names.length; at += 1) {
    if (byKey(names[at - 1] ?? '', names[at] ?? '') > 0) {
      return { names: names.sort(byKey), isOrdered: false };
    }
  }
  return { names, isOrdered: true };
}

/** `Object.keys` gives the keys that are whole numbers first and in order; they stay there. */
function byKey(a: string, b: string): number {
  const [left, right] = [isIndex(a), isIndex(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return compareCodePoints(a, b);
}

function isIndex(key: string): boolean {
  const first = key.charCodeAt(0);
  return (
    first >= 48 && first <= 57 && /^(?:0|[1-9][0-9]{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1
  );
}

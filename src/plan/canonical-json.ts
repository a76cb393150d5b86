import { compareCodePoints } from '../source/file-tree.ts';

/**
 * JSON with sorted keys, two spaces and a final newline: the same value has the same bytes on every machine. Keys that
 * are whole numbers come first, by value, as in every JavaScript object.
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, '\n')}\n`;
}

/** `line` is a line break and the indent of the value's own line. */
function written(value: unknown, line: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    const elements = value.map((element) => written(element, inner));
    return elements.length === 0 ? '[]' : `[${inner}${elements.join(`,${inner}`)}${line}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  const members: string[] = [];
  for (const key of sortedKeys(record)) {
    const element = record[key];
    if (element === undefined) continue;
    members.push(`${JSON.stringify(key)}: ${written(element, inner)}`);
  }
  // Joined, not added up: a record is kept until it is written, and a text of many parts is many times its size.
  return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${line}}`;
}

/** Most objects have their keys in order already: what is read from a record, for one. */
function sortedKeys(record: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(record);
  for (let at = 1; at < keys.length; at += 1) {
    if (byKey(keys[at - 1] ?? '', keys[at] ?? '') > 0) return keys.sort(byKey);
  }
  return keys;
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

import { parse, TomlError } from 'smol-toml';

/** A TOML file: its values, and where its keys stand in the text. */
export interface Toml {
  readonly path: string;
  /** The value at a path of keys, or undefined. */
  get(...keys: readonly string[]): unknown;
  /** The table at a path; empty when it is missing or no table. */
  table(...keys: readonly string[]): Readonly<Record<string, unknown>>;
  /** The keys of a table in the order of the text, which objects lose for keys like `2048`. */
  keys(...keys: readonly string[]): string[];
  /** 1-based line of a key, as near as the text tells. */
  line(...keys: readonly string[]): number | undefined;
}

export interface TomlFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads TOML. A text that does not parse is told with the parser's place. */
export function readToml(path: string, text: string): Toml | TomlFault {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    if (error instanceof RangeError)
      return { path, line: 1, column: 1, message: 'nested too deep' };
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n')[0] ?? 'invalid TOML';
    return { path, line: error.line, column: error.column, message };
  }
  const lines = keyLines(text);
  const table = (...keys: readonly string[]) => asTable(valueAt(data, keys)) ?? {};
  const line = (...keys: readonly string[]) => lines.get(JSON.stringify(keys));
  const order = (keys: readonly string[], key: string) =>
    lines.get(JSON.stringify([...keys, key])) ?? Number.POSITIVE_INFINITY;
  return {
    path,
    get: (...keys) => valueAt(data, keys),
    table,
    line: (...keys) => nearest(lines, keys) ?? line(...keys),
    keys: (...keys) => {
      const own = Object.keys(table(...keys));
      return own.sort((a, b) => compare(order(keys, a), order(keys, b)));
    },
  };
}

export function isFault(found: Toml | TomlFault): found is TomlFault {
  return 'message' in found;
}

export function asTable(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Readonly<Record<string, unknown>>; // parsed TOML has only plain tables here
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function valueAt(data: unknown, keys: readonly string[]): unknown {
  let current = data;
  for (const key of keys) {
    const table = asTable(current);
    if (table === undefined || !Object.hasOwn(table, key)) return undefined;
    current = table[key];
  }
  return current;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The line of the key itself, else of the table around it. */
function nearest(lines: ReadonlyMap<string, number>, keys: readonly string[]): number | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const line = lines.get(JSON.stringify(keys.slice(0, length)));
    if (line !== undefined) return Math.floor(line);
  }
  return undefined;
}

const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const assignment =
  /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)$/;
const keyPart = /[\w-]+|"[^"]*"|'[^']*'/g;

type KeyPlace = readonly [keys: readonly string[], place: number];

/** Where each key stands. A fraction orders the keys of an inline table, which share a line. */
function keyLines(text: string): Map<string, number> {
  const places = new Map<string, number>();
  let table: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const opened = line.length > 2_000 ? null : header.exec(line);
    if (opened !== null) table = keysOf(opened[1] ?? '');
    const found: KeyPlace[] = opened === null ? keysOfLine(table, line) : [[table, 0]];
    for (const [keys, place] of found) {
      const id = JSON.stringify(keys);
      places.set(id, places.get(id) ?? index + 1 + place);
    }
  }
  return places;
}

/** The keys that one line gives a value, each with its place within the line. */
function keysOfLine(table: readonly string[], line: string): KeyPlace[] {
  const given = line.length > 2_000 ? null : assignment.exec(line);
  if (given === null) return [];
  const own = keysOf(given[1] ?? '');
  const outer = own.map((_, index): KeyPlace => [[...table, ...own.slice(0, index + 1)], 0]);
  const inner = inlineKeys(given[2] ?? '').map(
    (key, index): KeyPlace => [[...table, ...own, key], (index + 1) / 1_000],
  );
  return [...outer, ...inner];
}

function inlineKeys(value: string): string[] {
  if (!value.startsWith('{')) return [];
  return [...value.matchAll(/[{,]\s*([\w-]+|"[^"]*"|'[^']*')\s*=/g)].map((match) =>
    unquote(match[1] ?? ''),
  );
}

function keysOf(path: string): string[] {
  return (path.match(keyPart) ?? []).map(unquote);
}

function unquote(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}

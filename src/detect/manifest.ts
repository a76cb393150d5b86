import { parse, TomlError } from 'smol-toml';
import type { ProjectView } from './project-view.ts';
import { finding, type Trace } from './trace.ts';

/** An object read from a file somebody else wrote: only its own keys are looked at. */
export type Table = Readonly<Record<string, unknown>>;

/** The object in a JSON file, or undefined with a finding when it cannot be read. */
export function readJson(view: ProjectView, path: string, trace: Trace): Table | undefined {
  return readManifest(view, path, trace, (text) => JSON.parse(text));
}

/** The table in a TOML file, or undefined with a finding when it cannot be read. */
export function readToml(view: ProjectView, path: string, trace: Trace): Table | undefined {
  return readManifest(view, path, trace, (text) => parse(text));
}

/** A key's value, never one of the prototype's. */
export function own(table: unknown, ...keys: readonly string[]): unknown {
  let value = table;
  for (const key of keys) {
    if (!isTable(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

export function ownText(table: unknown, ...keys: readonly string[]): string | undefined {
  const value = own(table, ...keys);
  return typeof value === 'string' ? value : undefined;
}

/** The entries of a table whose values are texts, in the file's order. */
export function ownTexts(table: unknown, ...keys: readonly string[]): ReadonlyMap<string, string> {
  const value = own(table, ...keys);
  const entries = isTable(value) ? Object.entries(value) : [];
  return new Map(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line (1-based) of the first match in a text, for evidence. */
export function lineOf(text: string | undefined, what: string | RegExp): number | undefined {
  const index = typeof what === 'string' ? text?.indexOf(what) : text?.search(what);
  if (text === undefined || index === undefined || index < 0) return undefined;
  return text.slice(0, index).split('\n').length;
}

function readManifest(
  view: ProjectView,
  path: string,
  trace: Trace,
  read: (text: string) => unknown,
): Table | undefined {
  if (!view.has(path)) return undefined;
  const file = view.name(path);
  const text = view.text(path);
  if (text === undefined) {
    const message = `${file} is not a text file of at most 1 MiB, so it was not read`;
    trace.findings.push(finding('detect.manifest-invalid', 'error', message, { file }));
    return undefined;
  }
  try {
    const value = read(text);
    if (isTable(value)) return value;
    const message = `${file} holds no object`;
    trace.findings.push(finding('detect.manifest-invalid', 'error', message, { file, line: 1 }));
  } catch (error) {
    trace.findings.push(unreadable(file, error));
  }
  return undefined;
}

function unreadable(file: string, error: unknown) {
  const reason = (error instanceof Error ? error.message : 'unknown reason').split('\n')[0] ?? '';
  const written = /\(line (\d+) column/.exec(reason)?.[1];
  const line = error instanceof TomlError ? error.line : Number(written ?? 1);
  const message = `${file} cannot be read: ${reason.slice(0, 200)}`;
  return finding('detect.manifest-invalid', 'error', message, { file, line });
}

/** One `key = value` of an INI file; a value may go on over indented lines. */
export interface IniEntry {
  readonly section: string;
  readonly key: string;
  readonly line: number;
  readonly values: readonly { readonly text: string; readonly line: number }[];
}

/** Reads the INI dialect of setup.cfg: sections, keys, values continued by indentation, `#` and `;` comments. */
export function readIni(text: string): IniEntry[] {
  const entries: OpenEntry[] = [];
  let section = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    if (trimmed === '' || /^[#;]/.test(trimmed)) continue;
    const opened = /^\[([^\]]+)\]/.exec(raw)?.[1];
    if (opened !== undefined) section = opened.trim();
    else readLine(entries, section, raw, index + 1);
  }
  return entries;
}

function readLine(entries: OpenEntry[], section: string, raw: string, line: number): void {
  if (/^\s/.test(raw)) {
    entries.at(-1)?.values.push({ text: raw.trim(), line });
    return;
  }
  const cut = raw.search(/[=:]/);
  if (cut <= 0) return;
  const first = raw.slice(cut + 1).trim();
  const values = first === '' ? [] : [{ text: first, line }];
  entries.push({ section, key: raw.slice(0, cut).trim().toLowerCase(), line, values });
}

interface OpenEntry extends IniEntry {
  readonly values: Line[];
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** The entry of a section, or undefined. */
export function iniEntry(
  entries: readonly IniEntry[],
  section: string,
  key: string,
): IniEntry | undefined {
  return entries.find((entry) => entry.section === section && entry.key === key);
}

/** One `key = value` of an INI file; a value may go on over indented lines. */
export interface IniEntry {
  readonly section: string;
  readonly key: string;
  readonly line: number;
  readonly values: readonly { readonly text: string; readonly line: number }[];
}

/** Reads the INI dialect of setup.cfg: sections, keys, values continued by indentation, `#` and `;` comments. */
export function readIni(text: string): IniEntry[] {
  const entries: { section: string; key: string; line: number; values: Line[] }[] = [];
  let section = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '' || /^[#;]/.test(trimmed)) continue;
    const opened = /^\[([^\]]+)\]/.exec(raw);
    const given = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(raw);
    if (opened !== null) {
      section = (opened[1] ?? '').trim();
    } else if (/^\s/.test(raw)) {
      entries.at(-1)?.values.push({ text: trimmed, line });
    } else if (given !== null) {
      const first = (given[2] ?? '').trim();
      const values = first === '' ? [] : [{ text: first, line }];
      entries.push({ section, key: (given[1] ?? '').toLowerCase(), line, values });
    }
  }
  return entries;
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

/** What an edit puts into a spec: texts, answers, and lists and mappings of them. */
export type SpecValue =
  | string
  | boolean
  | readonly SpecValue[]
  | { readonly [key: string]: SpecValue };

/** On one line, as both YAML and JSON read it where `isJson`, else with plain words where they are safe. */
export function flowText(value: SpecValue, isJson: boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return isJson ? JSON.stringify(value) : scalarText(value);
  if (isList(value)) return `[${value.map((each) => flowText(each, isJson)).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, each]) => `${isJson ? JSON.stringify(key) : scalarText(key)}: ${flowText(each, isJson)}`,
  );
  return `{${members.join(', ')}}`;
}

/** In block style: the first line as it stands after a dash, all further ones `indent` deep. */
export function blockLines(value: SpecValue, indent: number): string[] {
  if (isFlat(value)) return [flowText(value, false)];
  const blank = ' '.repeat(indent);
  const lines = Object.entries(value).flatMap(([key, each]) => memberLines(key, each, indent));
  return lines.map((line, index) => (index === 0 ? line.slice(blank.length) : line));
}

/** `key: value`, all lines `indent` deep. */
export function memberLines(key: string, value: SpecValue, indent: number): string[] {
  const head = `${' '.repeat(indent)}${scalarText(key)}:`;
  if (isFlat(value)) return [`${head} ${flowText(value, false)}`];
  return [
    head,
    ...Object.entries(value).flatMap(([name, each]) => memberLines(name, each, indent + 2)),
  ];
}

/** A text in the quotes that the one before it had. */
export function quotedText(value: string, quote: '' | "'" | '"'): string {
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  return quote === '"' ? JSON.stringify(value) : scalarText(value);
}

/** What some reader takes for something else than a text. */
const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function scalarText(value: string): string {
  const isPlain =
    /^[A-Za-z./][A-Za-z0-9:/._@#~+-]*$/.test(value) &&
    !value.endsWith(':') &&
    !words.test(value) &&
    !/^\.(?:inf|nan)$/i.test(value) &&
    !/^\.[0-9]/.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function isList(value: SpecValue): value is readonly SpecValue[] {
  return Array.isArray(value);
}

/** What stands on the line of its key. */
function isFlat(value: SpecValue): value is string | boolean | readonly SpecValue[] {
  return typeof value !== 'object' || isList(value);
}

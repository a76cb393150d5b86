import { quote } from './quote.ts';

export type YamlValue = string | number | boolean | null | readonly YamlValue[] | YamlMap;

export type YamlMap = { readonly [key: string]: YamlValue | undefined };

/** Words that no reader takes for anything but a string, so they may stand bare and diffs stay readable. */
const plain = /^[A-Za-z][A-Za-z0-9/._-]*$/;
const reserved = /^(y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/**
 * Block YAML of one style: keys in the order given, `undefined` left out, strings quoted unless plain in every reader.
 * With `spaces` > 0 the text starts on a new line at that indent, to be put behind `key:` in a template.
 */
export function emitYaml(value: YamlValue, spaces = 0): string {
  if (isScalar(value) || isEmpty(value))
    return spaces > 0 ? ` ${scalar(value)}` : `${scalar(value)}\n`;
  const lines: string[] = [];
  addBlock(lines, value, ' '.repeat(spaces));
  return spaces > 0 ? `\n${lines.join('\n')}` : `${lines.join('\n')}\n`;
}

type Collection = readonly YamlValue[] | YamlMap;

function addBlock(lines: string[], value: Collection, pad: string): void {
  if (isList(value)) {
    for (const element of value) addElement(lines, element, pad);
    return;
  }
  for (const key of Object.keys(value)) {
    const element = value[key];
    if (element === undefined) continue;
    if (isScalar(element) || isEmpty(element)) {
      lines.push(`${pad}${emitKey(key)}: ${scalar(element)}`);
    } else {
      lines.push(`${pad}${emitKey(key)}:`);
      addBlock(lines, element, `${pad}  `);
    }
  }
}

/** The dash takes the place of the first line's indent. */
function addElement(lines: string[], element: YamlValue, pad: string): void {
  if (isScalar(element) || isEmpty(element)) {
    lines.push(`${pad}- ${scalar(element)}`);
    return;
  }
  const first = lines.length;
  addBlock(lines, element, `${pad}  `);
  lines[first] = `${pad}- ${lines[first]?.slice(pad.length + 2)}`;
}

/** YAML reads a key on one line only up to 1024 characters. */
export function emitKey(key: string): string {
  if (key.length > 160 && quote(key).length > 1000) throw new TypeError('a key too long for YAML');
  return plain.test(key) && !reserved.test(key) ? key : quote(key);
}

/** One value on one line: a string bare where every reader takes it for a string, else quoted. */
export function scalar(value: YamlValue): string {
  if (typeof value === 'string')
    return plain.test(value) && !reserved.test(value) ? value : quote(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} is no YAML number`);
    return String(value);
  }
  if (isEmpty(value)) return isList(value) ? '[]' : '{}';
  return String(value);
}

function isScalar(value: YamlValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function isList(value: unknown): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isEmpty(value: YamlValue): value is Collection {
  if (value === null || typeof value !== 'object') return false;
  return isList(value) ? value.length === 0 : Object.values(value).every((v) => v === undefined);
}

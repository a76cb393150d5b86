import { quote } from './quote.ts';
import { emitYaml, scalar, type YamlValue } from './yaml.ts';

type Options = { fn(context: unknown): string; inverse(context: unknown): string; data: unknown };

/** Tokens that may stand bare in a Dockerfile or in YAML: no space, quote, `$`, `#`, `:` followed by space, or control. */
const word = /^[A-Za-z0-9./@_+=,:-]+$/;

const plainPath = /^[A-Za-z0-9._/@+][A-Za-z0-9._/@+-]*$/;

/**
 * The only way a value enters a template. Each helper takes one type and refuses every other, `undefined` first:
 * Handlebars' strict mode does not reach helper arguments. Refusals are bugs of ours, so they are TypeErrors.
 */
export const templateHelpers = {
  /** Any text, as a YAML scalar: bare where that is safe, so that diffs read well. */
  str: (value: unknown): string => scalar(text('str', value)),
  /** Any text, as a JSON string. */
  json: (value: unknown): string => quote(text('json', value)),
  /** A whole number. */
  int: (value: unknown): string => String(integer(value)),
  bool: (value: unknown): string => String(flag('bool', value)),
  /** A token that needs no quoting anywhere; anything else is refused. */
  word: (value: unknown): string => {
    const token = text('word', value);
    if (!word.test(token)) throw new TypeError(`word: ${quote(token)} is not a bare token`);
    return token;
  },
  /** An exec-form JSON array. */
  argv: (value: unknown): string => {
    if (!Array.isArray(value)) throw new TypeError('argv: not a list');
    return `[${value.map((element) => quote(text('argv', element))).join(', ')}]`;
  },
  /** One word of a shell line in a Dockerfile: bare where that is safe, else in single quotes, where nothing expands. */
  sh: (value: unknown): string => {
    const token = line('sh', value);
    return word.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
  },
  /** The value of an ENV, ARG or LABEL: in double quotes, with what the Dockerfile's reader would expand escaped. */
  env: (value: unknown): string => `"${line('env', value).replace(/["$\\]/g, '\\$&')}"`,
  /** A path below a directory that every builder takes as it stands: no option, no pattern, no way up. */
  path: (value: unknown): string => {
    const token = text('path', value);
    if (!isPlainPath(token)) throw new TypeError(`path: ${quote(token)} is no plain path`);
    return token;
  },
  /** A nested value as block YAML, indented by `spaces`, starting on a new line. */
  yaml: (value: unknown, spaces: unknown): string => {
    if (value === undefined) throw new TypeError('yaml: no value');
    return emitYaml(value as YamlValue, integer(spaces));
  },
  /** One line of a comment: line breaks and controls become spaces. */
  comment: (value: unknown): string =>
    text('comment', value).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]+/gu, ' '),
  when(this: unknown, value: unknown, options: Options): string {
    return flag('when', value) ? options.fn(this) : options.inverse(this);
  },
  list(this: unknown, value: unknown, options: Options): string {
    if (!Array.isArray(value)) throw new TypeError('list: not a list');
    return value.map((element) => options.fn(element)).join('');
  },
};

/** True for a path that needs no quoting in a Dockerfile, a mount option or a shell line. */
export function isPlainPath(value: string): boolean {
  return plainPath.test(value) && !value.split('/').includes('..');
}

/** True for a text that fits on one line of any file: no control, separator or invisible character. */
export function isOneLine(value: string): boolean {
  return value.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value);
}

export const templateHelperNames = Object.keys(templateHelpers);

function text(helper: string, value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`${helper}: ${typeof value} where a text is due`);
  return value;
}

function line(helper: string, value: unknown): string {
  const token = text(helper, value);
  if (!isOneLine(token)) throw new TypeError(`${helper}: ${quote(token)} does not fit on one line`);
  return token;
}

function integer(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new TypeError(`int: ${String(value)} is no whole number`);
  return value as number;
}

function flag(helper: string, value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw new TypeError(`${helper}: ${typeof value} where true or false is due`);
  return value;
}

import type { Finding } from '../problem.ts';

/** The characters of a file, or the reason it has none. */
export type Decoded =
  | { readonly text: string; readonly fault?: undefined }
  | { readonly fault: Finding };

/** Larger than 10,000 entries need, and read in under a second whatever it holds. */
const maxBytes = 4 * 1024 * 1024;

/** UTF-8 and nothing else; a byte order mark of UTF-8 is skipped. Gives `spec.encoding` and `spec.too-large`. */
export function decodeText(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes) return { fault: tooLarge(path, bytes.length) };
  const text = decoded(bytes);
  if (text === undefined) {
    const line = lineOfFault(bytes);
    return { fault: notText(path, line, `The file is not UTF-8${guessed(bytes)}.`) };
  }
  const fault = misreadings.map((one) => misread(path, text, one)).find((one) => one !== undefined);
  return fault === undefined ? { text } : { fault };
}

/** What one reader of YAML skips or breaks lines at and another keeps: one would show a comment where the other reads an entry. */
interface Misreading {
  /** Offset of the first one, or below zero. */
  readonly find: (text: string) => number;
  readonly what: string;
  readonly expected: string;
  readonly hint: string;
}

const misreadings: readonly Misreading[] = [
  {
    find: (text) => text.indexOf('\0'),
    what: 'a NUL character',
    expected: 'UTF-8 text',
    hint: 'Save the file as UTF-8.',
  },
  {
    find: (text) => text.search(/\r(?!\n)/),
    what: 'a carriage return without a line feed',
    expected: 'lines that end with a line feed',
    hint: 'Save the file with line feeds.',
  },
  {
    find: (text) => text.indexOf('\ufeff'),
    what: 'a byte order mark (U+FEFF) after its beginning',
    expected: 'a byte order mark at the beginning or none',
    hint: 'Take the invisible character out; in quotes write "\\uFEFF".',
  },
  {
    find: indentedMark,
    what: 'a document mark behind blanks at its beginning',
    expected: 'a mark at the beginning of its line',
    hint: 'Take the blanks out.',
  },
];

function misread(path: string, text: string, one: Misreading): Finding | undefined {
  const offset = one.find(text);
  if (offset < 0) return undefined;
  const { expected, hint } = one;
  return { ...notText(path, lineAt(text, offset), `The file holds ${one.what}.`), expected, hint };
}

/** Where a document begins, before anything but comments and directives: there a scalar to one reader is a mark to another. */
function indentedMark(text: string): number {
  let start = 0;
  while (start >= 0 && start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (/^[ \t]+(?:---|\.\.\.|%)/.test(line)) return start;
    const isPreface = end >= 0 && /^(?:%|[ \t]*(?:#|\r?$))/.test(line);
    start = isPreface ? end + 1 : afterEndMark(text, start);
  }
  return -1;
}

/** The line after the next `...`, or below zero. */
function afterEndMark(text: string, from: number): number {
  const mark = text.startsWith('...', from) ? from : text.indexOf('\n...', from) + 1;
  if (mark <= from && !text.startsWith('...', from)) return -1;
  const end = text.indexOf('\n', mark);
  return end < 0 ? -1 : end + 1;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tooLarge(file: string, size: number): Finding {
  return {
    code: 'spec.too-large',
    severity: 'error',
    message: `The file has ${size} bytes.`,
    expected: `at most ${maxBytes} bytes`,
    hint: 'Split it into several files under karst/.',
    file,
    line: 1,
    column: 1,
    pointer: '',
  };
}

function notText(file: string, line: number, message: string): Finding {
  return {
    code: 'spec.encoding',
    severity: 'error',
    message,
    expected: 'UTF-8 text',
    hint: 'Save the file as UTF-8.',
    file,
    line,
    column: 1,
    pointer: '',
  };
}

function guessed(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? ' but UTF-16' : '';
}

/** The first line that does not decode by itself: no character of UTF-8 holds the byte of a line feed. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (decoded(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return 1;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

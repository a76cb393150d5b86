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
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    return { fault: notText(path, lineAt(text, zero), 'The file holds a NUL character.') };
  }
  // Readers disagree on whether it ends a line, so one shows a comment where another reads an entry.
  const lone = text.search(/\r(?!\n)/);
  if (lone < 0) return { text };
  const message = 'The file holds a carriage return without a line feed.';
  const expected = 'lines that end with a line feed';
  const hint = 'Save the file with line feeds.';
  return { fault: { ...notText(path, lineAt(text, lone), message), expected, hint } };
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

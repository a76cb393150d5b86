import type { CommitChange } from './commit-writer.ts';

/** Who and what a commit says. */
export interface CommitText {
  readonly subject: string;
  /** Paragraphs after the subject; trailers last. */
  readonly body: string;
  readonly author: Author;
  /** Seconds since 1970. */
  readonly timeS: number;
}

export interface Author {
  readonly name: string;
  readonly email: string;
}

/**
 * The input of `git fast-import` that makes one commit on a parent: every change as a plain file, nothing else of the
 * parent touched, and says its id. Paths are quoted as C strings, contents counted, so no text can end what it stands in.
 */
export function* importStream(
  ref: string,
  parent: string | undefined,
  text: CommitText,
  changes: readonly CommitChange[],
): Generator<string> {
  const message = `${text.subject}\n\n${text.body}\n`;
  yield `commit ${ref}\nmark :1\n`;
  yield `committer ${person(text.author)} ${text.timeS} +0000\n`;
  yield data(Buffer.from(message, 'utf8').length);
  yield message;
  if (parent !== undefined) yield `from ${parent}\n`;
  for (const { path, content, mode = '100644' } of changes) {
    const name = quotedPath(path);
    // One text a file: pieces are joined by the thousand, and each costs.
    yield content === undefined
      ? `D ${name}\n`
      : `M ${mode} inline ${name}\n${data(Buffer.byteLength(content, 'utf8'))}${content}\n`;
  }
  yield '\nget-mark :1\ndone\n';
}

function data(length: number): string {
  return `data ${length}\n`;
}

/** Git ends a name at these; what remains is one line in any case. */
function person({ name, email }: Author): string {
  return `${bare(name)} <${bare(email)}>`;
}

function bare(value: string): string {
  return value.replace(/[<>\p{Cc}]/gu, '').trim() || 'karstkit';
}

function quotedPath(path: string): string {
  if (/^[ !#-[\]-~]*$/.test(path)) return `"${path}"`;
  const escaped = [...Buffer.from(path, 'utf8')].map((byte) =>
    byte < 0x20 || byte >= 0x7f || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${escaped.join('')}"`;
}

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HandedText } from '../plan/handed-over.ts';
import { Problem } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { shown } from '../source/shown.ts';
import { contentOf, statusOf } from './regular-file.ts';

const maxBytes = 1 << 20;
const maxFiles = 20_000;

/**
 * Digests as they are handed over: texts themselves, files, or a directory with `*.digest` files, in it or one below, as
 * artifacts are laid down. A name with `=` or `@` is a text. Raises `built.syntax` for what cannot be read.
 */
export function readDigestFiles(
  handed: readonly string[],
  workingDirectory: string,
): readonly HandedText[] {
  const texts = handed.flatMap((one) => {
    if (/[=@]/.test(one)) return [{ text: one }];
    const status = statusOf(resolve(workingDirectory, one));
    if (status?.isDirectory() !== true) return [readOne(one, workingDirectory)];
    return digestFiles(resolve(workingDirectory, one)).map((path) =>
      readOne(join(one, path), workingDirectory),
    );
  });
  if (texts.length <= maxFiles) return texts;
  throw new Problem('built.syntax', `${texts.length} digests are handed over at once`, {
    expected: `at most ${maxFiles}`,
  });
}

/** Sorted; relative to the directory. */
function digestFiles(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory());
  const deeper = below.flatMap(({ name }) =>
    readdirSync(join(directory, name)).map((file) => join(name, file)),
  );
  const own = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return [...own, ...deeper].filter((path) => path.endsWith('.digest')).sort(compareCodePoints);
}

function readOne(file: string, workingDirectory: string): HandedText {
  const bytes = regularBytes(resolve(workingDirectory, file));
  if (bytes === undefined) throw unreadable(file, 'there is no such regular file');
  if (bytes.length > maxBytes) throw unreadable(file, `it has ${bytes.length} bytes`);
  return { text: new TextDecoder().decode(bytes), file };
}

/** A link is never followed: what is handed over comes out of a build. */
function regularBytes(path: string): Uint8Array | undefined {
  try {
    return contentOf(path);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, why: string): Problem {
  return new Problem('built.syntax', `${shown(file)} cannot be read: ${why}`, {
    expected: 'a file or directory of digests, or name=sha256:…',
  });
}

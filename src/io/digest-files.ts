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
  const found = handed.flatMap((one): Found[] => {
    if (/[=@]/.test(one)) return [{ text: one }];
    const directory = resolve(workingDirectory, one);
    if (statusOf(directory)?.isDirectory() !== true) return [{ file: one }];
    return digestFiles(directory).map((path) => ({ file: join(one, path) }));
  });
  if (found.length > maxFiles) {
    throw new Problem('built.syntax', `${found.length} digests are handed over at once`, {
      expected: `at most ${maxFiles}`,
    });
  }
  return found.map((one) => ('text' in one ? one : readOne(one.file, workingDirectory)));
}

type Found = { readonly text: string } | { readonly file: string };

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
  const { sizeBytes = 0, bytes } = regularFile(resolve(workingDirectory, file));
  if (sizeBytes > maxBytes) throw unreadable(file, `it has ${sizeBytes} bytes`);
  if (bytes === undefined) throw unreadable(file, 'there is no such regular file');
  return { text: new TextDecoder().decode(bytes), file };
}

/** A link is never followed: what is handed over comes out of a build. Too large a file is not read. */
function regularFile(path: string): { readonly sizeBytes?: number; readonly bytes?: Uint8Array } {
  try {
    const sizeBytes = statusOf(path)?.size ?? 0;
    const bytes = sizeBytes > maxBytes ? undefined : contentOf(path);
    return bytes === undefined ? { sizeBytes } : { sizeBytes: bytes.length, bytes };
  } catch {
    return {};
  }
}

function unreadable(file: string, why: string): Problem {
  return new Problem('built.syntax', `${shown(file)} cannot be read: ${why}`, {
    expected: 'a file or directory of digests, or name=sha256:…',
  });
}

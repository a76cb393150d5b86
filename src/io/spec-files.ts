import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SpecReader } from '../ports.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { diskProblem, errnoOf } from './disk-problem.ts';
import type { Footprint } from './footprint.ts';

/** One byte more than the reader's cap would tell nothing new. */
const maxBytes = 16 * 2 ** 20;

/** Specs below a directory. Names are kept as the user wrote them, for findings. Raises `disk.*`. */
export function specFiles(root: string, footprint?: Footprint): SpecReader {
  return {
    read: (path) => {
      footprint?.asked('specs', resolve(root, path));
      return readBounded(resolve(root, path), path);
    },
    list: async (directory) => {
      footprint?.listed('specs', resolve(root, directory));
      const entries = await readdir(resolve(root, directory), {
        recursive: true,
        withFileTypes: true,
      }).catch((cause: unknown) => {
        if (errnoOf(cause) === 'ENOENT') return [];
        throw diskProblem(cause, directory);
      });
      for (const entry of entries) {
        if (entry.isDirectory()) footprint?.listed('specs', join(entry.parentPath, entry.name));
      }
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice(resolve(root, directory).length + 1),
        )
        .map((path) => join(directory, path).replaceAll('\\', '/'))
        .sort(compareCodePoints);
    },
  };
}

/** At most the bound is read, so that the reader's own cap refuses a huge file without the memory for it. */
async function readBounded(path: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY);
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(Math.min(size, maxBytes));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return undefined;
    throw diskProblem(cause, name);
  }
}

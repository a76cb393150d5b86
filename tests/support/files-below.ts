import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Path → content of every file below a directory, sorted by path; empty when there is none. */
export async function filesBelow(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
  const read = paths.map(async (path) => [path, await readFile(join(directory, path), 'utf8')]);
  return Object.fromEntries(await Promise.all(read));
}

/** Path of everything below a directory, sorted; that of a directory ends in a slash. */
export async function pathsBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const path = relative(directory, join(entry.parentPath, entry.name));
      return entry.isDirectory() ? `${path}/` : path;
    })
    .sort();
}

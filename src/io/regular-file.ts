import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { errnoOf } from './disk-problem.ts';

/** The content of a regular file; undefined when there is none. A pipe in its place does not hold the run up. */
export function contentOf(name: string): Uint8Array | undefined {
  let file: number;
  try {
    file = openSync(name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
  try {
    return fstatSync(file).isFile() ? readFileSync(file) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Makes a new file of mode 0644; leaves none behind when that fails. */
export function store(name: string, content: string): void {
  const file = openSync(name, 'wx', 0o644);
  try {
    writeFileSync(file, content);
    // Whatever the umask is: the next reader may be another user.
    fchmodSync(file, 0o644);
  } catch (cause) {
    removed(() => unlinkSync(name));
    throw cause;
  } finally {
    closeSync(file);
  }
}

/** What lies there, link or not; undefined when nothing does. */
export function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw cause;
  }
}

/** Nothing can be there: no such name, or a file where a directory would have to be. */
export function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errnoOf(cause) ?? '');
}

/** Tidying up that may fail: what it is about may be gone, or not empty. */
export function removed(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch {
    return false;
  }
}

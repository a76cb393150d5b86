import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { type ArchiveLimits, archiveLimits } from '../source/archive-limit.ts';
import { inBuildContext } from '../source/build-context.ts';
import { entryPathFault } from '../source/entry-path.ts';
import { compareCodePoints, type FileTree } from '../source/file-tree.ts';
import { shown } from '../source/shown.ts';
import type { FileStamp } from './sightings.ts';

export interface DirectoryOptions {
  /** Directories that are no part of any source: our own output. Relative to the workspace. */
  readonly excluded: readonly string[];
  readonly limits?: Pick<
    ArchiveLimits,
    'entries' | 'entryBytes' | 'extractedBytes' | 'pathBytes' | 'pathDepth'
  >;
}

/** Of a source, at once in memory beside what its search makes of it. */
const maxKeptBytes = 16 * 2 ** 20;

/** A directory as it was listed. */
export interface DirectoryTree extends FileTree {
  /** Of every file, in the order of the paths. */
  readonly stamps: readonly FileStamp[];
  /** Those that were listed. */
  readonly directories: readonly string[];
}

/**
 * The build context below a directory of the workspace. No link is followed, not even on the way to the directory;
 * contents are read when they are asked for, and only while they are what was listed.
 * Raises `source.directory-missing`, `source.directory-unreadable`, `source.directory-too-large` and, on reading,
 * `source.directory-changed`.
 */
export function readDirectory(
  workspace: string,
  path: string,
  options: DirectoryOptions,
): DirectoryTree {
  expectDirectory(workspace, path);
  const walk: Walk = {
    base: join(workspace, path),
    excluded: new Set(options.excluded.map((name) => name.replace(/^\.\/|\/$/g, ''))),
    prefix: path === '' ? '' : `${path}/`,
    limits: options.limits ?? archiveLimits,
    files: new Map(),
    links: [],
    directories: [],
    sizeBytes: 0,
  };
  collect(walk, '');
  const paths = [...walk.files.keys()].sort(compareCodePoints);
  const read = new Map<string, Uint8Array>();
  const slab = new Slab();
  let keptBytes = 0;
  return {
    paths,
    links: walk.links.sort(compareCodePoints),
    size: (name) => walk.files.get(name)?.size,
    executable: (name) => ((walk.files.get(name)?.mode ?? 0) & 0o100) !== 0,
    bytes: (name) => {
      const status = walk.files.get(name);
      const known = read.get(name);
      if (status === undefined || known !== undefined) return known;
      const bytes = readFile(walk.base, name, slab.take(status.size));
      // What is hashed first is searched next; a second look at a large source takes longer than all the rest.
      keptBytes += bytes.byteLength;
      if (keptBytes <= maxKeptBytes) read.set(name, bytes);
      return bytes;
    },
    stamps: paths.flatMap((name) => walk.files.get(name) ?? []),
    directories: walk.directories,
  };
}

interface Walk {
  readonly base: string;
  readonly excluded: ReadonlySet<string>;
  readonly prefix: string;
  readonly limits: NonNullable<DirectoryOptions['limits']>;
  readonly files: Map<string, Stats>;
  readonly links: string[];
  readonly directories: string[];
  sizeBytes: number;
}

function expectDirectory(workspace: string, path: string): void {
  let reached = workspace;
  for (const part of ['', ...path.split('/')]) {
    reached = join(reached, part);
    const found = statusOf(reached);
    // The workspace itself may be reached through a link: its place is the user's choice.
    if (found?.isDirectory() === true || (part === '' && found !== undefined)) continue;
    const what = found === undefined ? 'does not exist' : 'is no directory';
    const link = found?.isSymbolicLink() === true ? 'is a link, which is not followed' : what;
    throw new Problem('source.directory-missing', `The directory ${shown(`./${path}`)} ${link}.`, {
      expected: 'a directory of the repository that holds the file',
      next: 'Create the directory or correct the path.',
    });
  }
}

function collect(walk: Walk, directory: string): void {
  walk.directories.push(directory);
  for (const name of namesIn(walk, directory).sort(compareCodePoints)) {
    const path = directory === '' ? name : `${directory}/${name}`;
    if (!inBuildContext(path) || walk.excluded.has(`${walk.prefix}${path}`)) continue;
    add(walk, path);
  }
}

function namesIn(walk: Walk, directory: string): string[] {
  try {
    return readdirSync(`${walk.base}/${directory}`);
  } catch (cause) {
    throw unreadable(`./${join(walk.prefix, directory)}`, 'cannot be listed', cause);
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function add(walk: Walk, path: string): void {
  // Node replaces bytes that are not UTF-8; such a name could not be opened again.
  const fault = path.includes('\ufffd')
    ? 'has a name that is not UTF-8'
    : entryPathFault(path, walk.limits);
  if (fault !== undefined) throw unreadable(path, fault);
  const found = statusOf(`${walk.base}/${path}`);
  if (found === undefined) throw changed(path);
  if (found.isDirectory()) {
    collect(walk, path);
    return;
  }
  if (found.isSymbolicLink()) walk.links.push(path);
  // Sockets, pipes and devices are left out: no image holds them.
  if (!found.isFile()) return;
  walk.sizeBytes += found.size;
  walk.files.set(path, found);
  refuseTooLarge(walk, path, found.size);
}

function refuseTooLarge(walk: Walk, path: string, sizeBytes: number): void {
  const { entries, entryBytes, extractedBytes } = walk.limits;
  const fault =
    (walk.files.size > entries && `holds more than ${entries} files`) ||
    (sizeBytes > entryBytes && `holds ${shown(path)} with more than ${entryBytes} bytes`) ||
    (walk.sizeBytes > extractedBytes && `holds more than ${extractedBytes} bytes`);
  if (fault === false) return;
  const place = shown(`./${walk.prefix.slice(0, -1)}`);
  throw new Problem('source.directory-too-large', `The directory ${place} ${fault}.`, {
    next: 'Name the directory of the program itself, or move what is not part of it elsewhere.',
  });
}

const slabBytes = 2 ** 18;

/** Memory for many small contents, asked for at once: asking for each takes as long as reading it. */
class Slab {
  #free = Buffer.alloc(0);

  take(sizeBytes: number): Buffer {
    if (sizeBytes > slabBytes / 8) return Buffer.alloc(sizeBytes);
    if (sizeBytes > this.#free.byteLength) this.#free = Buffer.alloc(slabBytes);
    const taken = this.#free.subarray(0, sizeBytes);
    this.#free = this.#free.subarray(sizeBytes);
    return taken;
  }
}

/** Fills `bytes` with the content, which has just their size. */
function readFile(base: string, path: string, bytes: Uint8Array): Uint8Array {
  let file: number;
  try {
    file = openSync(
      `${base}/${path}`,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
  } catch (cause) {
    const gone = cause instanceof Error && 'code' in cause && cause.code !== 'EACCES';
    throw gone ? changed(path) : unreadable(path, 'may not be read', cause);
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size !== bytes.byteLength) throw changed(path);
    let filled = 0;
    while (filled < bytes.byteLength) {
      const count = readSync(file, bytes, filled, bytes.byteLength - filled, filled);
      if (count === 0) throw changed(path);
      filled += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function changed(path: string): Problem {
  return new Problem(
    'source.directory-changed',
    `The file ${shown(path)} changed while it was read.`,
    {
      file: path,
      next: 'Run again when nothing else writes to the directory.',
    },
  );
}

function unreadable(path: string, fault: string, cause?: unknown): Problem {
  return new Problem('source.directory-unreadable', `The file ${shown(path)} ${fault}.`, {
    next: 'Rename it, change its mode or move it elsewhere.',
    cause,
  });
}

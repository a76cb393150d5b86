import {
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../plan/file-change.ts';
import { isPlainPath } from '../plan/workload-place.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { diskProblem, errnoOf, inTheWay } from './disk-problem.ts';
import type { Footprint } from './footprint.ts';
import { holdsHashes } from './held-hash.ts';
import { isTemporary, Leftovers, temporaryName } from './leftovers.ts';
import { Pause } from './pause.ts';
import { contentOf, isMissing, removed, statusOf, store } from './regular-file.ts';
import type { FileStamp, Sightings } from './sightings.ts';

/**
 * A directory as Files. No link below it is followed, no path leaves it, files have mode 0644. Contents are stored beside
 * their targets first and then renamed in the order given, so that a full disk changes nothing and no reader ever sees
 * half a file. Raises `disk.*` Problems that name the file.
 *
 * Calls are synchronous, for a fleet has thousands of small files and each call through the thread pool costs ten times
 * the work itself; signals and timers get their turn between them. With sightings, a file that was read before and has
 * not been touched since is not read again to learn its hash.
 */
export function diskFiles(root: string, sightings?: Sightings, footprint?: Footprint): Files {
  const disk = new Disk(root, footprint);
  const pause = new Pause();
  return {
    read: async (path) => {
      await pause.whenDue();
      return disk.read(path);
    },
    list: async (directory) => disk.list(directory),
    ...(sightings === undefined
      ? {}
      : {
          holds: async (directory, hashes) => {
            await pause.whenDue();
            await sightings.load();
            return holdsHashes(disk, { directory, hashes }, sightings);
          },
        }),
    apply: async (changes) => {
      await pause.whenDue();
      disk.apply(changes);
    },
  };
}

interface Staged {
  readonly path: string;
  /** Absent for a file that goes. */
  readonly temporary: string | undefined;
}

class Disk {
  readonly #root: string;
  readonly #footprint: Footprint | undefined;
  #resolved: string | undefined;
  #count = 0;
  readonly #leftovers = new Leftovers();
  /** Seen to be directories and no links. Each is looked at once a run. */
  readonly #directories = new Set<string>();

  constructor(root: string, footprint: Footprint | undefined) {
    this.#root = root;
    this.#footprint = footprint;
  }

  read(path: string): Uint8Array | undefined {
    this.#footprint?.asked('tree', path);
    try {
      const root = this.#rootDirectory();
      if (root === undefined || !this.#isDirectory(root, this.#parent(path))) return undefined;
      return contentOf(join(root, path));
    } catch (cause) {
      throw errnoOf(cause) === 'ELOOP' ? this.#link(path) : diskProblem(cause, this.#name(path));
    }
  }

  /** Of a regular file of the tree; undefined when there is none. */
  stamp(path: string): FileStamp | undefined {
    this.#footprint?.asked('tree', path);
    try {
      const root = this.#rootDirectory();
      if (root === undefined || !this.#isDirectory(root, this.#parent(path))) return undefined;
      const status = statusOf(`${root}/${path}`);
      return status?.isFile() ? status : undefined;
    } catch (cause) {
      throw diskProblem(cause, this.#name(path));
    }
  }

  list(directory: string): readonly string[] {
    const found: string[] = [];
    this.#footprint?.listed('tree', directory);
    try {
      const root = this.#rootDirectory();
      if (root !== undefined && this.#isDirectory(root, directory)) {
        this.#walk(root, directory, found);
      }
    } catch (cause) {
      throw diskProblem(cause, this.#name(directory));
    }
    return found.sort(compareCodePoints);
  }

  apply(changes: readonly FileChange[]): void {
    const root = this.#rootDirectory() ?? this.#makeRoot();
    const made: string[] = [];
    const staged: Staged[] = [];
    try {
      for (const change of changes) staged.push(this.#stage(root, change, made));
    } catch (cause) {
      this.#discard(root, staged, made);
      throw cause;
    }
    for (const [index, file] of staged.entries()) {
      try {
        this.#settle(root, file);
      } catch (cause) {
        this.#discard(root, staged.slice(index), []);
        throw diskProblem(cause, this.#name(file.path));
      }
    }
    this.#leftovers.sweep(root);
  }

  #rootDirectory(): string | undefined {
    if (this.#resolved !== undefined) return this.#resolved;
    try {
      const root = realpathSync(this.#root);
      if (!lstatSync(root).isDirectory()) throw inTheWay(this.#root, 'a directory', 'a file');
      this.#resolved = root;
      return root;
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT') return undefined;
      throw diskProblem(cause, this.#root);
    }
  }

  #makeRoot(): string {
    try {
      mkdirSync(this.#root, { recursive: true });
      return this.#root;
    } catch (cause) {
      throw diskProblem(cause, this.#root);
    }
  }

  #walk(root: string, directory: string, found: string[]): void {
    this.#leftovers.know(directory);
    for (const entry of readdirSync(join(root, directory), { withFileTypes: true })) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) {
        this.#directories.add(path);
        this.#footprint?.listed('tree', path);
        this.#walk(root, path, found);
      } else if (isTemporary(entry.name)) {
        this.#leftovers.add(path);
        // The next run is to find it too, until it is gone.
        this.#footprint?.lose();
      } else if (entry.isFile()) found.push(path);
    }
  }

  /** The directory of a path that lies below the root; empty for the root itself. */
  #parent(path: string): string {
    this.#refuseOutside(path);
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Looks at every directory on the way: a link among them would lead out of the tree. */
  #isDirectory(root: string, directory: string): boolean {
    if (directory === '' || this.#directories.has(directory)) return true;
    if (!this.#isDirectory(root, this.#parent(directory))) return false;
    const status = statusOf(join(root, directory));
    if (status?.isSymbolicLink()) throw this.#link(directory);
    if (!status?.isDirectory()) return false;
    this.#directories.add(directory);
    return true;
  }

  #stage(root: string, { path, content }: FileChange, made: string[]): Staged {
    try {
      const directory = this.#parent(path);
      const status = this.#isDirectory(root, directory) ? statusOf(join(root, path)) : undefined;
      if (status?.isSymbolicLink()) throw this.#link(path);
      if (content === undefined) return { path, temporary: undefined };
      if (status !== undefined && !status.isFile()) {
        throw inTheWay(this.#name(path), 'a file', 'a directory');
      }
      this.#makeDirectory(root, directory, made);
      this.#leftovers.search(root, directory);
      this.#count += 1;
      const name = join(root, directory, temporaryName(this.#count));
      store(name, content);
      return { path, temporary: name };
    } catch (cause) {
      throw diskProblem(cause, this.#name(path));
    }
  }

  #makeDirectory(root: string, directory: string, made: string[]): void {
    if (this.#isDirectory(root, directory)) return;
    this.#makeDirectory(root, this.#parent(directory), made);
    try {
      mkdirSync(join(root, directory));
    } catch (cause) {
      if (errnoOf(cause) !== 'EEXIST') throw cause;
      if (!this.#isDirectory(root, directory)) {
        throw inTheWay(join(root, directory), 'a directory', 'a file');
      }
      return;
    }
    made.push(directory);
    this.#directories.add(directory);
    this.#leftovers.know(directory);
  }

  #settle(root: string, { path, temporary: stored }: Staged): void {
    const target = join(root, path);
    if (stored !== undefined) {
      renameSync(stored, target);
      return;
    }
    try {
      unlinkSync(target);
    } catch (cause) {
      if (!isMissing(cause)) throw cause;
    }
    this.#removeEmpty(root, dirname(path));
  }

  #removeEmpty(root: string, directory: string): void {
    for (let path = directory; path !== '.' && path !== ''; path = dirname(path)) {
      if (!removed(() => rmdirSync(join(root, path)))) return;
      this.#directories.delete(path);
    }
  }

  /** Leaves nothing of a refused change behind: first the files, then the directories made for them, deepest first. */
  #discard(root: string, staged: readonly Staged[], made: readonly string[]): void {
    for (const { temporary: stored } of staged) {
      if (stored !== undefined) removed(() => unlinkSync(stored));
    }
    for (const directory of made.toReversed()) {
      removed(() => rmdirSync(join(root, directory)));
      this.#directories.delete(directory);
    }
  }

  #refuseOutside(path: string): void {
    if (isPlainPath(path)) return;
    throw new Problem('disk.path', `${JSON.stringify(path)} is no plain path below ${this.#root}`);
  }

  #link(path: string): Problem {
    const file = this.#name(path);
    return new Problem('disk.link', `${file} is a symbolic link`, {
      file,
      expected: 'a directory or a file of the tree itself',
      next: 'Replace the link; KarstKit follows none.',
    });
  }

  /** As the user would find it. */
  #name(path: string): string {
    return join(this.#root, path);
  }
}

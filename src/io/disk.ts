import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, rename, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '../plan/file-change.ts';
import { isPlainPath } from '../plan/workload-place.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { diskProblem, errnoOf } from './disk-problem.ts';

const temporary = /^\.karst-tmp-(\d+)-\d+$/;

/**
 * A directory as Files. No link below it is followed, no path leaves it, files have mode 0644. Contents are stored beside
 * their targets first and then renamed in the order given, so that a full disk changes nothing and no reader ever sees
 * half a file. Raises `disk.*` Problems that name the file.
 */
export function diskFiles(root: string): Files {
  const disk = new Disk(root);
  return {
    read: (path) => disk.read(path),
    list: (directory) => disk.list(directory),
    apply: (changes) => disk.apply(changes),
  };
}

interface Staged {
  readonly path: string;
  /** Absent for a file that goes. */
  readonly temporary: string | undefined;
}

class Disk {
  readonly #root: string;
  #resolved: string | undefined;
  #count = 0;
  /** Left by runs that were killed. */
  readonly #leftovers = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      const root = await this.#rootDirectory();
      if (root === undefined || !(await this.#isFile(root, path))) return undefined;
      const file = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        return await file.readFile();
      } finally {
        await file.close();
      }
    } catch (cause) {
      throw diskProblem(cause, this.#name(path));
    }
  }

  async list(directory: string): Promise<readonly string[]> {
    const root = await this.#rootDirectory();
    if (root === undefined) return [];
    const found: string[] = [];
    if (await this.#directoriesExist(root, directory.split('/'))) {
      await this.#walk(root, directory, found);
    }
    return found.sort(compareCodePoints);
  }

  async apply(changes: readonly FileChange[]): Promise<void> {
    const root = (await this.#rootDirectory()) ?? this.#root;
    const made: string[] = [];
    const staged: Staged[] = [];
    try {
      await this.#makeRoot();
      for (const change of changes) staged.push(await this.#stage(root, change, made));
    } catch (cause) {
      await discard(staged, made);
      throw cause;
    }
    try {
      for (const file of staged) await this.#settle(root, file);
    } finally {
      await discard(staged, []);
    }
    await this.#sweep();
  }

  async #rootDirectory(): Promise<string | undefined> {
    if (this.#resolved !== undefined) return this.#resolved;
    try {
      const root = await realpath(this.#root);
      if (!(await lstat(root)).isDirectory()) throw inTheWay(this.#root, 'a directory', 'a file');
      this.#resolved = root;
      return root;
    } catch (cause) {
      if (errnoOf(cause) === 'ENOENT') return undefined;
      throw diskProblem(cause, this.#root);
    }
  }

  async #makeRoot(): Promise<void> {
    try {
      await mkdir(this.#root, { recursive: true });
    } catch (cause) {
      throw diskProblem(cause, this.#root);
    }
  }

  async #walk(root: string, directory: string, found: string[]): Promise<void> {
    try {
      for (const entry of await readdir(join(root, directory), { withFileTypes: true })) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory()) await this.#walk(root, path, found);
        else if (temporary.test(entry.name)) this.#leftovers.add(path);
        else if (entry.isFile()) found.push(path);
      }
    } catch (cause) {
      throw diskProblem(cause, this.#name(directory));
    }
  }

  async #isFile(root: string, path: string): Promise<boolean> {
    this.#refuseOutside(path);
    const parts = path.split('/');
    if (!(await this.#directoriesExist(root, parts.slice(0, -1)))) return false;
    const status = await statusOf(join(root, path));
    if (status?.isSymbolicLink()) throw this.#link(path);
    return status?.isFile() ?? false;
  }

  /** Looks at every directory on the way: a link among them would lead out of the tree. */
  async #directoriesExist(root: string, parts: readonly string[]): Promise<boolean> {
    let path = '';
    for (const part of parts.filter((name) => name !== '')) {
      path = path === '' ? part : `${path}/${part}`;
      this.#refuseOutside(path);
      const status = await statusOf(join(root, path));
      if (status?.isSymbolicLink()) throw this.#link(path);
      if (!status?.isDirectory()) return false;
    }
    return true;
  }

  async #stage(root: string, { path, content }: FileChange, made: string[]): Promise<Staged> {
    try {
      const isThere = await this.#isFile(root, path);
      if (content === undefined) return { path, temporary: undefined };
      await makeDirectories(root, dirname(path), made);
      if (!isThere && (await statusOf(join(root, path))) !== undefined) {
        throw inTheWay(this.#name(path), 'a file', 'a directory');
      }
      this.#count += 1;
      const name = join(root, dirname(path), `.karst-tmp-${process.pid}-${this.#count}`);
      await store(name, content);
      return { path, temporary: name };
    } catch (cause) {
      throw diskProblem(cause, this.#name(path));
    }
  }

  async #settle(root: string, { path, temporary: stored }: Staged): Promise<void> {
    const target = join(root, path);
    try {
      if (stored !== undefined) return await rename(stored, target);
      await unlink(target).catch(ignore('ENOENT', 'ENOTDIR'));
      await removeEmpty(root, dirname(path));
    } catch (cause) {
      throw diskProblem(cause, this.#name(path));
    }
  }

  async #sweep(): Promise<void> {
    const root = await this.#rootDirectory();
    for (const path of root === undefined ? [] : this.#leftovers) {
      const pid = Number(temporary.exec(path.split('/').at(-1) ?? '')?.[1]);
      if (pid !== process.pid && !isRunning(pid))
        await unlink(join(root ?? '', path)).catch(ignore('ENOENT'));
    }
    this.#leftovers.clear();
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

async function store(name: string, content: string): Promise<void> {
  const file = await open(name, 'wx', 0o644);
  try {
    await file.writeFile(content);
    // Whatever the umask is: the next reader may be another user.
    await file.chmod(0o644);
    await file.close();
  } catch (cause) {
    await file.close().catch(() => undefined);
    await unlink(name).catch(() => undefined);
    throw cause;
  }
}

async function makeDirectories(root: string, directory: string, made: string[]): Promise<void> {
  let path = root;
  for (const part of directory.split('/').filter((name) => name !== '.')) {
    path = join(path, part);
    try {
      await mkdir(path);
      made.push(path);
    } catch (cause) {
      if (errnoOf(cause) !== 'EEXIST') throw cause;
      if (!(await lstat(path)).isDirectory()) throw inTheWay(path, 'a directory', 'a file');
    }
  }
}

/** Leaves nothing of a refused change behind: first the files, then the directories made for them, deepest first. */
async function discard(staged: readonly Staged[], made: readonly string[]): Promise<void> {
  for (const { temporary: stored } of staged) {
    if (stored !== undefined) await unlink(stored).catch(() => undefined);
  }
  for (const directory of made.toReversed()) await rmdir(directory).catch(() => undefined);
}

async function removeEmpty(root: string, directory: string): Promise<void> {
  for (let path = directory; path !== '.' && path !== ''; path = dirname(path)) {
    try {
      await rmdir(join(root, path));
    } catch {
      return;
    }
  }
}

async function statusOf(path: string): Promise<Awaited<ReturnType<typeof lstat>> | undefined> {
  return await lstat(path).catch(ignore('ENOENT', 'ENOTDIR'));
}

function ignore(...errnos: readonly string[]): (cause: unknown) => undefined {
  return (cause) => {
    if (!errnos.includes(errnoOf(cause) ?? '')) throw cause;
    return undefined;
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errnoOf(cause) === 'EPERM';
  }
}

function inTheWay(file: string, expected: string, found: string): Problem {
  return new Problem('disk.in-the-way', `${file} is ${found} where ${expected} is due`, {
    file,
    expected,
    next: 'Move it away, or choose another place with --out.',
  });
}

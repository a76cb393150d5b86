import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf } from './disk-problem.ts';
import { removed } from './regular-file.ts';

const temporary = /^\.karst-tmp-(\d+)-\d+$/;

/** What a file is called until it is renamed to its target. It says which process stores it. */
export function temporaryName(count: number): string {
  return `.karst-tmp-${process.pid}-${count}`;
}

export function isTemporary(name: string): boolean {
  return temporary.test(name);
}

/** Temporary files of runs that were killed, by their path from a root. Those of runs that go on are left alone. */
export class Leftovers {
  readonly #paths = new Set<string>();
  readonly #known = new Set<string>();

  add(path: string): void {
    this.#paths.add(path);
  }

  /** A directory whose entries were all seen, or that holds none of others. */
  know(directory: string): void {
    this.#known.add(directory);
  }

  /** Not every directory that is written to is listed: specs lie among files of the user's own. */
  search(root: string, directory: string): void {
    if (this.#known.has(directory)) return;
    this.know(directory);
    const names = namesIn(join(root, directory)).filter(isTemporary);
    for (const name of names) this.add(directory === '' ? name : `${directory}/${name}`);
  }

  sweep(root: string): void {
    for (const path of this.#paths) {
      const pid = Number(temporary.exec(path.split('/').at(-1) ?? '')?.[1]);
      if (pid !== process.pid && !isRunning(pid)) removed(() => unlinkSync(join(root, path)));
    }
    this.#paths.clear();
  }
}

/** None of a directory that may be written and not read. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (cause) {
    if (errnoOf(cause) === 'EACCES') return [];
    throw cause;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return errnoOf(cause) === 'EPERM';
  }
}

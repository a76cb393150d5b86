import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { diskProblem, errnoOf } from './disk-problem.ts';
import { isMissing } from './regular-file.ts';

const maxKeys = 99;

/** Files with private keys, for one user alone: 0600 in a directory of 0700. Nothing in it is ever overwritten. */
export class KeyDirectory {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** Every key, `ca.key` first. Raises `certificate.key-exposed` when others may read one. */
  read(): { readonly name: string; readonly text: string }[] {
    return this.#names()
      .map((name) => join(this.#path, name))
      .map((name) => ({ name, text: privateText(name) }));
  }

  /** Stores a key under the first free name of `ca.key`, `ca-2.key`, …; gives its path. Raises `disk.*`. */
  add(text: string): string {
    try {
      mkdirSync(this.#path, { recursive: true, mode: 0o700 });
      // It may have been there before, and open to others.
      chmodSync(this.#path, 0o700);
      for (let number = 1; number <= maxKeys; number += 1) {
        const path = join(this.#path, number === 1 ? 'ca.key' : `ca-${number}.key`);
        if (stored(path, text)) return path;
      }
    } catch (error) {
      throw diskProblem(error, this.#path);
    }
    throw new Problem('disk.in-the-way', `${this.#path} holds ${maxKeys} keys already`, {
      file: this.#path,
      next: 'Remove the keys of authorities that nothing trusts any more.',
    });
  }

  #names(): string[] {
    try {
      const names = readdirSync(this.#path).filter((name) =>
        /^ca(?:-[0-9]{1,2})?\.key$/.test(name),
      );
      return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    } catch (error) {
      if (isMissing(error)) return [];
      throw diskProblem(error, this.#path);
    }
  }
}

/** False when something is there already. */
function stored(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function privateText(path: string): string {
  const file = openSync(path, 'r');
  try {
    // Other systems have no such modes, and give 0666 for every file.
    if (process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0) {
      throw new Problem('certificate.key-exposed', `${path} can be read by others`, {
        file: path,
        expected: 'a file for its user alone, mode 0600',
        next: `Run \`chmod 600 ${path}\`, and change the authority if anybody may have read it.`,
      });
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

import type { FileChange } from '../../plan/file-change.ts';
import type { Files, Gathering } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import type { CommitChange } from './commit-writer.ts';
import type { TreeEntry } from './git-repository.ts';

/** Modes of git's trees that are plain files to us. */
const plainModes = new Set(['100644', '100755']);

/** The tree of a commit, and what is applied over it, so that a plan made again sees it. Nothing reaches the commit. */
export class GatheredTree implements Gathering {
  readonly files: Files;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #blob: (id: string) => Promise<Uint8Array>;
  readonly #gathered = new Map<string, string | undefined>();

  constructor(
    entries: ReadonlyMap<string, TreeEntry>,
    /** The content of a blob by its id. */
    blob: (id: string) => Promise<Uint8Array>,
  ) {
    this.#entries = entries;
    this.#blob = blob;
    this.files = {
      read: (path) => this.#read(path),
      list: async (directory) => this.#list(directory),
      apply: async (changes) => this.#apply(changes),
    };
  }

  changes(): readonly string[] {
    return [...this.#gathered.keys()].sort(compareCodePoints);
  }

  /** What was gathered, sorted by path. What can be executed stays so. */
  fileChanges(): readonly CommitChange[] {
    return this.changes().map((path) => {
      const content = this.#gathered.get(path);
      if (content === undefined) return { path };
      const isExecutable = this.#entries.get(path)?.mode === '100755';
      return isExecutable ? { path, content, mode: '100755' } : { path, content };
    });
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    if (this.#gathered.has(path)) {
      const content = this.#gathered.get(path);
      return content === undefined ? undefined : Buffer.from(content, 'utf8');
    }
    const entry = this.#entries.get(path);
    if (entry === undefined) {
      this.#refuseInTheWay(path);
      return undefined;
    }
    if (!plainModes.has(entry.mode)) throw notPlain(path);
    return await this.#blob(entry.id);
  }

  #list(directory: string): readonly string[] {
    const prefix = directory === '' ? '' : `${directory}/`;
    const paths = new Set(
      [...this.#entries].flatMap(([path, { mode }]) => (plainModes.has(mode) ? [path] : [])),
    );
    for (const [path, content] of this.#gathered) {
      if (content === undefined) paths.delete(path);
      else paths.add(path);
    }
    return [...paths].filter((path) => path.startsWith(prefix)).sort(compareCodePoints);
  }

  /** All or none: what cannot stand in a tree is found before anything is gathered. */
  #apply(changes: readonly FileChange[]): void {
    for (const { path } of changes) {
      const mode = this.#entries.get(path)?.mode;
      if (mode !== undefined && !plainModes.has(mode)) throw notPlain(path);
      this.#refuseInTheWay(path);
    }
    for (const { path, content } of changes) this.#gathered.set(path, content);
  }

  /** A file, link or submodule where a directory is due: a path through it means something else elsewhere. */
  #refuseInTheWay(path: string): void {
    const names = path.split('/');
    for (let depth = 1; depth < names.length; depth += 1) {
      const parent = names.slice(0, depth).join('/');
      if (this.#entries.has(parent)) throw notPlain(parent);
    }
  }
}

function notPlain(path: string): Problem {
  return new Problem('delivery.path', `${path} of the branch is no plain file or directory`, {
    file: path,
    expected: 'plain files in directories',
  });
}

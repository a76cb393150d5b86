import type { FileChange } from '../../plan/file-change.ts';
import type { Branch, DeliveryMessage, Files } from '../../ports.ts';
import { Problem } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import { BlobReader } from './blob-reader.ts';
import type { GitRepository, TreeEntry } from './git-repository.ts';

/** Modes of git's trees that are plain files to us. */
const plainModes = new Set(['100644', '100755']);

/**
 * A branch of a fetched repository at one commit. What is applied stands over what the commit holds, so that a plan made
 * again sees it, and becomes one commit on delivery: a crash before that leaves nothing behind but a directory of ours.
 */
export class GitBranch implements Branch {
  readonly name: string;
  readonly commit: string;
  readonly files: Files;
  readonly #repository: GitRepository;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #gathered = new Map<string, string | undefined>();
  #reader: BlobReader | undefined;

  constructor(
    repository: GitRepository,
    at: { readonly name: string; readonly commit: string },
    entries: ReadonlyMap<string, TreeEntry>,
  ) {
    this.name = at.name;
    this.commit = at.commit;
    this.#repository = repository;
    this.#entries = entries;
    this.files = {
      read: (path) => this.#read(path),
      list: async (directory) => this.#list(directory),
      apply: async (changes) => this.#apply(changes),
    };
  }

  changes(): readonly string[] {
    return [...this.#gathered.keys()].sort(compareCodePoints);
  }

  async deliver(message: DeliveryMessage): Promise<string | undefined> {
    const changes = this.changes().map((path): FileChange => {
      const content = this.#gathered.get(path);
      return content === undefined ? { path } : { path, content };
    });
    const commit = await this.#repository.commit(this.commit, message, changes);
    const isMoved = await this.#repository.push(this.name, this.commit, commit);
    return isMoved ? commit : undefined;
  }

  async close(): Promise<void> {
    await this.#reader?.close();
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
    this.#reader ??= new BlobReader(this.#repository.child);
    return await this.#reader.read(entry.id);
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

import type { FileChange } from '#src/plan/file-change.ts';
import type { Files } from '#src/ports.ts';
import { compareCodePoints } from '#src/source/file-tree.ts';

/** A GitOps tree in memory, for flows. `apply` may be stopped after any number of single file changes. */
export class MemoryFiles implements Files {
  readonly contents: Map<string, string>;
  /** File changes that still go through; a crash comes after the last. */
  changesLeft = Number.POSITIVE_INFINITY;
  writes = 0;

  constructor(contents: Readonly<Record<string, string>> = {}) {
    this.contents = new Map(Object.entries(contents));
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const content = this.contents.get(path);
    return content === undefined ? undefined : new TextEncoder().encode(content);
  }

  async list(directory: string): Promise<readonly string[]> {
    return [...this.contents.keys()]
      .filter((path) => path.startsWith(`${directory}/`))
      .sort(compareCodePoints);
  }

  async apply(changes: readonly FileChange[]): Promise<void> {
    for (const { path, content } of changes) {
      if (this.changesLeft <= 0) throw new Error('crashed');
      this.changesLeft -= 1;
      this.writes += 1;
      if (content === undefined) this.contents.delete(path);
      else this.contents.set(path, content);
    }
  }

  /** Everything as one object, sorted. */
  all(): Record<string, string> {
    return Object.fromEntries([...this.contents].sort(([a], [b]) => compareCodePoints(a, b)));
  }
}

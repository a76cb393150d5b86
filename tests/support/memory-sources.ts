import { createHash } from 'node:crypto';
import type { Sources } from '#src/ports.ts';
import { Problem } from '#src/problem.ts';
import { fileTree } from '#src/source/file-tree.ts';
import type { CommitPin, DirectorySlug, RepositorySlug, Source } from '#src/source/source.ts';

type Texts = Readonly<Record<string, string>>;

/** Repositories and directories in memory, for flows. Counts what it is asked. */
export class MemorySources implements Sources {
  /** Files by slug without its ref, or by `./path`. */
  readonly sources: Map<string, Texts>;
  pins = 0;
  fetches = 0;

  constructor(sources: Readonly<Record<string, Texts>>) {
    this.sources = new Map(Object.entries(sources));
  }

  async pin(slug: RepositorySlug): Promise<CommitPin> {
    this.pins += 1;
    const commit = createHash('sha1')
      .update(JSON.stringify(this.#files(slug.text)))
      .digest('hex');
    const ref = `refs/heads/${slug.ref ?? 'main'}`;
    return { kind: 'commit', commit, ref, committedAtS: 1_700_000_000 };
  }

  async fetch(slug: RepositorySlug, pin: CommitPin): Promise<Source> {
    this.fetches += 1;
    return { slug, pin, fetchedBy: 'archive', tree: treeOf(this.#files(slug.text)) };
  }

  async open(slug: DirectorySlug): Promise<Source> {
    const files = this.#files(slug.text);
    const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
    return { slug, pin: { kind: 'tree', hash }, fetchedBy: 'directory', tree: treeOf(files) };
  }

  #files(slug: string): Texts {
    const files = this.sources.get(slug.split('#')[0] ?? slug);
    if (files === undefined) throw new Problem('source.not-found', `${slug} is not there`);
    return files;
  }
}

function treeOf(files: Texts) {
  return fileTree(
    Object.entries(files).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, size: bytes.length, executable: false, bytes };
    }),
  );
}

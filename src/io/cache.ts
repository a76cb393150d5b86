import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FileTree } from '../source/file-tree.ts';
import type { Host } from '../source/host.ts';
import { repositoryIdentity } from '../source/slug.ts';
import type { RepositorySlug } from '../source/source.ts';
import { decodeTree, encodeTree } from '../source/tree-encoding.ts';
import { SealedFiles } from './sealed-files.ts';

/** What is known of a commit for good: a commit never changes, and what was reached once was the repository's own. */
export interface CommitFacts {
  readonly committedAtS: number;
  /** A branch or tag of this repository was seen to reach it. */
  readonly owned: boolean;
}

const defaultMaxBytes = 2 * 2 ** 30;
const pack = promisify(gzip);
const unpack = promisify(gunzip);

/**
 * Trees by host and commit, and facts by repository and commit. The format's version is part of each path, so that
 * two versions of KarstKit share a directory without reading each other.
 */
export class SourceCache {
  readonly #files: SealedFiles;
  readonly #maxBytes: number;
  #written = false;

  constructor(directory: string, maxBytes: number = defaultMaxBytes) {
    this.#files = new SealedFiles(directory);
    this.#maxBytes = maxBytes;
  }

  async tree(host: Host, commit: string): Promise<FileTree | undefined> {
    const packed = await this.#files.read(treeKey(host, commit));
    return packed === undefined ? undefined : decodeTree(await unpack(packed));
  }

  async keepTree(host: Host, commit: string, tree: FileTree): Promise<void> {
    const packed = await pack(encodeTree(tree), { level: 3 });
    await this.#files.write(treeKey(host, commit), packed);
    if (this.#written) return;
    this.#written = true;
    await this.#files.prune('trees-1', this.#maxBytes);
  }

  async facts(slug: RepositorySlug, host: Host, commit: string): Promise<CommitFacts | undefined> {
    const bytes = await this.#files.read(factsKey(slug, host, commit));
    return bytes === undefined ? undefined : (JSON.parse(bytes.toString()) as CommitFacts);
  }

  async keepFacts(
    slug: RepositorySlug,
    host: Host,
    commit: string,
    facts: CommitFacts,
  ): Promise<void> {
    await this.#files.write(factsKey(slug, host, commit), Buffer.from(JSON.stringify(facts)));
  }
}

function treeKey(host: Host, commit: string): string {
  return `trees-1/${hostName(host)}/${commit.slice(0, 2)}/${commit}`;
}

function factsKey(slug: RepositorySlug, host: Host, commit: string): string {
  const repository = digest(repositoryIdentity(slug)).slice(0, 32);
  return `commits-1/${hostName(host)}/${repository}/${commit}`;
}

/** Readable, and told apart by the whole address. */
function hostName(host: Host): string {
  return `${new URL(host.url).hostname.replace(/[^A-Za-z0-9.-]/g, '_')}-${digest(host.url).slice(0, 12)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

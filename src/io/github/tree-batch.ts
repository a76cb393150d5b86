import type { CommitChange } from '../gitops/commit-writer.ts';

/** An entry of a tree, by GitHub's names; without content and with `sha` null the file goes. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly type: 'blob';
  readonly content?: string;
  readonly sha?: string | null;
}

/** GitHub takes some more in one request; what surrounds the entries fits in between. */
const maxBatchBytes = 6 * 1024 * 1024;

/** Changes as entries of trees that are made one upon the other, each small enough for one request. */
export function* treeBatches(changes: readonly CommitChange[]): Generator<readonly TreeEntry[]> {
  let batch: TreeEntry[] = [];
  let bytes = 0;
  for (const change of changes) {
    const entry = entryOf(change);
    const size = sizeOf(entry);
    if (batch.length > 0 && bytes + size > maxBatchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Can JSON hold the text so that every byte of it arrives? And does it fit beside others? */
export function isInline(content: string): boolean {
  return content.isWellFormed() && !content.includes('\0') && content.length <= maxBatchBytes / 6;
}

function entryOf({ path, content, mode: own }: CommitChange): TreeEntry {
  const mode = own ?? '100644';
  return { path, mode, type: 'blob', ...(content === undefined ? { sha: null } : { content }) };
}

/** What an entry takes as JSON: a blob only its id. */
function sizeOf({ content, ...entry }: TreeEntry): number {
  const isCarried = content !== undefined && isInline(content);
  return Buffer.byteLength(JSON.stringify(isCarried ? { ...entry, content } : entry)) + 64;
}

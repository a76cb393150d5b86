import { createHash } from 'node:crypto';
import { inBuildContext } from './build-context.ts';
import type { FileTree } from './file-tree.ts';

/**
 * SHA-256 in hexadecimal over path, owner's execute bit and content of every file of the build context, in order of
 * code points. Each part says its length before it, so that no two trees are written the same way.
 */
export function treeHash(tree: FileTree): string {
  const hash = createHash('sha256').update('karstkit tree 1\n');

  for (const path of tree.paths.filter(inBuildContext)) {
    const bytes = tree.bytes(path);
    if (bytes === undefined)
      throw new Error(`the content of ${path} was not kept, so it cannot be hashed`);
    const mode = tree.executable(path) ? 'x' : '-';
    hash.update(`${Buffer.byteLength(path)} ${path} ${mode} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}

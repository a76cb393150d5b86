import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { FileTree } from '../source/file-tree.ts';

/** A fetched repository as the GitOps tree of a plan: it is read, and never written. Raises `tree.read-only`, `tree.not-read`. */
export function treeFiles(tree: FileTree, directory: string): Files {
  const prefix = directory === '' ? '' : `${directory}/`;

  return {
    read: async (path) => {
      const bytes = tree.bytes(prefix + path);
      if (bytes !== undefined || tree.size(prefix + path) === undefined) return bytes;
      // Taken for missing, the plan would say that it creates the file.
      throw new Problem(
        'tree.not-read',
        `${path} of the GitOps repository is no text, or too large`,
        {
          file: path,
          expected: 'the files that KarstKit wrote',
        },
      );
    },
    list: async (below) => {
      const root = below === '' ? prefix : `${prefix}${below}/`;
      return tree.paths
        .filter((path) => path.startsWith(root))
        .map((path) => path.slice(prefix.length));
    },
    apply: async (changes) => {
      if (changes.length === 0) return;
      throw new Problem('tree.read-only', 'a repository that was only fetched cannot be written');
    },
  };
}

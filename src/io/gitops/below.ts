import type { Files } from '../../ports.ts';

/** A directory of a repository as a tree of its own: every path is relative to it. */
export function filesBelow(files: Files, directory: string): Files {
  if (directory === '') return files;
  const prefix = `${directory}/`;
  return {
    read: (path) => files.read(prefix + path),
    list: async (below) => {
      const paths = await files.list(below === '' ? directory : prefix + below);
      return paths.map((path) => path.slice(prefix.length));
    },
    apply: (changes) =>
      files.apply(changes.map((change) => ({ ...change, path: prefix + change.path }))),
  };
}

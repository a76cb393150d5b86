import { type FileTree, fileTree } from '#src/source/file-tree.ts';

export interface TreeOptions {
  readonly links?: readonly string[];
  readonly executable?: readonly string[];
}

/** A FileTree in memory from `{path: text}`; bytes are taken as they are. */
export function tree(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: TreeOptions = {},
): FileTree {
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const executable = options.executable?.includes(path) ?? false;
    return { path, size: bytes.length, executable, bytes };
  });
  return fileTree(entries, options.links);
}

import { type FileTree, fileTree, type TreeFile } from './file-tree.ts';

type Entry = readonly [path: string, size: number, executable: boolean, keptBytes: number];

interface Head {
  readonly entries: readonly Entry[];
  readonly links: readonly string[];
}

/** A tree as bytes: the length of a JSON head, the head, and every kept content in the head's order. */
export function encodeTree(tree: FileTree): Buffer {
  const entries: Entry[] = tree.paths.map((path) => [
    path,
    tree.size(path) ?? 0,
    tree.executable(path),
    tree.bytes(path)?.byteLength ?? -1,
  ]);
  const head = Buffer.from(JSON.stringify({ entries, links: tree.links } satisfies Head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.byteLength);
  return Buffer.concat([
    length,
    head,
    ...tree.paths.map((path) => tree.bytes(path) ?? length.subarray(0, 0)),
  ]);
}

/** The inverse. What it reads was sealed by its writer, so that its form needs no second check. */
export function decodeTree(bytes: Buffer): FileTree {
  const start = 4 + bytes.readUInt32LE(0);
  const head = JSON.parse(bytes.toString('utf8', 4, start)) as Head;
  let offset = start;
  const files = head.entries.map(([path, size, executable, kept]): TreeFile => {
    if (kept < 0) return { path, size, executable };
    const content = bytes.subarray(offset, offset + kept);
    offset += kept;
    return { path, size, executable, bytes: content };
  });
  return fileTree(files, head.links);
}

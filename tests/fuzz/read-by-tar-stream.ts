import { buffer } from 'node:stream/consumers';
import tar, { type Header } from 'tar-stream';
import { compareCodePoints, type FileTree } from '#src/source/file-tree.ts';

type SeenFile = readonly [
  path: string,
  size: number,
  executable: boolean,
  content: string | undefined,
];

/** What tar-stream sees in an archive, below its root; contents only of files that the tree has kept. */
export async function readByTarStream(
  bytes: Uint8Array,
  tree: FileTree,
): Promise<{ files: SeenFile[]; links: string[] }> {
  const reader = tar.extract();
  reader.end(bytes);
  const files: SeenFile[] = [];
  const links: string[] = [];
  for await (const entry of reader) {
    const path = belowRoot(entry.header);
    const content = (await buffer(entry)).toString('latin1');
    const { type, size = 0, mode = 0 } = entry.header;
    if (type === 'symlink') links.push(path);
    else if (type === 'file') {
      const isKept = tree.bytes(path) !== undefined;
      files.push([path, size, (mode & 0o100) !== 0, isKept ? content : undefined]);
    } else if (type !== 'directory') throw new Error(`tar-stream sees ${type}`);
  }
  files.sort(([a], [b]) => compareCodePoints(a, b));
  return { files, links: links.sort(compareCodePoints) };
}

function belowRoot({ name }: Header): string {
  return name.slice(name.indexOf('/') + 1);
}

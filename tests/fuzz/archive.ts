import { deepStrictEqual, ok } from 'node:assert/strict';
import { resolve } from 'node:path/posix';
import { gunzipSync } from 'node:zlib';
import { Problem } from '#src/problem.ts';
import { readArchive } from '#src/source/archive.ts';
import type { ArchiveLimits } from '#src/source/archive-limit.ts';
import type { FileTree } from '#src/source/file-tree.ts';
import {
  commitHeader,
  inPieces,
  paxRecord,
  type RawEntry,
  rawArchive,
  rawTar,
} from '#tests/support/tar.ts';
import type { FuzzTarget } from './fuzz.ts';
import { isGzip, mutateTar } from './mutate-tar.ts';
import { readByTarStream } from './read-by-tar-stream.ts';
import { withinTime } from './within-time.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
/** Small enough to be met. */
const limits: ArchiveLimits = {
  compressedBytes: 32_768,
  extractedBytes: 65_536,
  entries: 12,
  entryBytes: 4_096,
  ratio: 100,
  ratioFromBytes: 16_384,
  pathBytes: 200,
  pathDepth: 8,
  headerBytes: 1_024,
  keptBytes: 8_192,
};

const root: RawEntry = { name: 'r/', type: '5', mode: 0o755 };
const pax = (key: string, value: string): RawEntry => ({
  name: 'pax',
  type: 'x',
  content: paxRecord(key, value),
});
const archives: readonly (readonly RawEntry[])[] = [
  [root, { name: 'r/a', content: 'x' }],
  [commitHeader(commit), root, { name: 'r/main.py', content: 'print(1)', mode: 0o755 }],
  [root, pax('path', 'r/long'), { name: 'r/a', content: 'x' }],
  [root, { name: 'L', type: 'L', content: 'r/long\0' }, { name: 'r/a', magic: 'ustar  \0' }],
  [
    root,
    pax('size', '3'),
    { name: 'r/a', content: 'xyz' },
    { name: 'r/d/l', type: '2', target: '../a' },
  ],
  [
    root,
    pax('linkpath', 'a'),
    { name: 'r/l', type: '2' },
    { name: 'K', type: 'K', content: 'a\0' },
    { name: 'r/m', type: '2' },
  ],
];

/** The archive reader: what it may throw, give and cost, and what another reader sees in what it accepts. */
export function archiveTarget(words: readonly string[]): FuzzTarget {
  return {
    seeds: archives.flatMap((entries) => [rawTar(entries), rawArchive(entries)]),
    mutate: (input, other, random) => mutateTar(input, other, { random, words }),
    run: judge,
  };
}

async function judge(input: Uint8Array): Promise<void> {
  const whole = await withinTime(() => outcome(input, 65_536));
  const pieces = await withinTime(() => outcome(input, 1 + (input.byteLength % 613)));
  // Of two faults in gzip, the pieces decide which is met first, and how far it has expanded by then.
  const isSame = !isGzip(input) || (typeof whole === 'object' && typeof pieces === 'object');
  if (isSame) deepStrictEqual(seen(pieces), seen(whole), 'pieces make a difference');
  if (typeof whole === 'string') return;
  judgeTree(whole);
  const tar = isGzip(input) ? gunzipSync(input) : input;
  ok(tar.byteLength <= limits.extractedBytes, 'more bytes than the limit');
  deepStrictEqual(
    seen(whole),
    await readByTarStream(tar, whole),
    'tar-stream reads another archive',
  );
}

/** The tree, or the code that refuses it. Anything but a Problem goes on. */
async function outcome(input: Uint8Array, piece: number): Promise<FileTree | string> {
  try {
    const request = { limits, commit, compressed: isGzip(input) };
    return await readArchive(inPieces(input, piece), request);
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('archive.')) return error.code;
    throw error;
  }
}

function judgeTree({ paths, links, size, bytes }: FileTree): void {
  const all = [...paths, ...links];
  ok(all.length <= limits.entries, 'more entries than the limit');
  deepStrictEqual(new Set(all).size, all.length, 'a name stands twice');
  for (const path of all) {
    ok(
      resolve('/root', path) === `/root/${path}`,
      `${JSON.stringify(path)} is no path below the root`,
    );
    ok(
      !/[\p{Cc}\u202e]|(?:^|\/)\.git(?:\/|$)/iu.test(path),
      `${JSON.stringify(path)} is let through`,
    );
    ok(Buffer.byteLength(path) <= limits.pathBytes, 'a longer name than the limit');
    ok(path.split('/').length < limits.pathDepth, 'a deeper name than the limit');
    ok(
      !all.some((each) => path.startsWith(`${each}/`)),
      `${JSON.stringify(path)} lies below a file`,
    );
  }
  const kept = paths.map((path) => bytes(path)?.byteLength ?? 0);
  ok(kept.reduce((sum, each) => sum + each, 0) <= limits.keptBytes, 'more is kept than the limit');
  ok(
    paths.every((path) => (size(path) ?? 0) <= limits.entryBytes),
    'a larger entry than the limit',
  );
}

/** All that a tree says, to compare. */
function seen(tree: FileTree | string): unknown {
  if (typeof tree === 'string') return tree;
  const { paths, links, size, executable, bytes } = tree;
  const files = paths.map((path) => {
    const content = bytes(path);
    return [path, size(path), executable(path), content && Buffer.from(content).toString('latin1')];
  });
  return { files, links };
}

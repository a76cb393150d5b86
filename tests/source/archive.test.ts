import { buffer } from 'node:stream/consumers';
import { crc32, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import tar from 'tar-stream';
import { expect, test } from 'vitest';
import { Problem } from '#src/problem.ts';
import { readArchive } from '#src/source/archive.ts';
import { type ArchiveLimits, archiveLimits } from '#src/source/archive-limit.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import {
  commitHeader,
  inPieces,
  paxRecord,
  type RawEntry,
  rawArchive,
  rawTar,
} from '#tests/support/tar.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const other = 'f'.repeat(40);

function read(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, piece = 1_000) {
  const request = { limits: { ...archiveLimits, ...limits }, commit, compressed: true };
  return readArchive(inPieces(bytes, piece), request);
}

const root: RawEntry = { name: 'repo-main/', type: '5', mode: 0o755 };
const file = (name: string, content = 'x', more: Partial<RawEntry> = {}): RawEntry => ({
  name: `repo-main/${name}`,
  content,
  ...more,
});
const pax = (key: string, value: string): RawEntry => ({
  name: 'pax',
  type: 'x',
  content: paxRecord(key, value),
});
const long: RawEntry = { name: '././@LongLink', type: 'L', content: 'repo-main/long\0' };
const good = [
  commitHeader(commit),
  root,
  file('main.py', 'print(1)'),
  file('run', '#!', { mode: 0o755 }),
];

test.each([1, 7, 511, 512, 100_000])('reads an archive in pieces of %i bytes', async (piece) => {
  const tree = await read(rawArchive(good), {}, piece);

  expect(tree.paths).toEqual(['main.py', 'run']);
  expect(Buffer.from(tree.bytes('main.py') ?? []).toString()).toBe('print(1)');
  expect([tree.executable('main.py'), tree.executable('run')]).toEqual([false, true]);
});

test('agrees with tar-stream on what a well-meant archive holds', async () => {
  const names = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-zé]{1,150}){0,2}$/);
  const files = fc.uniqueArray(fc.tuple(names, fc.string()), {
    selector: ([name]) => name,
    maxLength: 6,
  });

  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const pack = tar.pack();
      pack.entry({ name: 'any/', type: 'directory' });
      for (const [name, text] of given) pack.entry({ name: `any/f/${name}.py` }, text);
      pack.finalize();
      const tree = await read(gzipSync(await buffer(pack)));
      const found = tree.paths.map((path) => [
        path,
        Buffer.from(tree.bytes(path) ?? []).toString(),
      ]);
      const wanted = given.map(([name, text]) => [`f/${name}.py`, text]);
      expect(new Map(found as [string, string][])).toEqual(new Map(wanted as [string, string][]));
    }),
    propertyRuns(60),
  );
});

test.each<[string, string, RawEntry[]]>([
  ['AR-01', 'archive.unsafe', [{ name: '../evil', content: 'x' }]],
  ['AR-01', 'archive.unsafe', [{ name: '/abs', content: 'x' }]],
  ['AR-01', 'archive.unsafe', [root, file('a/../../b')]],
  ['AR-01', 'archive.unsafe', [root, file('a\\..\\..\\e')]],
  ['AR-01', 'archive.unsafe', [{ name: 'C:evil', content: 'x' }]],
  ['AR-01', 'archive.unsafe', [{ name: '', content: 'x' }]],
  ['AR-01', 'archive.unsafe', [{ name: '.', type: '5' }]],
  ['AR-01', 'archive.unsafe', [root, file('./a')]],
  ['AR-01', 'archive.unsafe', [root, file('a//b')]],
  [
    'AR-02',
    'archive.unsafe',
    [root, file('out', '', { type: '2', target: '../../' }), file('out/x')],
  ],
  ['AR-02', 'archive.unsafe', [root, file('a/out', '', { type: '2', target: '../../x' })]],
  ['AR-02', 'archive.unsafe', [root, file('abs', '', { type: '2', target: '/etc/passwd' })]],
  ['AR-02', 'archive.unsafe', [root, file('in', '', { type: '2', target: 'b' }), file('in/x')]],
  ['AR-02', 'archive.unsafe', [root, file('in/x'), file('in', '', { type: '2', target: 'b' })]],
  ['AR-03', 'archive.unsafe', [root, file('a/b/c', '', { type: '1', target: '../../../etc/x' })]],
  ['AR-03', 'archive.unsafe', [root, file('h', '', { type: '1', target: '/etc/passwd' })]],
  ['AR-03', 'archive.unsafe', [root, file('h', '', { type: '1', target: 'repo-main/a' })]],
  ['AR-04', 'archive.unsafe', [root, file('p', '', { type: '6' })]],
  ['AR-04', 'archive.unsafe', [root, file('d', '', { type: '3' })]],
  ['AR-04', 'archive.unsafe', [root, file('b', '', { type: '4' })]],
  ['AR-04', 'archive.unsafe', [root, file('s', '', { type: 'S' })]],
  ['AR-04', 'archive.unsafe', [root, file('z', '', { type: 'Z' })]],
  ['AR-04', 'archive.unsafe', [root, file('7', '', { type: '7' })]],
  ['AR-04', 'archive.unsafe', [root, pax('GNU.sparse.major', '1'), file('s')]],
  ['AR-08', 'archive.unsafe', [root, pax('path', '../x'), file('a')]],
  [
    'AR-08',
    'archive.unsafe',
    [root, pax('linkpath', '../../x'), file('l', '', { type: '2', target: 'a' })],
  ],
  ['AR-08', 'archive.unsafe', [root, { name: 'L', type: 'L', content: '../x\0' }, file('a')]],
  [
    'AR-08',
    'archive.unsafe',
    [root, { name: 'K', type: 'K', content: '/etc\0' }, file('l', '', { type: '2' })],
  ],
  ['AR-08', 'archive.too-large', [root, pax('path', 'x'.repeat(70_000)), file('a')]],
  ['AR-08', 'archive.too-large', [root, { name: 'x', type: 'x', size: 10_485_760 }]],
  [
    'AR-08',
    'archive.unsafe',
    [{ name: 'g', type: 'g', content: paxRecord('path', '../x') }, root, file('a')],
  ],
  ['AR-08', 'archive.wrong-commit', [commitHeader(other), root, file('a')]],
  ['AR-09', 'archive.malformed', [root, file('a'), { name: 'second/b', content: 'x' }]],
  ['AR-09', 'archive.malformed', []],
  ['AR-09', 'archive.malformed', [commitHeader(commit)]],
  ['AR-09', 'archive.malformed', [{ name: 'lonely', content: 'x' }]],
  ['AR-10', 'archive.malformed', [root, file('a', 'x', { checksum: '0000001\0' })]],
  ['AR-10', 'archive.malformed', [root, file('a', 'x', { magic: 'unknown\0' })]],
  ['AR-10', 'archive.malformed', [root, file('a', 'x', { size: '7777777x\0' })]],
  ['AR-10', 'archive.malformed', [root, file('a', 'x', { size: 5_000 })]],
  [
    'AR-10',
    'archive.malformed',
    [root, { name: 'x', type: 'x', content: '99 path=a\n' }, file('a')],
  ],
  ['AR-10', 'archive.malformed', [root, pax('path', 'repo-main/a')]],
  ['AR-10', 'archive.malformed', [root, pax('size', '1e3'), file('a')]],
  ['AR-08', 'archive.malformed', [root, pax('path', 'repo-main/b'), pax('size', '1'), file('a')]],
  ['AR-08', 'archive.malformed', [root, pax('path', 'repo-main/b'), long, file('a')]],
  ['AR-08', 'archive.malformed', [root, long, pax('mtime', '1'), file('a')]],
  ['AR-08', 'archive.malformed', [root, long, long, file('a')]],
  ['AR-10', 'archive.malformed', [root, { name: 'pax', type: 'x' }, file('a')]],
  ['AR-12', 'archive.unsafe', [root, file('a\nb')]],
  ['AR-12', 'archive.unsafe', [root, file('a\x1b[31m')]],
  ['AR-12', 'archive.unsafe', [root, file('a\u202eb')]],
  [
    'AR-12',
    'archive.unsafe',
    [root, { name: Buffer.from('repo-main/\xff', 'latin1'), content: 'x' }],
  ],
  ['AR-12', 'archive.unsafe', [root, file('.git/config')]],
  ['AR-12', 'archive.unsafe', [root, file('sub/.GIT/hooks/post-checkout')]],
  ['twice', 'archive.unsafe', [root, file('a'), file('a', 'y')]],
  ['depth', 'archive.unsafe', [root, pax('path', `repo-main/${'d/'.repeat(64)}x`), file('a')]],
  ['length', 'archive.unsafe', [root, pax('path', `repo-main/${'d'.repeat(1_030)}`), file('a')]],
])('%s: refuses as %s: %j', async (_, code, entries) => {
  expect(await codeOfAsync(() => read(rawArchive(entries)))).toBe(code);
});

const whole = rawArchive(good);
/** The gzip header with a checksum of itself (RFC 1952, FHCRC), off by so much. */
function withHeaderChecksum(bytes: Buffer, off = 0): Buffer {
  const header = Buffer.from(bytes.subarray(0, 10));
  header[3] = 2;
  const checksum = Buffer.alloc(2);
  checksum.writeUInt16LE((crc32(header) + off) & 0xffff);
  return Buffer.concat([header, checksum, bytes.subarray(10)]);
}
const flipped = Buffer.from(whole);
flipped.writeUInt32LE(0xdeadbeef, flipped.byteLength - 8);

test.each<[string, Buffer]>([
  ['cut in its middle', whole.subarray(0, whole.byteLength - 40)],
  ['cut before its trailer', whole.subarray(0, whole.byteLength - 8)],
  ['cut within its header', whole.subarray(0, 5)],
  ['empty', Buffer.alloc(0)],
  ['with a wrong checksum', flipped],
  ['with garbage behind it', Buffer.concat([whole, Buffer.from('garbage')])],
  ['with zeros behind it', Buffer.concat([whole, Buffer.alloc(16)])],
  ['with a second member', Buffer.concat([whole, whole])],
  ['after an empty member', Buffer.concat([gzipSync(''), whole])],
  ['with entries behind its end', gzipSync(Buffer.concat([rawTar(good), rawTar([file('more')])]))],
  ['without its end', rawArchive(good, Buffer.alloc(0))],
  ['that ends within a block', rawArchive(good, Buffer.alloc(1_030))],
  ['with a wrong checksum of its gzip header', withHeaderChecksum(whole, 1)],
  ['with one block as its end', rawArchive(good, Buffer.alloc(512))],
  ['that is no gzip', rawTar(good)],
  ['of HTML', Buffer.from('<!doctype html><title>Sign in</title>')],
  ['of noise', Buffer.concat([whole.subarray(0, 10), Buffer.alloc(4_000, 0xff)])],
])('AR-10: refuses an archive %s', async (_, bytes) => {
  expect(await codeOfAsync(() => read(bytes))).toBe('archive.malformed');
});

test.each<[string, Partial<ArchiveLimits>]>([
  ['compressed bytes', { compressedBytes: 100 }],
  ['extracted bytes', { extractedBytes: 1_024 }],
  ['entries', { entries: 2 }],
  ['bytes of an entry', { entryBytes: 7 }],
  ['ratio', { ratio: 2, ratioFromBytes: 1_000 }],
])('refuses more %s than the limit', async (_, limits) => {
  expect(await codeOfAsync(() => read(rawArchive(good), limits))).toBe('archive.too-large');
});

test('reads a gzip header with a checksum of itself', async () => {
  expect((await read(withHeaderChecksum(whole))).paths).toEqual(['main.py', 'run']);
});

test('AR-05: stops a bomb long before it is out', async () => {
  const bomb = rawArchive([root, file('zero', 'x'.repeat(50 * 1_048_576))]);
  const before = process.memoryUsage().arrayBuffers;

  expect(await codeOfAsync(() => read(bomb))).toBe('archive.too-large');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1_048_576);
});

test('AR-02: records a link inside the tree and does not follow it', async () => {
  const tree = await read(
    rawArchive([root, file('a', '1'), file('d/l', '', { type: '2', target: '../a' })]),
  );

  expect([tree.paths, tree.links]).toEqual([['a'], ['d/l']]);
});

test('AR-07: keeps of a mode only that the owner may execute', async () => {
  const tree = await read(
    rawArchive([root, file('s', 'x', { mode: 0o4755 }), file('g', 'x', { mode: 0o611 })]),
  );

  expect([tree.executable('s'), tree.executable('g')]).toEqual([true, false]);
});

test('AR-12: tells names apart by case', async () => {
  expect((await read(rawArchive([root, file('A'), file('a')]))).paths).toEqual(['A', 'a']);
});

test('judges the effective name after PAX and GNU headers', async () => {
  const long = `${'d/'.repeat(40)}main.py`;
  const tree = await read(
    rawArchive([
      root,
      pax('path', `repo-main/${long}`),
      file('short'),
      { name: '././@LongLink', type: 'L', content: 'repo-main/other.py\0' },
      file('short'),
    ]),
  );

  expect(tree.paths).toEqual([long, 'other.py']);
});

test('accepts an archive that does not say its commit', async () => {
  expect((await read(rawArchive([root, file('a')]))).paths).toEqual(['a']);
});

test('knows every file and keeps what a reader may ask for, manifests longest', async () => {
  const entries = [
    file('a.py', 'x'.repeat(70)),
    file('b.py', 'xxxx'),
    file('big.unknown', 'x'.repeat(70_000)),
    file('logo.png', 'png'),
    file('z/package.json', '{}'),
  ];
  const tree = await read(rawArchive([root, ...entries]), { keptBytes: 96 });
  const kept = tree.paths.map((path) => [path, tree.size(path), tree.bytes(path)?.byteLength]);

  expect(kept).toEqual([
    ['a.py', 70, 70],
    ['b.py', 4, undefined],
    ['big.unknown', 70_000, undefined],
    ['logo.png', 3, undefined],
    ['z/package.json', 2, 2],
  ]);
});

test('whatever arrives, only a Problem is raised', async () => {
  const base = rawTar(good);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(base.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (changes) => {
        const bytes = Buffer.from(base);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          await read(gzipSync(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      },
    ),
    propertyRuns(200),
  );
});

import { gzipSync } from 'node:zlib';
import type { ProblemCode } from '#src/problem-code.ts';
import { commitHeader, paxRecord, type RawEntry, rawArchive, rawTar } from '#tests/support/tar.ts';
import { type ArchiveCase, inArchive as file, archiveRoot as root } from '../case.ts';

interface Refused {
  readonly id: string;
  readonly code: ProblemCode;
  readonly archive: ArchiveCase['archive'];
}

/** What a damaged or lying archive leads to: the clone is tried, since a proxy may have cut it. */
const mended: readonly ProblemCode[] = ['archive.malformed', 'archive.wrong-commit'];

const refused = (title: string, { id, code, archive }: Refused): ArchiveCase => ({
  kind: 'archive',
  id,
  title,
  archive,
  code,
  ...(mended.includes(code) ? { afterClone: 'source.failed' } : {}),
});

const holding = (
  id: string,
  title: string,
  code: ProblemCode,
  ...entries: RawEntry[]
): ArchiveCase => refused(title, { id, code, archive: () => rawArchive(entries) });

const unsafe = (id: string, title: string, ...entries: RawEntry[]): ArchiveCase =>
  holding(id, title, 'archive.unsafe', ...entries);

const bytes = (title: string, make: (whole: Buffer) => Buffer): ArchiveCase =>
  refused(title, {
    id: 'AR-10',
    code: 'archive.malformed',
    archive: () => make(rawArchive([root, file('main.py')])),
  });

const pax = (key: string, value: string): RawEntry => ({
  name: 'pax',
  type: 'x',
  content: paxRecord(key, value),
});
const link = (name: string, target: string): RawEntry =>
  file(name, { content: '', type: '2', target });
const longName: RawEntry = { name: 'L', type: 'L', content: 'repo-main/long\0' };
const special = (name: string, type: string): RawEntry => file(name, { content: '', type });
const mebibyte = 1_048_576;

/** Archives that are refused: AR-01 to AR-12. */
export const archiveCases: readonly ArchiveCase[] = [
  unsafe('AR-01', 'a name above the root', { name: '../evil', content: 'x' }),
  unsafe('AR-01', 'an absolute name', { name: '/abs', content: 'x' }),
  unsafe('AR-01', 'a name that climbs', root, file('a/../../b')),
  unsafe('AR-01', 'a name that climbs by backslashes', root, file('a\\..\\..\\e')),
  unsafe('AR-01', 'a drive', { name: 'C:evil', content: 'x' }),
  unsafe('AR-01', 'no name', { name: '', content: 'x' }),
  unsafe('AR-01', 'the directory itself', { name: '.', type: '5' }),
  unsafe('AR-02', 'a link out, and a file through it', root, link('out', '../../'), file('out/x')),
  unsafe('AR-02', 'an absolute link', root, link('abs', '/etc/passwd')),
  unsafe('AR-02', 'a file through a link inside', root, link('in', 'b'), file('in/x')),
  unsafe('AR-03', 'a hard link out', root, file('a/b/c', { type: '1', target: '../../../etc/x' })),
  unsafe('AR-03', 'an absolute hard link', root, file('h', { type: '1', target: '/etc/passwd' })),
  unsafe('AR-04', 'a pipe', root, special('p', '6')),
  unsafe('AR-04', 'a character device', root, special('d', '3')),
  unsafe('AR-04', 'a block device', root, special('b', '4')),
  unsafe('AR-04', 'a sparse file of GNU', root, special('s', 'S')),
  unsafe('AR-04', 'a sparse file of PAX', root, pax('GNU.sparse.major', '1'), file('s')),
  unsafe('AR-04', 'an unknown type', root, special('z', 'Z')),
  refused('200 MiB of zeros', {
    id: 'AR-05',
    code: 'archive.too-large',
    archive: () =>
      rawArchive([
        root,
        ...[1, 2, 3, 4].map((at) => file(`z${at}`, { content: Buffer.alloc(50 * mebibyte) })),
      ]),
  }),
  holding('AR-05', 'one file over the limit', 'archive.too-large', root, {
    ...file('big'),
    size: 65 * mebibyte,
  }),
  refused('more entries than are read', {
    id: 'AR-06',
    code: 'archive.too-large',
    archive: () => {
      const many = Array.from({ length: 50_100 }, (_, at) => file(`f${at}`, { content: '' }));
      return gzipSync(rawTar([root, ...many]), { level: 1 });
    },
  }),
  unsafe('AR-08', 'a PAX path', root, pax('path', '../x'), file('a')),
  unsafe('AR-08', 'a PAX link', root, pax('linkpath', '../../x'), link('l', 'a')),
  unsafe(
    'AR-08',
    'a long name of GNU',
    root,
    { name: 'L', type: 'L', content: '../x\0' },
    file('a'),
  ),
  ...(
    [
      ['two PAX headers for one entry', [pax('path', 'repo-main/a'), pax('size', '1')]],
      ['a PAX header beside one of GNU', [pax('path', 'repo-main/a'), longName]],
      ['two long names of GNU', [longName, longName]],
      ['a PAX header that says nothing', [{ name: 'x', type: 'x' }]],
    ] as const
  ).map(([title, headers]) =>
    holding('AR-08', title, 'archive.malformed', root, ...headers, file('b')),
  ),
  unsafe('AR-08', 'a global header that renames', {
    name: 'g',
    type: 'g',
    content: paxRecord('path', '../x'),
  }),
  holding('AR-08', 'a PAX header of 10 MiB', 'archive.too-large', root, {
    name: 'x',
    type: 'x',
    size: 10 * mebibyte,
  }),
  refused('the id of another commit', {
    id: 'AR-08',
    code: 'archive.wrong-commit',
    archive: () => rawArchive([commitHeader('f'.repeat(40)), root, file('main.py')]),
  }),
  holding('AR-09', 'two roots', 'archive.malformed', root, file('a'), {
    name: 'second/b',
    content: 'x',
  }),
  holding('AR-09', 'no entry', 'archive.malformed'),
  holding('AR-09', 'no root', 'archive.malformed', { name: 'lonely', content: 'x' }),
  bytes('a gzip cut short', (whole) => whole.subarray(0, whole.length - 20)),
  bytes('a wrong checksum of gzip', (whole) => {
    const wrong = Buffer.from(whole);
    wrong[whole.length - 8] = (wrong[whole.length - 8] ?? 0) ^ 1;
    return wrong;
  }),
  bytes('a wrong checksum of the gzip header', (whole) => {
    const header = Buffer.from(whole.subarray(0, 10));
    header[3] = 2;
    return Buffer.concat([header, Buffer.from([0, 0]), whole.subarray(10)]);
  }),
  bytes('an end within a block', () => rawArchive([root, file('a')], Buffer.alloc(1_030))),
  bytes('something behind the end', (whole) => Buffer.concat([whole, Buffer.from('x')])),
  bytes('a second gzip member', (whole) => Buffer.concat([whole, whole])),
  bytes('no gzip', () => Buffer.from('<html>not found</html>')),
  bytes('something behind the end of the tar', () =>
    rawArchive([root, file('a')], Buffer.concat([Buffer.alloc(1_024), Buffer.from('x')])),
  ),
  holding('AR-10', 'a wrong checksum of a header', 'archive.malformed', root, {
    ...file('a'),
    checksum: '0000001\0',
  }),
  ...[
    'line\nfeed',
    'esc\u001b[31m',
    'right\u202eleft',
    '.git/config',
    '.git/hooks/post-checkout',
    '.GIT/x',
  ].map((name) => unsafe('AR-12', `the name ${JSON.stringify(name)}`, root, file(name))),
  unsafe('AR-12', 'a name that is no UTF-8', root, {
    name: Buffer.from('repo-main/\xff\xfe', 'latin1'),
    content: 'x',
  }),
  unsafe('AR-12', 'the same name twice', root, file('a'), file('a')),
];

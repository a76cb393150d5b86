import { gunzipSync, gzipSync } from 'node:zlib';
import { paxRecord, type RawEntry, rawTar } from '#tests/support/tar.ts';
import { mutateBytes, replaced } from './mutate-bytes.ts';
import type { Random } from './random.ts';

interface Chance {
  readonly random: Random;
  readonly words: readonly string[];
}

/** Offset and length of what a header says, and texts that mean something there. */
const fields = [
  { at: 0, length: 100, texts: ['r/', 'r/a', '../a', '/a', 'r/../../a', 'r/a/', 'r/.git/a', ''] },
  {
    at: 100,
    length: 8,
    texts: ['0000644\0', '0004755\0', '755', '       ', '8', '\x80\0\0\0\0\0\0\x01'],
  },
  {
    at: 124,
    length: 12,
    texts: ['0', '00000000001 ', '77777777777', '\x80\0\0\0\0\0\0\0\0\0\x02\0', '1000', '-1'],
  },
  { at: 156, length: 1, texts: [...'\x000123456 7gxLKSZAXN'] },
  { at: 157, length: 100, texts: ['a', '../a', '../../a', '/etc', 'b\\c', ''] },
  { at: 257, length: 8, texts: ['ustar\x0000', 'ustar  \0', 'ustar\0  ', 'ustar\x0001', ''] },
  { at: 345, length: 155, texts: ['r', '..', 'r/b', 'r/\xff', ''] },
] as const;

const keys = [
  'path',
  'linkpath',
  'size',
  'comment',
  'mtime',
  'GNU.sparse.major',
  'hdrcharset',
  'uid',
  '',
];
const values = [
  'r/a',
  'r/b/c',
  '../x',
  '/x',
  'r/é',
  'r/\0x',
  '0',
  '1',
  '512',
  '1e3',
  '07',
  '-1',
  '',
  'BINARY',
];

/**
 * Another archive: mostly one header or entry changed and its checksum mended, so that the change is looked at at all;
 * in gzip the same, and now and then the gzip itself.
 */
export function mutateTar(input: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const { random } = chance;
  const inner = isGzip(input) ? opened(input) : undefined;
  if (inner === undefined) {
    return !isGzip(input) && random.oneIn(12)
      ? compressed(input, random)
      : mutated(input, other, chance);
  }
  if (random.oneIn(3)) return mutateBytes(input, other, chance);
  return compressed(mutated(inner, opened(other) ?? other, chance), random);
}

export function isGzip(input: Uint8Array): boolean {
  return input[0] === 0x1f && input[1] === 0x8b;
}

function mutated(tar: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const { random } = chance;
  const headers = headersOf(tar);
  const at = headers.length === 0 ? 0 : random.pick(headers);
  switch (random.below(8)) {
    case 0:
      return mutateBytes(tar, other, chance);
    case 1:
    case 2:
      return withField(tar, at, random);
    case 3:
      return withSum(
        replaced(tar, at + random.below(512), 1, Uint8Array.of(random.below(256))),
        at,
      );
    case 4:
      return replaced(tar, at, 0, entry(random));
    case 5: {
      const theirs = headersOf(other);
      return replaced(tar, at, 0, entryAt(other, theirs.length === 0 ? 0 : random.pick(theirs)));
    }
    case 6:
      return replaced(tar, at, entryAt(tar, at).byteLength, new Uint8Array(0));
    default:
      return replaced(tar, at, 0, Buffer.alloc(512 * random.below(3)));
  }
}

/** Where headers begin, as their sizes say; a header that says too much is the last. */
function headersOf(tar: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at + 512 <= tar.byteLength && found.length < 64; ) {
    found.push(at);
    at += 512 + Math.ceil(sizeAt(tar, at) / 512) * 512;
  }
  return found;
}

function sizeAt(tar: Uint8Array, at: number): number {
  const digits = Buffer.from(tar.subarray(at + 124, at + 136)).toString('latin1');
  return Math.max(0, Number.parseInt(digits, 8) || 0);
}

function entryAt(tar: Uint8Array, at: number): Uint8Array {
  return tar.subarray(at, at + 512 + Math.ceil(sizeAt(tar, at) / 512) * 512);
}

function withField(tar: Uint8Array, at: number, random: Random): Uint8Array {
  const field = random.pick(fields);
  const value = Buffer.alloc(field.length);
  value.write(random.pick(field.texts), 'latin1');
  return withSum(replaced(tar, at + field.at, field.length, value), at);
}

function withSum(tar: Uint8Array, at: number): Uint8Array {
  if (at + 512 > tar.byteLength) return tar;
  const header = Buffer.from(tar.subarray(at, at + 512));
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  return replaced(tar, at + 148, 8, Buffer.from(`${sum.toString(8).padStart(6, '0')}\0 `));
}

/** A header for the next entry, or an entry. */
function entry(random: Random): Uint8Array {
  const type = random.pick(['x', 'x', 'g', 'L', 'K', '0', '5', '2']);
  const record = () => paxRecord(random.pick(keys), random.pick(values));
  const texts: Readonly<Record<string, () => string>> = {
    x: () => record() + (random.oneIn(3) ? record() : ''),
    g: record,
    L: () => `${random.pick(values)}\0`,
    K: () => `${random.pick(values)}\0`,
    '0': () => random.pick(values),
  };
  const target = type === '2' ? random.pick(['a', '../a']) : '';
  const made: RawEntry = {
    name: `r/${random.below(9)}`,
    type,
    content: texts[type]?.() ?? '',
    target,
  };
  return rawTar([made], new Uint8Array(0));
}

function opened(input: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(input, { maxOutputLength: 65_536 });
  } catch {
    return undefined;
  }
}

/** Gzip (RFC 1952), with or without the parts that a header may have. */
function compressed(tar: Uint8Array, random: Random): Uint8Array {
  const plain = gzipSync(tar, { level: random.pick([0, 1, 6]) });
  const flags = random.oneIn(2) ? 0 : random.below(32);
  const parts = [
    flags & 4 ? Buffer.from([3, 0, 1, 2, 3]) : '',
    flags & 8 ? 'name\0' : '',
    flags & 16 ? 'comment\0' : '',
    flags & 2 ? Buffer.from([random.below(256), 0]) : '',
  ];
  plain[3] = flags;
  return replaced(plain, 10, 0, Buffer.concat(parts.map((part) => Buffer.from(part))));
}

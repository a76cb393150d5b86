import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Problem } from '#src/problem.ts';
import type { ProblemCode } from '#src/problem-code.ts';
import { readArchive } from '#src/source/archive.ts';
import { archiveLimits } from '#src/source/archive-limit.ts';
import { type RawEntry, rawTar } from '#tests/support/tar.ts';
import { archiveRoot, inArchive, type RefusedCase } from '../case.ts';

const mebibyte = 1_048_576;
const commit = '0123456789abcdef0123456789abcdef01234567';

/** An archive that is made while it is read, so that what was taken of it can be counted. */
interface Endless {
  readonly id: string;
  readonly title: string;
  readonly code: ProblemCode;
  readonly isCompressed: boolean;
  readonly parts: () => Generator<Buffer>;
  /** Of its parts: how many bytes may be made before it is refused. */
  readonly maxMade: number;
}

const endless: readonly Endless[] = [
  {
    id: 'AR-05',
    title: '200 MiB of zeros, refused long before they are out, in little memory',
    code: 'archive.too-large',
    isCompressed: true,
    parts: () => zeros(200),
    maxMade: 64 * mebibyte,
  },
  {
    id: 'AR-06',
    title: '1,000,000 empty files, refused at the first beyond the limit',
    code: 'archive.too-large',
    isCompressed: false,
    parts: () => emptyFiles(1_000_000),
    maxMade: (archiveLimits.entries + 101) * 512,
  },
];

/** Limits that hold while bytes arrive: what is refused, how soon and in how much memory. */
export const measuredCases: readonly RefusedCase[] = endless.map((archive) => ({
  kind: 'refused',
  id: archive.id,
  title: archive.title,
  code: archive.code,
  run: () => measured(archive),
}));

async function measured({ parts, isCompressed, maxMade }: Endless): Promise<string> {
  const before = process.memoryUsage().arrayBuffers;
  let [made, most] = [0, 0];
  async function* counted(): AsyncGenerator<Buffer> {
    for (const part of parts()) {
      made += part.byteLength;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      yield part;
    }
  }
  const bytes = isCompressed ? compressed(counted()) : counted();
  try {
    await readArchive(bytes, { limits: archiveLimits, commit, compressed: isCompressed });
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (made > maxMade) return `${error.code} after ${made} bytes`;
    return most < 64 * mebibyte ? error.code : `${error.code} in ${most} bytes`;
  }
}

async function* compressed(parts: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(parts, { highWaterMark: 1 });
  try {
    yield* source.pipe(createGzip({ level: 1 })) as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
  }
}

function* zeros(mebibytes: number): Generator<Buffer> {
  yield bare([archiveRoot, { ...inArchive('zeros'), content: '', size: 64 * mebibyte }]);
  for (let count = 0; count < mebibytes; count += 1) yield Buffer.alloc(mebibyte);
}

function* emptyFiles(count: number): Generator<Buffer> {
  yield bare([archiveRoot]);
  for (let at = 0; at < count; at += 100) {
    const names = Array.from({ length: 100 }, (_, each) => inArchive(`f${at + each}`));
    yield bare(names.map((each) => ({ ...each, content: '' })));
  }
}

/** Without the end of an archive. */
function bare(entries: readonly RawEntry[]): Buffer {
  return rawTar(entries, new Uint8Array(0));
}

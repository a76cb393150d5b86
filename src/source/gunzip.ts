import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import { Problem } from '../problem.ts';
import type { ArchiveLimits } from './archive-limit.ts';
import { ByteReader } from './byte-reader.ts';

type Limits = Pick<
  ArchiveLimits,
  'compressedBytes' | 'extractedBytes' | 'ratio' | 'ratioFromBytes'
>;

/**
 * The content of exactly one gzip member (RFC 1952). Node's own gunzip reads on into a second member and passes over
 * what follows the last one; here both are refused, and the sizes are judged while bytes arrive.
 * Raises `archive.malformed` and `archive.too-large`.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  const count = { in: 0, out: 0, checksum: 0 };
  const input = new ByteReader(counted(chunks, count, limits));
  const inflate = createInflateRaw();

  try {
    await skipHeader(input);
    const fed = feed(input, inflate).catch(
      (error: unknown) => void inflate.destroy(asError(error)),
    );
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      count.out += chunk.byteLength;
      count.checksum = crc32(chunk, count.checksum);
      judge(count, limits);
      yield chunk;
    }
    await checkTrailer(input, (await fed) ?? new Uint8Array(0), count);
  } catch (error) {
    throw isDeflateError(error) ? malformed('is not valid deflate data', error) : error;
  } finally {
    inflate.destroy();
    // Not awaited: the source may be waiting for a network that its owner is about to close.
    input.close().catch(() => undefined);
  }
}

interface Count {
  in: number;
  out: number;
  checksum: number;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: Count,
  limits: Limits,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count.in += chunk.byteLength;
    if (count.in > limits.compressedBytes) {
      throw tooLarge(`is larger than ${limits.compressedBytes} bytes`);
    }
    yield chunk;
  }
}

function judge(count: Count, limits: Limits): void {
  if (count.out > limits.extractedBytes) {
    throw tooLarge(`holds more than ${limits.extractedBytes} bytes`);
  }
  if (count.out > limits.ratioFromBytes && count.out > count.in * limits.ratio) {
    throw tooLarge(`expands to more than ${limits.ratio} times its size`);
  }
}

async function skipHeader(input: ByteReader): Promise<void> {
  const header = new CheckedReader(input);
  const fixed = await header.exactly(10);
  const flags = fixed[3] ?? 0;
  if (fixed[0] !== 0x1f || fixed[1] !== 0x8b || fixed[2] !== 8 || flags > 0x1f) {
    throw malformed('is not gzip');
  }
  if (flags & 4) {
    const [low = 0, high = 0] = await header.exactly(2);
    await header.exactly(low + high * 256);
  }
  for (const flag of [8, 16]) if (flags & flag) await skipText(header);
  if (flags & 2) {
    const [low = 0, high = 0] = await input.exactly(2);
    if (low + high * 256 !== (header.checksum & 0xffff)) throw malformed(mismatch);
  }
}

const mismatch = 'does not match its checksum';

/** A header may carry the checksum of itself, which some readers verify: an archive is refused by all or by none. */
class CheckedReader {
  readonly #input: ByteReader;
  checksum = 0;

  constructor(input: ByteReader) {
    this.#input = input;
  }

  async exactly(count: number): Promise<Uint8Array> {
    const bytes = await this.#input.exactly(count);
    this.checksum = crc32(bytes, this.checksum);
    return bytes;
  }
}

async function skipText(header: CheckedReader): Promise<void> {
  for (let length = 0; length < 4_096; length += 1) {
    if ((await header.exactly(1))[0] === 0) return;
  }
  throw malformed('has a gzip header without end');
}

/** Writes until the deflate stream has ended; gives the bytes that it did not take. */
async function feed(input: ByteReader, inflate: InflateRaw): Promise<Uint8Array> {
  let written = 0;
  for (;;) {
    const chunk = await input.some(65_536);
    if (chunk === undefined) {
      inflate.end();
      return new Uint8Array(0);
    }
    await new Promise<void>((resolve, reject) => {
      inflate.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
    written += chunk.byteLength;
    const left = written - inflate.bytesWritten;
    if (left > 0) return chunk.subarray(chunk.byteLength - left);
  }
}

async function checkTrailer(input: ByteReader, left: Uint8Array, count: Count): Promise<void> {
  const parts = [left];
  for (let size = left.byteLength; size <= 8; ) {
    const more = await input.some(9);
    if (more === undefined) break;
    parts.push(more);
    size += more.byteLength;
  }
  const trailer = Buffer.concat(parts);
  if (trailer.byteLength < 8) throw malformed('is cut short');
  if (trailer.byteLength > 8) throw malformed('goes on after its end');
  const sizeMatches = trailer.readUInt32LE(4) === count.out % 2 ** 32;
  if (trailer.readUInt32LE(0) !== count.checksum || !sizeMatches) {
    throw malformed(mismatch);
  }
}

function isDeflateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_STREAM)/.test(String(error.code));
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function malformed(fault: string, cause?: unknown): Problem {
  return new Problem('archive.malformed', `The archive ${fault}.`, { cause });
}

function tooLarge(fault: string): Problem {
  return new Problem('archive.too-large', `The archive ${fault}.`);
}

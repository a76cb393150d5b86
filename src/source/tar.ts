import { Problem } from '../problem.ts';
import type { ArchiveLimits } from './archive-limit.ts';
import { ByteReader } from './byte-reader.ts';
import { shown } from './shown.ts';
import { parseTarHeader, type TarHeader } from './tar-header.ts';
import { parsePax } from './tar-pax.ts';
import { tarField } from './tar-text.ts';

/** One file, directory or symbolic link, by its effective name: after PAX and GNU headers have had their say. */
export interface TarEntry {
  readonly kind: 'file' | 'directory' | 'link';
  readonly path: string;
  readonly target: string;
  readonly mode: number;
  readonly size: number;
  /** The content, once, before the next entry is asked for. */
  read(): Promise<Uint8Array>;
}

export interface TarComment {
  readonly kind: 'comment';
  /** What the global PAX header says: Git writes the commit there. */
  readonly text: string;
}

/**
 * The entries of a POSIX (ustar, PAX) or GNU archive. Stricter than tar-stream, which reads on after the end of the
 * archive, mends broken UTF-8 and takes any number for a size: two readers would then see two archives.
 * Raises `archive.malformed`, `archive.unsafe` and `archive.too-large`.
 */
export async function* tarEntries(
  chunks: AsyncIterable<Uint8Array>,
  limits: ArchiveLimits,
): AsyncGenerator<TarEntry | TarComment> {
  const input = new ByteReader(chunks);
  let extra: Overrides = {};
  let count = 0;

  try {
    for (;;) {
      const block = await input.exactly(512);
      if (isZero(block)) return await expectEnd(input, extra);
      const header = parseTarHeader(block);
      count += 1;
      refuseMany(count, limits);
      if (isExtension(header)) {
        const content = await readHeaderContent(input, header, limits);
        if (header.type === 'g') yield commentOf(content);
        else extra = combined(extra, { headers: header.type, ...overridesOf(header, content) });
        continue;
      }
      yield* contentOf(input, entryOf(header, extra, limits));
      extra = {};
    }
  } finally {
    await input.close();
  }
}

interface Overrides {
  /** The types of the headers that said it. */
  readonly headers?: string;
  readonly path?: string;
  readonly target?: string;
  readonly size?: number;
}

type Head = Omit<TarEntry, 'read'>;

/** A long name and a long link of GNU, or one PAX header: of two that speak of one thing, readers believe either. */
function combined(before: Overrides, more: Overrides): Overrides {
  const headers = `${before.headers ?? ''}${more.headers ?? ''}`;
  if (!/^(?:x|LK?|KL?)$/.test(headers)) throw malformed('has two headers for one entry');
  return { ...before, ...more, headers };
}

function isExtension(header: TarHeader): boolean {
  return 'gxLK'.includes(header.type);
}

function commentOf(content: Uint8Array): TarComment {
  const records = parsePax(content);
  if (['path', 'linkpath', 'size'].some((key) => records.has(key))) {
    throw forbidden('a global header that renames entries');
  }
  return { kind: 'comment', text: records.get('comment') ?? '' };
}

async function readHeaderContent(
  input: ByteReader,
  header: TarHeader,
  limits: ArchiveLimits,
): Promise<Uint8Array> {
  if (header.size > limits.headerBytes) {
    throw new Problem(
      'archive.too-large',
      `The archive holds a header of more than ${limits.headerBytes} bytes.`,
    );
  }
  if (header.size === 0) throw malformed('has a header that says nothing');
  const content = await input.exactly(header.size);
  await input.skip(padding(header.size));
  return content;
}

function overridesOf(header: TarHeader, content: Uint8Array): Overrides {
  if (header.type === 'L') return { path: tarField(content) };
  if (header.type === 'K') return { target: tarField(content) };
  const records = parsePax(content);
  const path = records.get('path');
  const target = records.get('linkpath');
  const size = records.get('size');
  if ([...records.keys()].some((key) => key.startsWith('GNU.sparse')))
    throw forbidden('a sparse file');
  if (size !== undefined && !/^\d{1,15}$/.test(size))
    throw malformed('has a size that is no number');
  return {
    ...(path === undefined ? {} : { path }),
    ...(target === undefined ? {} : { target }),
    ...(size === undefined ? {} : { size: Number(size) }),
  };
}

function entryOf(header: TarHeader, extra: Overrides, limits: ArchiveLimits): Head {
  const path = extra.path ?? header.path;
  const size = extra.size ?? header.size;
  const kind = kindOf(header.type, path);
  if (size > limits.entryBytes) {
    throw new Problem(
      'archive.too-large',
      `The archive holds ${shown(path)} with more than ${limits.entryBytes} bytes.`,
    );
  }
  if (kind !== 'file' && size > 0) throw malformed(`gives ${shown(path)}, a ${kind}, a content`);
  const target = extra.target ?? header.target;
  return { kind, path, target, mode: header.mode, size };
}

function kindOf(type: string, path: string): TarEntry['kind'] {
  switch (type) {
    case '0':
    case '\0':
      return 'file';
    case '5':
      return 'directory';
    case '2':
      return 'link';
    case '1':
      throw forbidden(`the hard link ${shown(path)}`);
    case '3':
    case '4':
      throw forbidden(`the device ${shown(path)}`);
    case '6':
      throw forbidden(`the pipe ${shown(path)}`);
    default:
      throw forbidden(`${shown(path)} of the unknown type ${shown(type)}`);
  }
}

/** Yields the entry and passes over whatever of its content was not read. */
async function* contentOf(input: ByteReader, head: Head): AsyncGenerator<TarEntry> {
  let taken = false;
  const read = async () => {
    taken = true;
    return await input.copy(head.size);
  };
  yield { ...head, read };
  await input.skip((taken ? 0 : head.size) + padding(head.size));
}

/** Two zero blocks end an archive; only such blocks may follow. */
async function expectEnd(input: ByteReader, extra: Overrides): Promise<void> {
  if (Object.keys(extra).length > 0) throw malformed('ends after a header without its entry');
  if (!isZero(await input.exactly(512))) throw malformed('has an empty block in its middle');
  let size = 0;
  for (let part = await input.some(65_536); part !== undefined; part = await input.some(65_536)) {
    if (!isZero(part)) throw malformed('goes on after its end');
    size += part.byteLength;
  }
  if (padding(size) > 0) throw malformed('ends within a block');
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

function padding(size: number): number {
  return (512 - (size % 512)) % 512;
}

function refuseMany(headers: number, limits: ArchiveLimits): void {
  // An entry may have a PAX, a long name and a header of its own.
  if (headers <= limits.entries * 3) return;
  throw new Problem('archive.too-large', `The archive holds more than ${limits.entries} entries.`);
}

function forbidden(what: string): Problem {
  return new Problem('archive.unsafe', `The archive holds ${what}.`, {
    expected: 'files, directories and symbolic links',
  });
}

function malformed(fault: string): Problem {
  return new Problem('archive.malformed', `The archive ${fault}.`);
}

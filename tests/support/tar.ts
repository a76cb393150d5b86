import { gzipSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly type?: string;
  readonly content?: string | Uint8Array;
  readonly target?: string;
  readonly mode?: number;
  /** What the header claims, when it lies. */
  readonly size?: number | string;
  readonly magic?: string;
  readonly checksum?: string;
}

/** A tar written header by header, so that a test can say what no well-meaning tool would. */
export function rawTar(
  entries: readonly RawEntry[],
  end: Uint8Array = Buffer.alloc(1_024),
): Buffer {
  return Buffer.concat([...entries.map(rawEntry), end]);
}

export function rawArchive(entries: readonly RawEntry[], end?: Uint8Array): Buffer {
  return gzipSync(rawTar(entries, end));
}

export function paxRecord(key: string, value: string): string {
  const body = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(body);
  while (Buffer.byteLength(`${length}${body}`) !== length) length += 1;
  return `${length}${body}`;
}

/** What every archive of Git begins with. */
export function commitHeader(commit: string): RawEntry {
  return { name: 'pax_global_header', type: 'g', content: paxRecord('comment', commit) };
}

export async function* inPieces(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

function rawEntry(entry: RawEntry): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const header = Buffer.alloc(512);
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  header.write(`${(entry.mode ?? 0o644).toString(8).padStart(7, '0')}\0`, 100, 'latin1');
  header.write('0000000\x000000000\0', 108, 'latin1');
  header.write(sizeField(entry.size ?? content.byteLength), 124, 'latin1');
  header.write('00000000000\0', 136, 'latin1');
  header.write(entry.type ?? '0', 156, 1, 'latin1');
  header.write(entry.target ?? '', 157, 100, 'utf8');
  header.write(entry.magic ?? 'ustar\x0000', 257, 8, 'latin1');
  header.write(entry.checksum ?? checksumOf(header), 148, 8, 'latin1');
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.byteLength % 512)) % 512)]);
}

function sizeField(size: number | string): string {
  return typeof size === 'string' ? size : `${size.toString(8).padStart(11, '0')}\0`;
}

function checksumOf(header: Buffer): string {
  header.fill(0x20, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  return `${sum.toString(8).padStart(6, '0')}\0 `;
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { rawTar } from '#tests/support/tar.ts';

const mebibyte = 2 ** 20;
const aimBytes = 150 * mebibyte;
const none = Buffer.alloc(0);

/** Peak memory of a process that reads an archive of 1 GiB with few files worth keeping, as one line of the table. */
export async function archiveMemory(): Promise<string> {
  const reader = spawn(process.execPath, ['tests/bench/read-archive.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = text(reader.stdout);
  await pipeline(Readable.from(archive()), createGzip({ level: 0 }), reader.stdin);
  const { peakBytes } = JSON.parse(await said) as { peakBytes: number };
  const mark = peakBytes <= aimBytes ? 'ok  ' : 'over';
  return `${mark} archive of 1 GiB: peak ${(peakBytes / mebibyte).toFixed(0)} MiB, aim <= ${aimBytes / mebibyte} MiB`;
}

/** 32 files of 32 MiB that nobody reads, and 1,000 small sources. */
function* archive(): Generator<Buffer> {
  const noise = randomBytes(32 * mebibyte);
  yield rawTar([{ name: 'r/', type: '5' }], none);
  for (let index = 0; index < 32; index += 1) {
    yield rawTar([{ name: `r/${index}.dat`, size: noise.byteLength }], none);
    for (let at = 0; at < noise.byteLength; at += 65_536) yield noise.subarray(at, at + 65_536);
  }
  for (let index = 0; index < 1_000; index += 1) {
    yield rawTar([{ name: `r/${index}.py`, content: 'x = 1\n'.repeat(200) }], none);
  }
  yield Buffer.alloc(1_024);
}

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { rawTar } from '#tests/support/tar.ts';

const none = Buffer.alloc(0);

/** 16 files of 32 MiB that nobody reads, and 60 MiB of sources. */
function* large(): Generator<Buffer> {
  const noise = randomBytes(32 * 1_048_576);
  const source = 'x = 1\n'.repeat(1_000);
  yield rawTar([{ name: 'r/', type: '5' }], none);
  for (let index = 0; index < 16; index += 1) {
    yield rawTar([{ name: `r/${index}.dat`, size: noise.byteLength }], none);
    for (let at = 0; at < noise.byteLength; at += 65_536) yield noise.subarray(at, at + 65_536);
  }
  for (let index = 0; index < 10_000; index += 1) {
    yield rawTar([{ name: `r/${index}.py`, content: source }], none);
  }
  yield Buffer.alloc(1_024);
}

test('streams half a gibibyte through in bounded memory', async () => {
  const reader = spawn(process.execPath, ['tests/bench/read-archive.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = text(reader.stdout);
  await pipeline(Readable.from(large()), createGzip({ level: 0 }), reader.stdin);

  const { files, peakBytes } = JSON.parse(await said) as { files: number; peakBytes: number };

  expect(files).toBe(10_016);
  expect(peakBytes).toBeLessThan(170 * 1_048_576);
});

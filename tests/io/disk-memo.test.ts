import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { diskMemo } from '#src/io/disk-memo.ts';
import { Footprint } from '#src/io/footprint.ts';
import { programStamp } from '#src/io/program-stamp.ts';
import { SealedFiles } from '#src/io/sealed-files.ts';
import type { Files, SpecReader } from '#src/ports.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const specs: SpecReader = { read: async () => undefined, list: async () => [] };
const tree: Files = { ...specs, apply: async () => {} };
const kept = { answer: { plan: 'all is well' }, detail: { services: 2 } };

afterEach(() => {
  vi.useRealTimers();
});

/** One run of a build of the program, that asked for two files and a directory. */
function run(root: string, { program = 'one', beganAtMs = Date.now() + 10_000 } = {}) {
  const roots = { specs: root, tree: root, source: root };
  const footprint = new Footprint(roots, beganAtMs);
  footprint.listed('tree', 'deploy');
  footprint.asked('tree', 'deploy/a');
  footprint.asked('tree', 'deploy/absent');
  const files = new SealedFiles(join(root, 'cache'));
  return { footprint, memo: diskMemo({ files, footprint, roots, program, specs, tree }) };
}

async function fleet(root: string): Promise<void> {
  await writeFile(join(root, 'a'), 'one');
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(root, 'deploy'), { recursive: true });
  await writeFile(join(root, 'deploy/a'), 'one');
}

test('gives an answer back while nothing that it follows from has moved', async () => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);

  const recalled = await run(scratch.path).memo.recall('what', { specs, tree });
  expect(recalled?.answer).toEqual(kept.answer);
  expect(recalled?.moved).toEqual([]);
  expect(await recalled?.detail()).toEqual(kept.detail);
  expect(await run(scratch.path).memo.recall('else', { specs, tree })).toBeUndefined();
});

test.each([
  [
    'a file that is written',
    'deploy/a',
    (root: string) => writeFile(join(root, 'deploy/a'), 'two'),
  ],
  ['a file that is gone', 'deploy/a', (root: string) => rm(join(root, 'deploy/a'))],
  [
    'a file that comes',
    'deploy/absent',
    (root: string) => writeFile(join(root, 'deploy/absent'), ''),
  ],
  ['an entry of a directory', 'deploy', (root: string) => writeFile(join(root, 'deploy/b'), '')],
])('names %s', async (_, path, change) => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  await change(scratch.path);

  const recalled = await run(scratch.path).memo.recall('what', { specs, tree });
  expect(recalled?.moved).toContainEqual(
    expect.objectContaining({ realm: 'tree', subject: '', path }),
  );
});

test('sees a change that keeps size and time of modification', async () => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await utimes(join(scratch.path, 'deploy/a'), 1, 1);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  await writeFile(join(scratch.path, 'deploy/a'), 'two');
  await utimes(join(scratch.path, 'deploy/a'), 1, 1);

  const recalled = await run(scratch.path).memo.recall('what', { specs, tree });
  expect(recalled?.moved.map(({ path }) => path)).toEqual(['deploy/a']);
});

test('trusts nothing that may have been written within the same tick as the run', async () => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path, { beganAtMs: Date.now() }).memo.keep('what', { specs, tree }, kept);

  const recalled = await run(scratch.path).memo.recall('what', { specs, tree });
  expect(recalled?.moved.map(({ path }) => path)).toEqual(['deploy', 'deploy/a']);
});

test('knows nothing of what another build, another tree or a run with unseen questions kept', async () => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  const other = { ...tree };
  const again = run(scratch.path);
  expect(
    await run(scratch.path, { program: 'two' }).memo.recall('what', { specs, tree }),
  ).toBeUndefined();
  expect(await again.memo.recall('what', { specs, tree: other })).toBeUndefined();
  await again.memo.keep('of another tree', { specs, tree: other }, kept);
  expect(await again.memo.recall('of another tree', { specs, tree })).toBeUndefined();
  again.footprint.lose();
  await again.memo.keep('unseen', { specs, tree }, kept);
  expect(await again.memo.recall('unseen', { specs, tree })).toBeUndefined();
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
  [
    'changed',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('well', 'ill!'), 'latin1'),
  ],
  ['empty', () => Buffer.alloc(0)],
])('takes a file that is %s for none', async (_, damage) => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  const directory = join(scratch.path, 'cache/memo-1');
  const names = await readdir(directory);
  for (const name of names.filter((one) => !one.endsWith('-detail'))) {
    await writeFile(join(directory, name), damage(await readFile(join(directory, name))));
  }
  expect(await run(scratch.path).memo.recall('what', { specs, tree })).toBeUndefined();
});

test('does not mix the two files of different runs', async () => {
  await using scratch = await scratchDirectory();
  await fleet(scratch.path);
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  const directory = join(scratch.path, 'cache/memo-1');
  const detail = (await readdir(directory)).find((name) => name.endsWith('-detail')) ?? '';
  const first = await readFile(join(directory, detail));
  await run(scratch.path).memo.keep('what', { specs, tree }, kept);
  await writeFile(join(directory, detail), first);

  const recalled = await run(scratch.path).memo.recall('what', { specs, tree });
  expect(recalled?.answer).toEqual(kept.answer);
  expect(await recalled?.detail()).toBeUndefined();
});

test('tells builds apart by the files beside the program, and remembers nothing for sources', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'a.js'), '1');
  const base = `file://${scratch.path}/a.js`;
  const before = programStamp(base);
  await writeFile(join(scratch.path, 'b.js'), '1');
  expect(programStamp(base)).not.toBe(before);
  expect(programStamp('file:///x/program-stamp.ts')).toBeUndefined();
});

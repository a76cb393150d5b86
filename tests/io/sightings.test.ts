import { lstatSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { holdsHashes, type StampedFiles } from '#src/io/held-hash.ts';
import { SealedFiles } from '#src/io/sealed-files.ts';
import { Sightings } from '#src/io/sightings.ts';
import { contentHash } from '#src/plan/hash.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const version = ['1.0.0', '/work'];

/** Two files that are old enough to be trusted, seen once, and what was seen kept. */
async function seenOnce(cache: string, root: string) {
  await writeFile(join(root, 'a'), 'one');
  await writeFile(join(root, 'b'), 'two');
  later();
  const first = run(cache, root);
  const answer = await first.holds();
  await first.sightings.save();
  return { answer, reads: first.reads };
}

/** A further run of KarstKit, with what the last one kept. */
function run(cache: string, root: string, subject: readonly string[] = version) {
  const sightings = new Sightings(new SealedFiles(cache), subject);
  const reads: string[] = [];
  const files: StampedFiles = {
    stamp: (path) => {
      const status = lstatSync(join(root, '..', path), { throwIfNoEntry: false });
      return status?.isFile() ? status : undefined;
    },
    read: (path) => {
      reads.push(basename(path));
      return readFileSync(join(root, '..', path));
    },
  };
  const holds = async () => {
    await sightings.load();
    const hashes = { a: contentHash('one'), b: contentHash('two') };
    return holdsHashes(files, { directory: basename(root), hashes }, sightings);
  };
  return { sightings, reads, holds };
}

/** Ten seconds later, for the program: no test waits until its files are old. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
}

afterEach(() => {
  vi.useRealTimers();
});

test('reads nothing again while the files are as they were seen', async () => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  expect(await seenOnce(cache.path, scratch.path)).toEqual({ answer: true, reads: ['a', 'b'] });

  const second = run(cache.path, scratch.path);

  expect(await second.holds()).toBe(true);
  expect(second.reads).toEqual([]);
});

test.each<[string, (file: string) => Promise<void>]>([
  [
    'of the same size at a later time',
    async (file) => {
      await writeFile(file, 'eno');
    },
  ],
  [
    'of the same size whose time was put back',
    async (file) => {
      const { atimeMs, mtimeMs } = lstatSync(file);
      await writeFile(file, 'eno');
      await utimes(file, atimeMs / 1_000, mtimeMs / 1_000);
    },
  ],
  [
    'that another file of the same size and time took the place of',
    async (file) => {
      const { atimeMs, mtimeMs } = lstatSync(file);
      await writeFile(`${file}.new`, 'eno');
      await utimes(`${file}.new`, atimeMs / 1_000, mtimeMs / 1_000);
      await rename(`${file}.new`, file);
    },
  ],
  ['that is gone', (file) => rm(file)],
  [
    'that is a link now',
    async (file) => {
      await rename(file, `${file}.old`);
      await symlink(`${file}.old`, file);
    },
  ],
])('sees a file %s', async (_, edit) => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  await seenOnce(cache.path, scratch.path);

  await edit(join(scratch.path, 'a'));

  expect(await run(cache.path, scratch.path).holds()).toBe(false);
});

test('does not trust what it saw of a file that was just written', async () => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  await writeFile(join(scratch.path, 'a'), 'one');
  await writeFile(join(scratch.path, 'b'), 'two');
  const first = run(cache.path, scratch.path);
  await first.holds();
  await first.sightings.save();

  const second = run(cache.path, scratch.path);

  expect(await second.holds()).toBe(true);
  expect(second.reads).toEqual(['a', 'b']);
});

test.each<[string, (file: string, bytes: Buffer) => Promise<void>]>([
  ['is cut', (file, bytes) => writeFile(file, bytes.subarray(0, -1))],
  ['is no index at all', (file) => writeFile(file, 'nothing')],
  ['is empty', (file) => writeFile(file, '')],
  ['is gone', (file) => rm(file)],
  [
    'was changed by one bit',
    (file, bytes) => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      return writeFile(file, bytes);
    },
  ],
])('reads again when what was kept %s', async (_, damage) => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  await seenOnce(cache.path, scratch.path);
  const file = await indexIn(cache.path);
  await damage(file, await readFile(file));

  const second = run(cache.path, scratch.path);

  expect(await second.holds()).toBe(true);
  expect(second.reads).toEqual(['a', 'b']);
});

test.each([
  ['another version', ['1.0.1', '/work']],
  ['another root', ['1.0.0', '/else']],
])('knows nothing of what %s saw, and does not believe its file', async (_, other) => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  await seenOnce(cache.path, scratch.path);
  const kept = await indexIn(cache.path);
  const foreign = run(cache.path, scratch.path, other);
  await foreign.holds();
  await foreign.sightings.save();
  const names = await readdir(join(cache.path, 'sightings-1'));
  expect(names).toHaveLength(2);
  const own = names.map((name) => join(cache.path, 'sightings-1', name)).find((p) => p !== kept);
  await writeFile(own ?? '', await readFile(kept));

  const second = run(cache.path, scratch.path, other);

  expect(await second.holds()).toBe(true);
  expect(foreign.reads).toEqual(['a', 'b']);
  expect(second.reads).toEqual(['a', 'b']);
});

test('works where nothing can be kept', async () => {
  await using scratch = await scratchDirectory();
  const none = join(scratch.path, 'a', 'cache');
  const { answer } = await seenOnce(none, scratch.path);

  const second = run(none, scratch.path);

  expect(answer).toBe(true);
  expect(await second.holds()).toBe(true);
  expect(second.reads).toEqual(['a', 'b']);
});

test('forgets what is no longer asked about', async () => {
  await using scratch = await scratchDirectory();
  await using cache = await scratchDirectory();
  await seenOnce(cache.path, scratch.path);
  await run(cache.path, scratch.path).sightings.save();

  const third = run(cache.path, scratch.path);
  await third.holds();

  expect(third.reads).toEqual(['a', 'b']);
});

async function indexIn(cache: string): Promise<string> {
  const [name = ''] = await readdir(join(cache, 'sightings-1'));
  return join(cache, 'sightings-1', name);
}

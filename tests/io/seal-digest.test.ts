import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestKey, digestOf, isSameKey } from '#src/io/seal-digest.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('a key is made once, for this user alone, and is the same ever after', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, 'karstkit/seal.key');

  const first = await digestKey({}, file);
  const again = await digestKey({ CI: 'true' }, file);

  expect(first?.length).toBe(64);
  expect(again?.equals(first ?? Buffer.alloc(0))).toBe(true);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(join(scratch.path, 'karstkit'))).mode & 0o777).toBe(0o700);
});

test('two runs at once agree on one key', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, 'karstkit/seal.key');

  const keys = await Promise.all(Array.from({ length: 8 }, () => digestKey({}, file)));

  expect(new Set(keys.map(String)).size).toBe(1);
});

test('a CI makes no key that the next run would not have', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, 'seal.key');

  expect(await digestKey({ CI: 'true' }, file)).toBeUndefined();
  expect(await readFile(file, 'utf8').catch(() => 'none')).toBe('none');
  const given = 'a key that nobody can guess, really';
  expect(String(await digestKey({ CI: 'true', KARST_SEAL_KEY: given }, file))).toBe(given);
});

test('where no key can be kept there is none, and sealing goes on', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'file'), '');

  expect(await digestKey({}, join(scratch.path, 'file/seal.key'))).toBeUndefined();
});

test('a key that can be guessed is refused, from the environment and from the file', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, 'seal.key');
  await writeFile(file, 'short\n');
  await chmod(file, 0o600);

  expect(await codeOfAsync(() => digestKey({ KARST_SEAL_KEY: 'secret' }, file))).toBe(
    'secret.seal-key',
  );
  expect(await codeOfAsync(() => digestKey({}, file))).toBe('secret.seal-key');
});

test('a digest depends on the whole value and on the key, and says under which it was made', () => {
  const [one, two] = [Buffer.from('1'.repeat(32)), Buffer.from('2'.repeat(32))];
  const digest = digestOf(one, { a: 'b' });

  expect(digest).toMatch(/^[0-9a-f]{8}\.[0-9a-f]{32}$/);
  expect(digestOf(one, { a: 'b' })).toBe(digest);
  expect(digestOf(one, { a: 'c' })).not.toBe(digest);
  expect(digestOf(two, { a: 'b' })).not.toBe(digest);
  expect(isSameKey(digest, digestOf(one, {}))).toBe(true);
  expect(isSameKey(digest, digestOf(two, {}))).toBe(false);
  expect(isSameKey(undefined, undefined)).toBe(false);
});

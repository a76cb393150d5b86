import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { openKeys } from '#src/io/keys.ts';
import { generateKey } from '#src/io/private-key.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('an authority’s key is kept for its user alone, and found by its public key', async () => {
  await using scratch = await scratchDirectory();
  const keys = openKeys({ environment: {}, stateDirectory: join(scratch.path, 'state') });
  const [first, second] = [await keys.generate('P-256'), await keys.generate('P-384')];

  const places = [await keys.keepAuthority('a', first), await keys.keepAuthority('a', second)];

  expect(places.map((path) => path.slice(scratch.path.length))).toEqual([
    '/state/a/ca.key',
    '/state/a/ca-2.key',
  ]);
  for (const path of places) expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(scratch.path, 'state', 'a'))).mode & 0o777).toBe(0o700);
  expect((await keys.authority('a', second.publicKey))?.kind).toBe('P-384');
  expect(await keys.authority('b', second.publicKey)).toBeUndefined();
});

test('a key that is there is never overwritten', async () => {
  await using scratch = await scratchDirectory();
  await mkdir(join(scratch.path, 'a'));
  await writeFile(join(scratch.path, 'a', 'ca.key'), 'mine', { mode: 0o600 });
  const keys = openKeys({ environment: {}, stateDirectory: scratch.path });

  const kept = await keys.keepAuthority('a', await keys.generate('P-256'));

  expect(kept.endsWith('/ca-2.key')).toBe(true);
  expect(await readdir(join(scratch.path, 'a'))).toEqual(['ca-2.key', 'ca.key']);
});

test('a key that others may read is refused', async () => {
  await using scratch = await scratchDirectory();
  const keys = openKeys({ environment: {}, stateDirectory: scratch.path });
  const key = await keys.generate('P-256');
  await chmod(await keys.keepAuthority('a', key), 0o640);

  expect(await codeOfAsync(() => keys.authority('a', key.publicKey))).toBe(
    'certificate.key-exposed',
  );
});

test('KARST_CA_KEY comes first, and may hold the keys of two authorities', async () => {
  const [one, two] = [await generateKey('P-256'), await generateKey('P-256')];
  const given = (await one.pem()) + (await two.pem());
  const keys = openKeys({ environment: { KARST_CA_KEY: given }, stateDirectory: '/nowhere' });

  for (const key of [one, two]) {
    const found = await keys.authority('a', key.publicKey);
    expect(Buffer.from(found?.publicKey ?? [])).toEqual(Buffer.from(key.publicKey));
  }
});

test.each(['not a key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'])(
  'KARST_CA_KEY with %j is one clear Problem that repeats nothing of it',
  async (given) => {
    const keys = openKeys({ environment: { KARST_CA_KEY: given }, stateDirectory: '/nowhere' });

    const problem = await problemOf(() =>
      keys.authority('a', new Uint8Array()).then(() => undefined),
    );

    expect(problem.code).toBe('certificate.unreadable');
    expect(inspect(problem, { depth: 9 })).not.toContain(given.slice(0, 9));
    expect(inspect(problem, { depth: 9 })).not.toContain('AAAA');
  },
);

test('in a CI no authority is made: its key would be lost', async () => {
  const keys = openKeys({ environment: { CI: 'true' }, stateDirectory: '/nowhere' });
  const key = await keys.generate('P-256');

  expect(await codeOfAsync(() => keys.keepAuthority('a', key))).toBe('certificate.key-unkept');
});

test('no log and no JSON of a key shows a byte of it', async () => {
  const key = await generateKey('P-256');
  const secret = (await key.pem()).split('\n')[1] ?? '';

  const shown = [inspect(key, { depth: 9, showHidden: true }), JSON.stringify(key), String(key)];

  expect(secret.length).toBe(64);
  expect(shown.join('\n')).not.toContain(secret.slice(40));
});

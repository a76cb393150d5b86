import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authoritiesFile, prepareWorkDirectory } from '#src/io/git-surroundings.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('clears what a crash left a day ago, and nothing that is younger', async () => {
  await using scratch = await scratchDirectory();
  for (const name of ['git-old', 'git-new'])
    await mkdir(join(scratch.path, name, 'objects'), { recursive: true });
  await utimes(join(scratch.path, 'git-old'), 1, 1);

  await prepareWorkDirectory(scratch.path);

  expect(await readdir(scratch.path)).toEqual(['git-new']);
});

test('git trusts the extra authorities beside the usual ones', async () => {
  await using scratch = await scratchDirectory();
  const extra = join(scratch.path, 'extra.pem');
  await writeFile(extra, 'EXTRA\n');
  const ask = (environment: Record<string, string>) => authoritiesFile(environment, scratch.path);

  const file = await ask({ NODE_EXTRA_CA_CERTS: extra });
  const text = await readFile(file ?? '', 'utf8');

  expect(text.startsWith('EXTRA\n-----BEGIN CERTIFICATE-----')).toBe(true);
  expect(await ask({ GIT_SSL_CAINFO: '/x', NODE_EXTRA_CA_CERTS: extra })).toBe('/x');
  expect(await ask({})).toBeUndefined();
  expect(await ask({ NODE_EXTRA_CA_CERTS: '/missing' })).toBeUndefined();
});

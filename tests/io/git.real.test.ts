import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGit } from '#src/io/forge.ts';
import { startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { sourcesOf } from '#tests/support/sources.ts';

const token = 'forge-token-9182';

test('SL-02: git sees no token among its arguments, no option in a name and nothing of our environment', async () => {
  await using scratch = await scratchDirectory();
  const { commit } = await createRepository(scratch.path, 'me/-rf');
  const sha = await commit({ a: '1' });
  await commit({ a: '2' });
  await using forge = await startForge({ repositories: scratch.path, token });
  forge.archive = (_, response) => response.writeHead(500).end();
  const log = join(scratch.path, 'log');
  const spy = `#!/bin/sh\nprintf 'argv:%s\\n' "$@" >> ${log}\n/usr/bin/env >> ${log}\nexec /usr/bin/git "$@"\n`;
  await writeFile(join(scratch.path, 'git'), spy, { mode: 0o755 });
  const environment = {
    PATH: `relative:${scratch.path}`,
    OWN_TOKEN: token,
    GIT_SSH_COMMAND: 'evil',
    GIT_EXTERNAL_DIFF: 'evil',
    HTTPS_PROXY: 'http://evil.example.com',
    LD_PRELOAD: '/evil.so',
  };
  const { sources, slug } = sourcesOf({
    forge,
    cache: join(scratch.path, 'c'),
    options: { environment },
  });

  const pin = await sources.pin(slug(`own:me/-rf#${sha}`));
  const { fetchedBy } = await sources.fetch(slug('own:me/-rf'), pin);

  const lines = (await readFile(log, 'utf8')).split('\n');
  const argv = lines.filter((line) => line.startsWith('argv:')).map((line) => line.slice(5));
  const names = new Set(
    lines.filter((line) => /^[A-Z_]+[0-9]*=/.test(line)).map((line) => line.split('=')[0]),
  );
  expect(fetchedBy).toBe('clone');
  expect(argv).toContain(`${forge.url}/me/-rf.git`);
  expect(argv.filter((text) => text.includes(token) || text.startsWith('-rf'))).toEqual([]);
  expect([...names].filter((name) => /GIT_SSH|EXTERNAL|PROXY|LD_|TOKEN/.test(name ?? ''))).toEqual(
    [],
  );
  expect(lines).toContain('GIT_CONFIG_GLOBAL=/dev/null');
  expect(lines).toContain('GIT_ALLOW_PROTOCOL=http');
});

test('RF-01: a ref that is an option reaches no git', async () => {
  const { slug } = sourcesOf({ forge: { url: 'http://127.0.0.1:9' }, cache: '/nonexistent' });

  expect(await codeOfAsync(async () => slug('own:me/app#--upload-pack=x'))).toBe('ref.invalid');
});

test('reads a repository of SHA-256 objects', async () => {
  await using scratch = await scratchDirectory();
  const { commit } = await createRepository(scratch.path, 'me/wide', 'sha256');
  const sha = await commit({ a: '1' });
  await using forge = await startForge({ repositories: scratch.path });
  forge.archive = (_, response) => response.writeHead(500).end();
  const { sources, slug } = sourcesOf({ forge, cache: join(scratch.path, 'c') });

  const pin = await sources.pin(slug('own:me/wide'));
  const { tree } = await sources.fetch(slug('own:me/wide'), pin);

  expect([pin.commit, tree.paths]).toEqual([sha, ['a']]);
  expect(sha).toHaveLength(64);
});

test('looks for no repository around the cache', async () => {
  await using scratch = await scratchDirectory();
  const { commit } = await createRepository(scratch.path, 'me/app');
  const sha = await commit({ a: '1' });
  const { git } = await createRepository(scratch.path, 'me/outer');
  const outer = await git('rev-parse', '--show-toplevel');
  await git('config', 'url.http://127.0.0.1:9/.insteadOf', 'http://127.0.0.1');
  await using forge = await startForge({ repositories: scratch.path });
  const { sources, slug } = sourcesOf({ forge, cache: join(outer, 'cache') });

  expect((await sources.pin(slug('own:me/app'))).commit).toBe(sha);
});

test('says that git is missing where there is none', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'git'), '', { mode: 0o644 });

  expect(await codeOfAsync(() => findGit({ PATH: scratch.path }, []))).toBe('git.missing');
});

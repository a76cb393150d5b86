import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Remote } from '#src/io/gitops/delivery-problem.ts';
import { startForge } from '#tests/support/forge-server.ts';
import { createGitOps, put, writerTo } from '#tests/support/gitops.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const token = 'ghs_sesame';

async function forgeWith(directory: string) {
  const tree = await createGitOps(directory, { a: '1' });
  await tree.git('config', 'http.receivepack', 'true');
  const forge = await startForge({ repositories: directory, token });
  const remote = (given: string): Remote => ({
    url: `${forge.url}/owner/tree.git`,
    name: 'gh:owner/tree',
    authorization: `Basic ${Buffer.from(`x-access-token:${given}`).toString('base64')}`,
    secrets: [given],
    allowPrivate: true,
  });
  return { ...tree, forge, remote };
}

test('a commit is pushed over HTTP with a token, and the token shows nowhere', async () => {
  await using scratch = await scratchDirectory();
  const { forge, remote, contents } = await forgeWith(scratch.path);
  await using _ = forge;
  const gitops = await writerTo(remote(token), scratch.path);

  expect(await put(gitops, 'trunk', { b: '2' })).toMatch(/^[0-9a-f]{40}$/);
  expect(await contents()).toEqual({ a: '1', b: '2' });
  expect(forge.seen.some(({ path }) => path.endsWith('git-receive-pack'))).toBe(true);
  expect(forge.seen.every(({ path }) => !path.includes(token))).toBe(true);
});

test('a token that may not write is one problem that does not show it', async () => {
  await using scratch = await scratchDirectory();
  const { forge, remote, contents } = await forgeWith(scratch.path);
  await using _ = forge;
  const gitops = await writerTo(remote('ghs_wrong'), scratch.path);

  const problem = await problemOf(() => put(gitops, 'trunk', { b: '2' }));
  expect(problem.code).toBe('delivery.forbidden');
  expect(`${problem.message} ${problem.stack}`).not.toContain('ghs_wrong');
  expect(await contents()).toEqual({ a: '1' });
});

test.each([
  ['is made anew', true],
  ['and that nobody can make anew is one problem', false],
])('a token that ends while the tree is rendered %s', async (_, isRenewed) => {
  await using scratch = await scratchDirectory();
  const { forge, remote, contents } = await forgeWith(scratch.path);
  await using __ = forge;
  await using later = await startForge({ repositories: scratch.path, token: 'ghs_next' });
  let given = token;
  const current = async () => remote(given);
  const renew = () => {
    given = 'ghs_next';
  };
  const source = isRenewed ? { current, renew } : { current };
  const gitops = await writerTo('', scratch.path, { remote: source });
  const pushed = put(gitops, 'trunk', { b: '2' }, async () => {
    forge.git = later.git;
  });

  if (isRenewed) expect(await pushed).toMatch(/^[0-9a-f]{40}$/);
  else expect(await codeOfAsync(() => pushed)).toBe('delivery.forbidden');
  expect(Object.keys(await contents())).toEqual(isRenewed ? ['a', 'b'] : ['a']);
});

test('a protected branch is one problem that says what the server said', async () => {
  await using scratch = await scratchDirectory();
  const { forge, remote, repository, contents } = await forgeWith(scratch.path);
  await using _ = forge;
  const hook = join(repository.bare, 'hooks', 'pre-receive');
  await writeFile(hook, '#!/bin/sh\necho "GH006: Protected branch update failed" >&2\nexit 1\n');
  await chmod(hook, 0o755);
  const gitops = await writerTo(remote(token), scratch.path);

  const problem = await problemOf(() => put(gitops, 'trunk', { b: '2' }));
  expect(problem.code).toBe('delivery.forbidden');
  expect(problem.message).toContain('pre-receive hook declined');
  expect(await contents()).toEqual({ a: '1' });
});

test.each([
  ['the server ends the connection', (response: { destroy(): void }) => response.destroy()],
  [
    'the server answers with an error',
    (response: { writeHead(status: number): { end(): void } }) => response.writeHead(503).end(),
  ],
])(
  'when %s while the commit is pushed, the branch is as it was and nothing is left',
  async (_, answer) => {
    await using scratch = await scratchDirectory();
    const { forge, remote, contents } = await forgeWith(scratch.path);
    await using __ = forge;
    const { git } = forge;
    forge.git = (request, response) => {
      const isPush = request.method === 'POST' && (request.url ?? '').endsWith('receive-pack');
      if (isPush) answer(response);
      else git(request, response);
    };
    const gitops = await writerTo(remote(token), scratch.path);

    expect(await codeOfAsync(() => put(gitops, 'trunk', { b: '2' }))).toBe('delivery.unreachable');
    expect(await contents()).toEqual({ a: '1' });
    expect(await readdir(join(scratch.path, 'work'))).toEqual([]);

    forge.git = git;
    await put(gitops, 'trunk', { b: '2' });
    expect(await contents()).toEqual({ a: '1', b: '2' });
  },
);

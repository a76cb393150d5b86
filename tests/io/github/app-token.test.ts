import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { mintToken } from '#src/io/github/app-token.ts';
import { appKey, startGitHubApp } from '#tests/support/github-app.ts';

const clock = { nowMs: () => 1_800_000_000_000 };

function request(apiUrl: string, privateKeyText = appKey) {
  return {
    credentials: { appId: '42', privateKey: privateKeyText },
    apiUrl,
    allowPrivate: true,
    owner: 'acme',
    repositories: ['gitops'],
    permissions: { contents: 'read' as const },
    clock,
    timeoutMs: 2_000,
  };
}

test('mints a token that reads the named repositories and nothing else', async () => {
  await using github = await startGitHubApp();

  expect(await mintToken(request(github.url))).toMatchObject({ token: 'ghs_minted' });
  expect(github.bodies).toEqual([
    { repositories: ['gitops'], permissions: { contents: 'read', metadata: 'read' } },
  ]);
});

test('mints a token that writes when that is what it is for', async () => {
  await using github = await startGitHubApp();

  const permissions = { contents: 'write', pull_requests: 'write', checks: 'write' } as const;
  await mintToken({ ...request(github.url), permissions });
  expect(github.bodies).toEqual([
    { repositories: ['gitops'], permissions: { ...permissions, metadata: 'read' } },
  ]);
});

test('a key pasted with escaped line breaks works', async () => {
  await using github = await startGitHubApp();

  const pasted = request(github.url, appKey.replaceAll('\n', '\\n'));
  expect(await mintToken(pasted)).toMatchObject({ token: 'ghs_minted' });
});

test.each([
  ['a text that is no key', 200, 'no key', 'github.app-key'],
  [
    "another App's key",
    200,
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs1', format: 'pem' })
      .toString(),
    'github.app-key',
  ],
  ['an App that is not installed', 404, appKey, 'github.app-not-installed'],
])('refuses %s', async (_, status, key, code) => {
  await using github = await startGitHubApp(status);

  await expect(mintToken(request(github.url, key))).rejects.toMatchObject({ code });
});

test('a server that is not there is unreachable', async () => {
  await expect(mintToken(request('http://127.0.0.1:1'))).rejects.toMatchObject({
    code: 'github.unreachable',
  });
});

import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { installationToken } from '#src/io/github/app-token.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const clock = { nowMs: () => 1_800_000_000_000 };

/** GitHub's two calls, with the JWT really verified. */
async function gitHub(status = 200) {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const [head = '', payload = '', signature = ''] =
      request.headers.authorization?.replace('Bearer ', '').split('.') ?? [];
    const genuine = createVerify('RSA-SHA256')
      .update(`${head}.${payload}`)
      .verify(publicKey, signature, 'base64url');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (chunks.length > 0) bodies.push(JSON.parse(Buffer.concat(chunks).toString()));

    const fresh = claims.exp - claims.iat === 600 && claims.iss === '42';
    response.statusCode = genuine && fresh ? status : 401;
    response.end(
      JSON.stringify(request.url?.endsWith('/installation') ? { id: 7 } : { token: 'ghs_minted' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, bodies, [Symbol.asyncDispose]: async () => void server.close() };
}

function request(apiUrl: string, privateKeyText = pem) {
  return {
    credentials: { appId: '42', privateKey: privateKeyText },
    apiUrl,
    owner: 'acme',
    repositories: ['gitops'],
    clock,
    timeoutMs: 2_000,
  };
}

test('mints a token that reads the named repositories and nothing else', async () => {
  await using github = await gitHub();

  expect(await installationToken(request(github.url))).toBe('ghs_minted');
  expect(github.bodies).toEqual([
    { repositories: ['gitops'], permissions: { contents: 'read', metadata: 'read' } },
  ]);
});

test('a key pasted with escaped line breaks works', async () => {
  await using github = await gitHub();

  expect(await installationToken(request(github.url, pem.replaceAll('\n', '\\n')))).toBe(
    'ghs_minted',
  );
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
  ['an App that is not installed', 404, pem, 'github.app-not-installed'],
])('refuses %s', async (_, status, key, code) => {
  await using github = await gitHub(status);

  await expect(installationToken(request(github.url, key))).rejects.toMatchObject({ code });
});

test('a server that is not there is unreachable', async () => {
  await expect(installationToken(request('http://127.0.0.1:1'))).rejects.toMatchObject({
    code: 'github.unreachable',
  });
});

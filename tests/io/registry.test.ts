import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { openImages } from '#src/io/registry.ts';
import { parseImageReference } from '#src/source/image-reference.ts';
import { close, listen } from '#tests/support/forge-server.ts';

const digest = `sha256:${'5'.repeat(64)}`;

/** A registry that hides every manifest behind an anonymous token, as the public ones do. */
async function startRegistry(misbehave?: RequestListener) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (misbehave !== undefined) return void misbehave(request, response);
    if (request.url?.startsWith('/token?')) {
      return void response.end(JSON.stringify({ token: 'anonymous' }));
    }
    if (request.headers.authorization !== 'Bearer anonymous') {
      const challenge = `Bearer realm="http://${host}/token",service="registry.test",scope="x"`;
      return void response.writeHead(401, { 'www-authenticate': challenge }).end();
    }
    const isKnown = request.url === '/v2/library/python/manifests/3.11-slim';
    const isIndex = request.headers.accept?.includes('application/vnd.oci.image.index.v1+json');
    response.writeHead(isKnown && isIndex ? 200 : 404, { 'docker-content-digest': digest }).end();
  });
  const host = await listen(server);
  const open = () => openImages({ privateRegistries: [host], timeoutMs: 500 });
  return { host, seen, open, [Symbol.asyncDispose]: () => close(server) };
}

test('asks for a digest with an anonymous token, once', async () => {
  await using registry = await startRegistry();
  const images = registry.open();
  const reference = `${registry.host}/library/python:3.11-slim`;

  const found = await Promise.all([images.digest(reference), images.digest(reference)]);

  expect(found).toEqual([digest, digest]);
  expect(registry.seen).toEqual([
    'HEAD /v2/library/python/manifests/3.11-slim',
    'GET /token?service=registry.test&scope=repository%3Alibrary%2Fpython%3Apull',
    'HEAD /v2/library/python/manifests/3.11-slim',
  ]);
});

test('gives no digest for a tag that is not there', async () => {
  await using registry = await startRegistry();

  expect(await registry.open().digest(`${registry.host}/library/python:none`)).toBeUndefined();
});

test.each<[string, RequestListener]>([
  ['is silent', () => undefined],
  ['breaks off', (_, response) => void response.destroy()],
  [
    'sends a wrong digest',
    (_, response) => void response.writeHead(200, { 'docker-content-digest': 'x' }).end(),
  ],
  [
    'asks for a password',
    (_, response) => void response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
  ],
  [
    'sends tokens elsewhere',
    (_, response) =>
      void response.writeHead(401, { 'www-authenticate': 'Bearer realm="file:///x"' }).end(),
  ],
  [
    'redirects abroad',
    (_, response) => void response.writeHead(302, { location: 'https://evil.example.com' }).end(),
  ],
])('gives no digest when the registry %s', async (_, misbehave) => {
  await using registry = await startRegistry(misbehave);

  expect(await registry.open().digest(`${registry.host}/python:3.11`)).toBeUndefined();
});

test('asks nobody for a reference that is pinned, wrong or private', async () => {
  await using registry = await startRegistry();
  const images = openImages({ timeoutMs: 500 });

  expect(await images.digest(`python:3.11@${digest}`)).toBe(digest);
  expect(await images.digest('not an image')).toBeUndefined();
  expect(await images.digest(`${registry.host}/library/python:3.11-slim`)).toBeUndefined();
  expect(await openImages({ offline: true }).digest('python:3.11')).toBeUndefined();
  expect(registry.seen).toEqual([]);
});

test.each([
  ['python:3.11-slim', 'registry-1.docker.io', 'library/python', '3.11-slim'],
  ['python', 'registry-1.docker.io', 'library/python', 'latest'],
  ['grafana/grafana:1', 'registry-1.docker.io', 'grafana/grafana', '1'],
  ['docker.io/library/node:24', 'registry-1.docker.io', 'library/node', '24'],
  ['gcr.io/distroless/static-debian12:nonroot', 'gcr.io', 'distroless/static-debian12', 'nonroot'],
  ['localhost:5000/a/b:c', 'localhost:5000', 'a/b', 'c'],
  ['127.0.0.1:5000/a', '127.0.0.1:5000', 'a', 'latest'],
])('reads the reference %s', (text, registry, repository, tag) => {
  expect(parseImageReference(text)).toEqual({ registry, repository, tag });
});

test.each([
  '',
  'UPPER',
  'a b',
  'a/../b',
  'a//b',
  '/a',
  'a:b:c',
  'a@sha256:short',
  `${'a'.repeat(600)}`,
])('does not read the reference %j', (text) => {
  expect(parseImageReference(text)).toBeUndefined();
});

/** A registry whose tokens are given out by another server, and what that server was shown. */
async function startGuarded(realmOf: (port: string) => string) {
  const shown: string[] = [];
  const tokens = createServer((request, response) => {
    shown.push(request.headers.authorization ?? 'nothing');
    response.end(JSON.stringify({ token: 'good' }));
  });
  const realm = realmOf((await listen(tokens)).split(':')[1] ?? '');
  const manifest = JSON.stringify({
    manifests: [
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'unknown', architecture: 'unknown' } },
    ],
  });
  const registry = createServer((request, response) => {
    if (request.headers.authorization === 'Bearer good') return void response.end(manifest);
    const challenge = `Bearer realm="${realm}",service="registry.test"`;
    response.writeHead(401, { 'www-authenticate': challenge }).end();
  });
  const host = await listen(registry);
  const environment = {
    KARST_REGISTRY: host,
    KARST_REGISTRY_USERNAME: 'me',
    KARST_REGISTRY_PASSWORD: 'secret',
  };
  const resolve = async () => [{ address: '127.0.0.1', family: 4 as const }];
  return {
    shown,
    look: () =>
      openImages({ environment, resolve, timeoutMs: 500 }).look({
        reference: `${host}/team/api:1`,
        allowPrivate: true,
      }),
    [Symbol.asyncDispose]: async () => {
      await close(registry);
      await close(tokens);
    },
  };
}

test("shows its credential to the registry's own token service", async () => {
  await using guarded = await startGuarded((port) => `http://127.0.0.1:${port}/token`);

  expect(await guarded.look()).toMatchObject({ state: 'present', platforms: ['linux/amd64'] });
  expect(guarded.shown).toEqual([`Basic ${Buffer.from('me:secret').toString('base64')}`]);
});

test('shows its credential to no token service of another name', async () => {
  await using guarded = await startGuarded((port) => `http://localhost:${port}/token`);

  expect(await guarded.look()).toMatchObject({ state: 'present' });
  expect(guarded.shown).toEqual(['nothing']);
});

test.each<[string, RequestListener]>([
  ['is silent', () => undefined],
  ['breaks off', (_, response) => void response.destroy()],
  ['sends no JSON', (_, response) => void response.end('<html>')],
  ['sends a list', (_, response) => void response.end('[]')],
  ['sends a null', (_, response) => void response.end('null')],
  ['fails', (_, response) => void response.writeHead(503).end()],
  [
    'calls it by another digest',
    (_, response) =>
      void response.writeHead(200, { 'docker-content-digest': digest }).end('{"manifests":[]}'),
  ],
  [
    'sends more than any manifest has',
    (_, response) => void response.end(JSON.stringify(' '.repeat(5 << 20))),
  ],
  [
    'names a configuration that is another',
    (request, response) =>
      void response.end(
        request.url?.includes('blobs') ? '{"os":"linux"}' : JSON.stringify({ config: { digest } }),
      ),
  ],
  [
    'keeps its blobs where nothing is encrypted',
    (request, response) =>
      void (request.url?.includes('blobs')
        ? response.writeHead(307, { location: 'http://127.0.0.1/x' }).end()
        : response.end(JSON.stringify({ config: { digest } }))),
  ],
  [
    'redirects abroad',
    (_, response) => void response.writeHead(302, { location: 'https://evil.example.com' }).end(),
  ],
])('does not believe a registry that %s', async (_, misbehave) => {
  await using registry = await startRegistry(misbehave);
  const images = openImages({ timeoutMs: 500 });

  const answer = await images.look({ reference: `${registry.host}/a:b`, allowPrivate: true });

  expect(answer.state).toBe('unreachable');
});

test('asks for a manifest and for what it names with one token', async () => {
  const config = JSON.stringify({ os: 'linux', architecture: 'arm64' });
  const named = `sha256:${createHash('sha256').update(config).digest('hex')}`;
  const isKnown = (authorization?: string) => authorization === 'Bearer anonymous';
  await using registry = await startRegistry(({ url, headers }, response) => {
    if (url?.startsWith('/token')) return void response.end(JSON.stringify({ token: 'anonymous' }));
    if (url?.includes('/blobs/') && isKnown(headers.authorization))
      return void response.end(config);
    if (isKnown(headers.authorization)) {
      return void response.end(JSON.stringify({ config: { digest: named } }));
    }
    const challenge = `Bearer realm="http://${headers.host}/token"`;
    response.writeHead(401, { 'www-authenticate': challenge }).end();
  });
  const reference = `${registry.host}/a:b`;

  const answer = await registry.open().look({ reference, allowPrivate: true });

  expect(answer).toMatchObject({ state: 'present', platforms: ['linux/arm64'] });
  expect(registry.seen).toEqual([
    'GET /v2/a/manifests/b',
    'GET /token?scope=repository%3Aa%3Apull',
    'GET /v2/a/manifests/b',
    `GET /v2/a/blobs/${named}`,
  ]);
});

test('asks no private address that karst.yaml does not name', async () => {
  await using registry = await startRegistry();

  const answer = await openImages().look({
    reference: `${registry.host}/a:b`,
    allowPrivate: false,
  });

  expect(answer.state).toBe('unreachable');
  expect(registry.seen).toEqual([]);
});

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { type ApiFetchOptions, apiFetch } from '#src/io/github/api-fetch.ts';
import { openForge } from '#src/io/github/open-forge.ts';
import { fixedToken } from '#src/io/github/token-source.ts';
import { Problem } from '#src/problem.ts';
import { close, listen } from '#tests/support/forge-server.ts';
import { hasty } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

async function serve(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer ?? (() => undefined));
  const host = await listen(server);
  return { url: `http://${host}`, [Symbol.asyncDispose]: () => close(server) };
}

function fetcher(privateOrigin: string, timeoutMs = 1_000) {
  const resolve: ApiFetchOptions['resolve'] = async () => [{ address: '127.0.0.1', family: 4 }];
  return apiFetch({ privateOrigin, timeoutMs, resolve });
}

const get = { method: 'GET', headers: {} };

test('sends what it is given, and gives what is answered', async () => {
  await using server = await serve(async (request, response) => {
    const body = await text(request);
    response.writeHead(201, { 'content-type': 'application/json', 'x-seen': request.method });
    response.end(JSON.stringify({ body, length: request.headers['content-length'] }));
  });

  const answer = await fetcher(server.url)(server.url, {
    method: 'PATCH',
    headers: {},
    body: '{"ä":1}',
  });

  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-seen')).toBe('PATCH');
  expect(await answer.json()).toEqual({ body: '{"ä":1}', length: '8' });
});

test.each([204, 301, 304])('an answer without a body (%i) is one', async (status) => {
  await using server = await serve((_, response) =>
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(),
  );

  const answer = await fetcher(server.url)(server.url, get);

  expect([answer.status, answer.body]).toEqual([status, null]);
});

test('an address of this machine is asked only where that is allowed', async () => {
  await using server = await serve((_, response) => response.end());

  expect(await codeOfAsync(() => fetcher('http://127.0.0.1:1')(server.url, get))).toBe(
    'source.private-address',
  );
});

test('a server that says nothing is not waited for', async () => {
  await using server = await serve(() => undefined);

  expect(await codeOfAsync(() => fetcher(server.url, 50)(server.url, get))).toBe('source.timeout');
});

test('an answer without an end is broken off', async () => {
  await using server = await serve((_, response) => {
    const more = () => {
      while (response.write(Buffer.alloc(1024 * 1024)));
      response.once('drain', more);
    };
    more();
  });

  expect(await codeOfAsync(() => fetcher(server.url, 20_000)(server.url, get))).toBe(
    'forge.unreachable',
  );
});

test('what stops a run is what stops its questions, at once', async () => {
  await using server = await serve(() => undefined);
  const reason = new Problem('forge.moved', 'stopped');
  // A repetition would wait for longer than this test may take.
  const waiting = hasty({ firstPauseMs: 60_000 });
  const stopper = new AbortController();
  const { pullRequests } = openForge({
    apiUrl: server.url,
    graphqlUrl: server.url,
    repository: 'acme/gitops',
    tokens: fixedToken('t'),
    allowPrivate: true,
    waiting,
    signal: stopper.signal,
  });
  setTimeout(() => stopper.abort(reason), 20);

  await expect(pullRequests.of('karst/default')).rejects.toBe(reason);
});

test.each([
  ['http://api.example.com', true],
  ['http://127.0.0.1:1', false],
  ['ftp://127.0.0.1', true],
  ['nonsense', true],
])('no token is sent to %s', (apiUrl, allowPrivate) => {
  const open = (more: object) =>
    openForge({
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      repository: 'acme/gitops',
      tokens: fixedToken('t'),
      allowPrivate,
      waiting: hasty(),
      ...more,
    });

  expect(() => open({ apiUrl })).toThrow(expect.objectContaining({ code: 'forge.unreachable' }));
  expect(() => open({ graphqlUrl: apiUrl })).toThrow(
    expect.objectContaining({ code: 'forge.unreachable' }),
  );
});

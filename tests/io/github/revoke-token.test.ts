import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { revokeToken } from '#src/io/github/revoke-token.ts';
import { close, listen } from '#tests/support/forge-server.ts';

async function answered(status: number) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(status).end();
  });
  const apiUrl = `http://${await listen(server)}/api/v3`;
  return { apiUrl, seen, [Symbol.asyncDispose]: () => close(server) };
}

const token = 'ghs_minted';
const timeoutMs = 2_000;

test.each([
  [204, undefined],
  [401, undefined],
  [403, 'GitHub said 403'],
  [500, 'GitHub said 500'],
])('a server that says %i: %s', async (status, why) => {
  await using github = await answered(status);

  expect(await revokeToken({ apiUrl: github.apiUrl, token, timeoutMs })).toBe(why);
  expect(github.seen).toEqual(['DELETE /api/v3/installation/token Bearer ghs_minted']);
});

test('a server that is not there is no reason to raise', async () => {
  const apiUrl = 'http://127.0.0.1:1';

  expect(await revokeToken({ apiUrl, token, timeoutMs })).toContain('did not answer');
});

import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { revokeToken } from '#src/io/github/revoke-token.ts';
import { close, listen } from '#tests/support/forge-server.ts';

async function answered(status: number) {
  const seen: string[] = [];
  const door = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.writeHead(status).end();
  });
  const apiUrl = `http://${await listen(door)}/api/v3`;
  return { server: { apiUrl, allowPrivate: true }, seen, [Symbol.asyncDispose]: () => close(door) };
}

const token = 'ghs_minted';
const timeoutMs = 2_000;

test.each([
  [204, undefined],
  [401, undefined],
  [302, 'did not answer'],
  [403, 'GitHub said 403'],
  [500, 'GitHub said 500'],
])('a server that says %i: %s', async (status, why) => {
  await using github = await answered(status);

  expect(await revokeToken(github.server, token, timeoutMs)).toEqual(
    why && expect.stringContaining(why),
  );
  expect(github.seen).toEqual(['DELETE /api/v3/installation/token Bearer ghs_minted']);
});

test.each(['http://127.0.0.1:1', 'nonsense'])('%s is no reason to raise', async (apiUrl) => {
  const server = { apiUrl, allowPrivate: true };

  expect(await revokeToken(server, token, timeoutMs)).toContain('did not answer');
});

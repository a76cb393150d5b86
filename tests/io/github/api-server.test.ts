import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { mintToken } from '#src/io/github/app-token.ts';
import { openForge } from '#src/io/github/open-forge.ts';
import { revokeToken } from '#src/io/github/revoke-token.ts';
import { fixedToken } from '#src/io/github/token-source.ts';
import { appKey } from '#tests/support/github-app.ts';
import { hasty } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

/** Counts who comes, and turns each away. */
async function door() {
  let came = 0;
  const server = createServer((socket) => {
    came += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const close = () => new Promise((resolve) => server.close(resolve));
  return { port, came: () => came, [Symbol.asyncDispose]: async () => void (await close()) };
}

type Server = Parameters<typeof revokeToken>[0];

/** Everything that sends a token or a key's signature to a GitHub. */
const askers: Readonly<Record<string, (server: Server) => Promise<unknown>>> = {
  'the forge': async (server) =>
    openForge({
      ...server,
      graphqlUrl: `${server.apiUrl}/graphql`,
      repository: 'acme/gitops',
      tokens: fixedToken('t'),
      waiting: hasty(),
    }).pullRequests.of('karst/default'),
  "an App's token": (server) =>
    mintToken({
      ...server,
      credentials: { appId: '42', privateKey: appKey },
      owner: 'acme',
      repositories: ['gitops'],
      permissions: { contents: 'read' },
      clock: { nowMs: () => 0 },
      timeoutMs: 2_000,
    }),
  'a token that is taken back': (server) => revokeToken(server, 't', 2_000),
};

const places = [
  { url: 'http://127.0.0.1', allowPrivate: true, address: '127.0.0.1', isAsked: true },
  { url: 'http://127.0.0.1', allowPrivate: false, address: '127.0.0.1', isAsked: false },
  { url: 'https://github.corp.example', allowPrivate: true, address: '127.0.0.1', isAsked: true },
  { url: 'https://github.corp.example', allowPrivate: false, address: '127.0.0.1', isAsked: false },
  { url: 'http://github.corp.example', allowPrivate: true, address: '127.0.0.1', isAsked: false },
  {
    url: 'https://github.corp.example',
    allowPrivate: true,
    address: '169.254.169.254',
    isAsked: false,
  },
];

test.each(
  Object.entries(askers).flatMap(([name, ask]) => places.map((place) => ({ name, ask, ...place }))),
)(
  '$name at $url at $address, which may be private: $allowPrivate; is asked: $isAsked',
  async ({ ask, url, allowPrivate, address, isAsked }) => {
    await using reached = await door();
    const apiUrl = `${url}:${reached.port}`;
    const resolve = async () => [{ address, family: 4 } as const];

    await ask({ apiUrl, allowPrivate, resolve }).catch(() => undefined);

    expect(reached.came() > 0).toBe(isAsked);
  },
);

test("what the API's own host may, no other host of the same forge may", async () => {
  await using reached = await door();
  const forge = openForge({
    apiUrl: 'https://github.corp.example',
    graphqlUrl: `https://elsewhere.example:${reached.port}/graphql`,
    allowPrivate: true,
    repository: 'acme/gitops',
    tokens: fixedToken('t'),
    waiting: hasty(),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });

  expect(await codeOfAsync(() => forge.address())).toBe('forge.unreachable');
  expect(reached.came()).toBe(0);
});

import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { appToken, fixedToken } from '#src/io/github/token-source.ts';
import { close, listen } from '#tests/support/forge-server.ts';
import { appKey, startGitHubApp } from '#tests/support/github-app.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

/** An hour before the token of the fake App expires. */
const startMs = Date.parse('2027-01-15T08:00:00Z');
const minuteMs = 60_000;

function source(apiUrl: string) {
  const masked: string[] = [];
  let nowMs = startMs;
  const tokens = appToken(
    {
      credentials: { appId: '42', privateKey: appKey },
      apiUrl,
      allowPrivate: true,
      owner: 'acme',
      repositories: ['gitops'],
      permissions: { contents: 'write' },
      clock: { nowMs: () => nowMs },
      timeoutMs: 2_000,
    },
    (token) => masked.push(token),
  );
  const pass = (ms: number) => {
    nowMs += ms;
  };
  return { ...tokens, masked, pass };
}

test('a fixed token is what it is', async () => {
  expect(await fixedToken('t').token()).toBe('t');
});

test('a token is made when it is first asked for, once, and masked before it is used', async () => {
  await using github = await startGitHubApp(200, startMs + 60 * minuteMs);
  const { token, masked } = source(github.url);

  expect(github.bodies).toEqual([]);
  expect(await Promise.all([token(), token(), token()])).toEqual(Array(3).fill('ghs_minted'));
  expect(await token()).toBe('ghs_minted');
  expect(masked).toEqual(['ghs_minted']);
});

test('five minutes before its end another one is made, once', async () => {
  await using github = await startGitHubApp(200, startMs + 60 * minuteMs);
  const { token, masked, pass } = source(github.url);
  await token();
  pass(54 * minuteMs);
  await token();
  expect(masked).toHaveLength(1);

  pass(1 * minuteMs);
  await Promise.all([token(), token()]);

  expect(masked).toHaveLength(2);
});

test('a token that was refused is made anew', async () => {
  await using github = await startGitHubApp(200, startMs + 60 * minuteMs);
  const { token, masked, renew } = source(github.url);
  await token();
  renew?.();

  await token();

  expect(masked).toHaveLength(2);
});

test('an App that could not be asked is asked again', async () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    if (asked === 1) return void response.destroy();
    const made = { token: 'ghs_late', expires_at: '2027-01-15T09:00:00Z' };
    response.end(JSON.stringify(request.url?.endsWith('/installation') ? { id: 7 } : made));
  });
  const { token } = source(`http://${await listen(server)}`);

  expect(await codeOfAsync(token)).toBe('github.unreachable');
  expect(await token()).toBe('ghs_late');
  await close(server);
});

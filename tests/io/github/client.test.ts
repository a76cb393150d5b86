import { expect, test } from 'vitest';
import { authorized } from '#src/io/github/api-access.ts';
import type { ApiRequest } from '#src/io/github/api-fetch.ts';
import { openClient } from '#src/io/github/client.ts';
import { forgeProblem } from '#src/io/github/forge-problem.ts';
import { Pace } from '#src/io/github/pace.ts';
import { Repository } from '#src/io/github/repository.ts';
import { fixedToken, type TokenSource } from '#src/io/github/token-source.ts';
import type { Waiting } from '#src/io/github/waiting.ts';
import { Problem } from '#src/problem.ts';
import { hasty } from '#tests/support/github-forge.ts';

interface Asked extends ApiRequest {
  readonly url: string;
}

type Reply = Response | Error;

interface Arranged {
  readonly waiting?: Waiting;
  readonly tokens?: TokenSource;
}

/** A client whose requests are answered in turn; the last answer stands for all that follow. */
function answeredWith(replies: readonly (() => Reply)[], arranged: Arranged = {}) {
  const { waiting = hasty(), tokens = fixedToken('secret-token') } = arranged;
  const asked: Asked[] = [];
  const fetch = async (url: string, request: ApiRequest) => {
    const reply = (replies[asked.length] ?? replies.at(-1))?.() ?? json({});
    asked.push({ ...request, url });
    if (reply instanceof Error) throw reply;
    return reply;
  };
  const origins = ['https://api.github.com'];
  const access = authorized({ fetch, tokens, origins, pace: new Pace(waiting) });
  const client = openClient({ apiUrl: 'https://api.github.com', fetch: access, waiting });
  const at = { owner: 'acme', repo: 'gitops' };
  const repository = new Repository(client, 'https://api.github.com/graphql', { at, waiting });
  return { asked, client, repository, waiting };
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

const secondary = () =>
  json({ message: 'You have exceeded a secondary rate limit.' }, 403, { 'retry-after': '30' });
const broken = () => json({ message: 'Server Error' }, 502);
const fine = () => json({ number: 1 });

async function problemOf(work: () => Promise<unknown>, waiting: Waiting) {
  try {
    await work();
  } catch (error) {
    const subject = { repository: 'acme/gitops', secrets: ['secret-token'] };
    return forgeProblem(error, { ...subject, nowMs: waiting.clock.nowMs() });
  }
  throw new Error('it was answered');
}

const pull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const pulls = 'POST /repos/{owner}/{repo}/pulls';
const one = { owner: 'acme', repo: 'gitops', pull_number: 1 };
const draft = { owner: 'acme', repo: 'gitops', head: 'a', base: 'b', title: 'c' };

test('a question is asked again while the server is out of order, a POST is not', async () => {
  const question = answeredWith([broken, () => new Error('reset'), broken, broken, fine]);
  const post = answeredWith([broken, fine]);

  await question.client.request(pull, one);
  await expect(post.client.request(pulls, draft)).rejects.toMatchObject({ status: 502 });

  expect(question.asked).toHaveLength(5);
  expect(post.asked).toHaveLength(1);
});

test('a question is given up after five times', async () => {
  const { client, asked, waiting } = answeredWith([broken]);

  expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
    code: 'forge.unreachable',
  });
  expect(asked).toHaveLength(5);
});

test('secondary limits are waited for, longer each time, also by writes', async () => {
  const waiting = hasty();
  const { client, asked } = answeredWith([secondary, secondary, fine], { waiting });

  await client.request(pulls, draft);

  expect(asked).toHaveLength(3);
  expect(waiting.pausesMs).toEqual([30_000, 60_000]);
});

test('a secondary limit beyond the budget names the time', async () => {
  const waiting = hasty({ limitBudgetMs: 29_000, clock: { nowMs: () => 1_800_000_000_000 } });
  const { client, asked } = answeredWith([secondary], { waiting });

  expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
    code: 'forge.limited',
    message: expect.stringContaining('2027-01-15T08:00:30.000Z'),
  });
  expect(asked).toHaveLength(1);
});

function usedUp(resetMs: number, status = 403): () => Response {
  const headers = {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(resetMs / 1000)),
  };
  return () => json({ message: 'API rate limit exceeded for installation.' }, status, headers);
}

test.each([403, 429])('a primary limit (%i) is waited for when the wait fits', async (status) => {
  const waiting = hasty();
  const { client } = answeredWith([usedUp(Date.now() + 20_000, status), fine], { waiting });

  await client.request(pull, one);

  expect(waiting.pausesMs).toHaveLength(1);
  expect(waiting.pausesMs[0]).toBeGreaterThan(15_000);
  expect(waiting.pausesMs[0]).toBeLessThan(25_000);
});

test('a primary limit that ends too late names when it does', async () => {
  const waiting = hasty();
  const resetMs = Math.floor(Date.now() / 1000) * 1000 + 3_000_000;
  const { client } = answeredWith([usedUp(resetMs)], { waiting });

  expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
    code: 'forge.limited',
    message: expect.stringContaining(new Date(resetMs).toISOString()),
  });
});

test('a limit of GraphQL is waited for too, and a query is asked again', async () => {
  const limited = () =>
    json({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, 200, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 5),
    });
  const facts = () =>
    json({
      data: {
        viewer: { login: 'karst[bot]', databaseId: 7 },
        repository: { id: 'R_1', defaultBranchRef: null },
      },
    });
  const { repository, asked, waiting } = answeredWith([limited, broken, facts]);

  expect(await repository.facts()).toEqual({
    login: 'karst[bot]',
    id: 'R_1',
    account: 7,
    tip: undefined,
  });
  expect(asked).toHaveLength(3);
  expect(asked[0]?.url).toBe('https://api.github.com/graphql');
  expect(waiting.clock.nowMs()).toBeGreaterThan(Date.now());
});

test('facts are asked for once, and again after they could not be told', async () => {
  const missing = () => json({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  const facts = () =>
    json({
      data: {
        viewer: { login: 'ada', databaseId: null },
        repository: { id: 'R_1', defaultBranchRef: null },
      },
    });
  const { repository, asked } = answeredWith([missing, facts]);

  await expect(repository.facts()).rejects.toThrow();
  await Promise.all([repository.facts(), repository.facts()]);
  await repository.facts();

  expect(asked).toHaveLength(2);
});

test('a mutation is paced like a write and a query is not', async () => {
  const waiting = hasty({ betweenWritesMs: 1_000 });
  const { repository, client } = answeredWith([() => json({ data: {} })], { waiting });
  const input = { text: '{"query":"query' };

  await repository.mutate('mutation a($input: X!) { a(input: $input) { b } }', input);
  await repository.query('query b { c }', {});
  await client.request(pull, one);
  await repository.mutate('mutation a($input: X!) { a(input: $input) { b } }', input);
  await client.request(pulls, draft);

  expect(waiting.pausesMs).toEqual([1_000, 1_000]);
});

test('the token goes to the API alone, wherever an answer points', async () => {
  const elsewhere = () =>
    json([{}], 200, { link: '<https://evil.example/repos?page=2>; rel="next"' });
  const { client, asked, waiting } = answeredWith([elsewhere]);

  const problem = await problemOf(
    () => client.paginate('GET /repos/{owner}/{repo}/pulls', { owner: 'acme', repo: 'gitops' }),
    waiting,
  );

  expect(problem).toMatchObject({ code: 'forge.unreachable' });
  expect(asked.map(({ url }) => new URL(url).host)).toEqual(['api.github.com']);
});

test.each(['source.private-address', 'source.tls'] as const)(
  'what asking again does not change is asked once: %s',
  async (code) => {
    const { client, repository, asked, waiting } = answeredWith([() => new Problem(code, 'no')]);

    expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
      code: 'forge.unreachable',
    });
    expect(await problemOf(() => repository.facts(), waiting)).toMatchObject({
      code: 'forge.unreachable',
    });
    expect(asked).toHaveLength(2);
  },
);

test('what may pass is asked again', async () => {
  const late = () => new Problem('source.timeout', 'late');
  const { client, asked } = answeredWith([late, late, fine]);

  await client.request(pull, one);

  expect(asked).toHaveLength(3);
});

test('each request names the version of the API that it was written for', async () => {
  const { client, asked } = answeredWith([fine]);

  await client.request(pull, one);

  expect(asked[0]?.headers).toMatchObject({
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringMatching(/^karstkit\//),
  });
});

test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
  const moved = () =>
    json({ message: 'Moved' }, status, { location: 'https://evil.example/repositories/1' });
  const { client, asked, waiting } = answeredWith([moved]);

  for (const ask of [() => client.request(pulls, draft), () => client.request(pull, one)]) {
    expect(await problemOf(ask, waiting)).toMatchObject({ code: 'forge.missing' });
  }
  expect(asked).toHaveLength(2);
});

test('a page of somebody who stands before GitHub is not taken for an answer', async () => {
  const page = () => new Response('<h1>sign in</h1>', { headers: { 'content-type': 'text/html' } });
  const { client, waiting, asked } = answeredWith([page]);

  expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
    code: 'forge.unreachable',
  });
  expect(asked).toHaveLength(1);
});

test('a token that has expired in the middle is made anew, once', async () => {
  const refused = () => json({ message: 'Bad credentials' }, 401);
  let made = 0;
  const tokens = {
    token: async () => `token-${made}`,
    renew: () => {
      made += 1;
    },
  };
  const renewed = answeredWith([refused, fine], { tokens });
  const { client, waiting } = answeredWith([refused], { tokens });

  await renewed.client.request(pulls, draft);
  expect(renewed.asked.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer token-0',
    'Bearer token-1',
  ]);
  expect(await problemOf(() => client.request(pull, one), waiting)).toMatchObject({
    code: 'forge.forbidden',
    message: expect.stringContaining('expired'),
  });
});

test('no token is in anything that is thrown or said', async () => {
  const echo = () => json({ message: 'no Bearer secret-token for you' }, 403);
  const { client, waiting } = answeredWith([echo]);

  const problem = await problemOf(() => client.request(pulls, draft), waiting);
  const [thrown] = await Promise.allSettled([client.request(pulls, draft)]);

  expect(problem).toMatchObject({ message: expect.stringContaining('no Bearer ***') });
  expect(JSON.stringify(thrown)).not.toContain('authorization');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgeProblem } from '#src/io/github/forge-problem.ts';
import { Problem } from '#src/problem.ts';

const nowMs = 1_800_000_000_000;
const subject = { repository: 'acme/gitops', nowMs, secrets: ['s3cret'] };

interface Said {
  readonly status: number;
  readonly message?: string;
  readonly errors?: readonly unknown[];
  readonly headers?: Record<string, string>;
  readonly route?: string;
}

function refusal({ status, message = 'No', errors, headers = {}, route = 'POST /x/pulls' }: Said) {
  const [method, path] = route.split(' ');
  const data = { message, ...(errors === undefined ? {} : { errors }) };
  return Object.assign(new Error(message), {
    status,
    request: { method, url: `https://api.github.com${path}` },
    response: { status, headers, data },
  });
}

const integration = 'Resource not accessible by integration';

test.each<[string, Said, string, string]>([
  [
    'a token that is none',
    { status: 401, message: 'Bad credentials' },
    'forge.forbidden',
    'expired',
  ],
  [
    'what it may not do',
    { status: 403, message: integration },
    'forge.forbidden',
    'pull_requests: write',
  ],
  [
    'the permission that GitHub names',
    { status: 403, headers: { 'x-accepted-github-permissions': 'checks=write' } },
    'forge.forbidden',
    'it needs checks: write (',
  ],
  [
    'permissions of which one is enough',
    {
      status: 403,
      headers: {
        'x-accepted-github-permissions': 'issues=write; pull_requests=write,contents=read',
      },
    },
    'forge.forbidden',
    'it needs issues: write, or pull_requests: write and contents: read (',
  ],
  [
    'a header that is no permission',
    {
      status: 403,
      route: 'POST /x/check-runs',
      headers: { 'x-accepted-github-permissions': '@everyone\u202e' },
    },
    'forge.forbidden',
    'it needs checks: write (',
  ],
  [
    'what it may not read',
    { status: 403, route: 'GET /x/statuses/1' },
    'forge.forbidden',
    'statuses: read',
  ],
  [
    'what it may not push',
    { status: 403, route: 'POST /x/git/refs' },
    'forge.forbidden',
    'contents: write',
  ],
  [
    'Actions that may not open pull requests',
    { status: 403, message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    'forge.pull-requests-disabled',
    '',
  ],
  [
    'an archive',
    { status: 403, message: 'Repository was archived so is read-only.' },
    'forge.archived',
    '',
  ],
  [
    'an organization with single sign-on',
    { status: 403, headers: { 'x-github-sso': 'required; url=https://github.com' } },
    'forge.forbidden',
    'single sign-on',
  ],
  [
    'what is not there',
    { status: 404, message: 'Not Found' },
    'forge.missing',
    'pull_requests: write',
  ],
  ['what is gone', { status: 410 }, 'forge.missing', ''],
  ['what the law forbids', { status: 451 }, 'forge.forbidden', ''],
  [
    'a rule of the branch',
    { status: 422, message: 'Repository rule violations found' },
    'forge.forbidden',
    'rule',
  ],
  [
    'a base that is gone',
    { status: 422, message: 'Validation Failed', errors: [{ field: 'base', code: 'invalid' }] },
    'forge.missing',
    'base',
  ],
  [
    'a wrong request',
    { status: 422, message: 'Validation Failed', errors: [{ field: 'head', code: 'invalid' }] },
    'forge.refused',
    '"Validation Failed: head invalid"',
  ],
  [
    'a body too long',
    { status: 422, message: 'body is too long (maximum is 65536 characters)' },
    'forge.refused',
    '65536',
  ],
  ['a conflict', { status: 409 }, 'forge.refused', ''],
  ['a server out of order', { status: 503 }, 'forge.unreachable', ''],
  [
    'too many requests',
    { status: 429, headers: { 'retry-after': '7' } },
    'forge.limited',
    '2027-01-15T08:00:07.000Z',
  ],
  [
    'a limit without a time',
    { status: 403, message: 'secondary rate limit' },
    'forge.limited',
    '2027-01-15T08:01:00.000Z',
  ],
  [
    'a limit with a time that is none',
    { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } },
    'forge.limited',
    '2027-01-15T08:01:00.000Z',
  ],
])('tells %s', (_, said, code, text) => {
  const problem = forgeProblem(refusal(said), subject);

  expect(problem).toMatchObject({ code, message: expect.stringContaining(text) });
  expect(problem).toMatchObject({ message: expect.stringMatching(/^acme\/gitops: /) });
});

test.each([
  ['FORBIDDEN', 'forge.forbidden'],
  ['INSUFFICIENT_SCOPES', 'forge.forbidden'],
  ['NOT_FOUND', 'forge.missing'],
  ['UNPROCESSABLE', 'forge.refused'],
  ['SOMETHING_NEW', 'forge.refused'],
])('tells an error of GraphQL of type %s as %s', (type, code) => {
  const errors = [{ type, message: 'No' }];
  const error = Object.assign(new Error('No'), { errors, headers: {}, response: { errors } });

  expect(forgeProblem(error, subject)).toMatchObject({
    code,
    message: expect.stringContaining('for GraphQL: "No"'),
  });
});

test('texts of GitHub are shown as what they are, without what must not be seen', () => {
  const message = '::error::\u202e@team s3cret ghp_abcdefghijklmnopqrstuvwxyz0123456789\n#1';

  expect(forgeProblem(refusal({ status: 422, message }), subject)).toMatchObject({
    message:
      'acme/gitops: GitHub took the request for a wrong one (422 for POST /x/pulls: "::error::\\u202e@team *** ghp_***")',
  });
});

test.each([
  ['a Problem of ours', new Problem('forge.moved', 'moved'), 'forge.moved'],
  ['one of the network', new Problem('source.tls', 'no trust'), 'forge.unreachable'],
  [
    'one that the client wrapped',
    Object.assign(new Error('x', { cause: new Problem('source.timeout', 'late') }), {
      status: 500,
    }),
    'forge.unreachable',
  ],
  ['no answer at all', Object.assign(new Error('x'), { status: 500 }), 'forge.unreachable'],
])('%s is told once', (_, error, code) => {
  expect(forgeProblem(error, subject)).toMatchObject({ code });
});

test('whatever GitHub answers, one Problem of one visible line tells it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const headers = fc.dictionary(
    fc.constantFrom(
      'retry-after',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'x-accepted-github-permissions',
      'x-github-sso',
    ),
    fc.oneof(text, fc.constantFrom('0', '-1', '1e99', 'NaN', 'Infinity')),
  );
  const answer = fc.record({
    status: fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 500, 503, 599),
    headers,
    data: fc.oneof(fc.jsonValue(), fc.record({ message: text, errors: fc.jsonValue() })),
  });

  fc.assert(
    fc.property(answer, ({ status, ...response }) => {
      const request = { method: 'POST', url: 'https://api.github.com/x/pulls' };
      const error = Object.assign(new Error('x'), { status, request, response });
      const problem = forgeProblem(error, subject);

      expect(problem).toBeInstanceOf(Problem);
      const { code, message } = problem as Problem;
      expect(code).toMatch(/^forge\./);
      expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      expect(message.length).toBeLessThan(2_000);
    }),
  );
});

test('a mistake of ours stays one', () => {
  const mistake = new TypeError('undefined is not a function');

  expect(forgeProblem(mistake, subject)).toBe(mistake);
});

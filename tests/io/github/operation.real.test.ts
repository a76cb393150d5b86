import { expect, test } from 'vitest';
import type { GitHubForge } from '#src/io/github/open-forge.ts';
import { appToken, fixedToken } from '#src/io/github/token-source.ts';
import { primaryLimit, secondaryLimit } from '#tests/support/github/fault.ts';
import { hasty, withGitHub } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const message = { subject: 'karst: 1 updated', body: 'Why.' };
const branch = 'karst/default';
const draft = { head: branch, base: 'main', title: 'Deploy', body: 'Plan of a: 2\n' };
const check = { conclusion: 'success', title: 'fine', summary: 'all', annotations: [] } as const;

/** What one run does that keeps a pull request for a plan. */
async function propose(forge: GitHubForge, base: string, content: string) {
  const { pullRequests, commits, checks } = forge;
  const [found] = await pullRequests.of(branch);
  const commit = await commits.commit(base, message, [{ path: 'deploy/a.yaml', content }]);
  const from = found === undefined ? {} : { from: found.head.commit };
  expect(await commits.move(branch, { ...from, to: commit })).toBe(true);
  const pull = found ?? (await pullRequests.open(draft));
  await pullRequests.update(pull.number, { title: draft.title, body: `Plan of ${content}` });
  const notes = { addLabels: ['karst'], removeLabels: [], reviewers: ['ada', 'bob'] };
  await pullRequests.annotate(pull.number, notes);
  await checks.report(commit, { ...check, name: 'karst/plan' });
  await checks.report(commit, { ...check, name: 'karst/diff' });
  return { number: pull.number, commit };
}

test('a pull request with labels, reviewers and two checks takes at most twelve calls', async () => {
  const { github, gitops, forge } = await withGitHub();
  const base = (await gitops.tip('main')) ?? '';

  const opened = forge();
  await opened.address();
  const first = await propose(opened, base, 'a: 2\n');
  const calls = github.count();
  const second = await propose(forge(), base, 'a: 3\n');

  expect(calls).toBeLessThanOrEqual(11);
  expect(github.count() - calls).toBeLessThanOrEqual(12);
  expect(second.number).toBe(first.number);
  expect(gitops.state.issues.size).toBe(1);
  expect((await gitops.contents(branch))['deploy/a.yaml']).toBe('a: 3\n');
  expect(github.violations).toEqual([]);
});

test('what is said again is not written again', async () => {
  const { github, gitops, forge } = await withGitHub();
  const base = (await gitops.tip('main')) ?? '';
  const { number, commit } = await propose(forge(), base, 'a: 2\n');
  await forge().comments.keep(number, '<!-- m -->', '<!-- m --> said');
  const before = github.requests.length;

  const { pullRequests, checks, comments } = forge();
  await pullRequests.of(branch);
  await pullRequests.update(number, { title: draft.title, body: 'Plan of a: 2\n' });
  await pullRequests.annotate(number, {
    addLabels: ['karst'],
    removeLabels: ['old'],
    reviewers: ['ada', 'bob'],
  });
  await checks.report(commit, { ...check, name: 'karst/plan' });
  await checks.report(commit, { ...check, name: 'karst/diff' });
  await comments.keep(number, '<!-- m -->', '<!-- m --> said');

  const asked = github.requests.slice(before);
  expect(
    asked.filter(({ method, operation }) => method !== 'GET' && !operation.endsWith('repository')),
  ).toEqual([]);
});

test('half a letter arrives as none, everywhere, and is not written twice', async () => {
  const { github, gitops, forge } = await withGitHub();
  const half = 'x\ud83d';
  const base = (await gitops.tip('main')) ?? '';
  const { pullRequests, commits, checks, comments } = forge();
  const files = [{ path: 'deploy/a.yaml', content: half }];
  const commit = await commits.commit(base, { subject: half, body: half }, files);
  await commits.move(branch, { to: commit });
  await pullRequests.open({ ...draft, title: half, body: half });
  const said = async () => {
    const { pullRequests: later, checks: laterChecks, comments: laterComments } = forge();
    await later.update(1, { title: half, body: half });
    await laterComments.keep(1, 'x', half);
    await laterChecks.report(commit, { ...check, name: 'karst/plan', title: half, summary: half });
  };
  await comments.keep(1, 'x', half);
  await checks.report(commit, { ...check, name: 'karst/plan', title: half, summary: half });
  const before = github.requests.length;

  await said();

  const asked = github.requests.slice(before).filter(({ method }) => method !== 'GET');
  expect(asked.filter(({ operation }) => !operation.endsWith('repository'))).toEqual([]);
  expect(JSON.stringify(github.requests.map(({ body }) => body))).not.toMatch(/\\ud83d/);
  expect(await gitops.contents(branch)).toMatchObject({ 'deploy/a.yaml': 'x\ufffd' });
});

test('everything at once out of order still makes one of each', async () => {
  const { github, gitops, forge } = await withGitHub();
  const base = (await gitops.tip('main')) ?? '';
  const faults = ['pulls/create', 'checks/create', 'git/create-ref', 'git/create-tree'];
  for (const on of faults) github.fault({ on, harm: { kind: 'lost' } });
  for (const on of ['pulls/*', 'checks/*', 'git/*', 'issues/*']) {
    github.fault({ on, after: 1, harm: { kind: 'answer', status: 502 } });
    github.fault({ on, after: 2, harm: secondaryLimit(1) });
  }

  await propose(forge(), base, 'a: 2\n');

  expect(gitops.state.issues.size).toBe(1);
  expect([...gitops.state.checkRuns.values()].map(({ name }) => name)).toEqual([
    'karst/plan',
    'karst/diff',
  ]);
  expect(github.violations).toEqual([]);
});

test('writes are a second apart, and only writes', async () => {
  const { github, gitops, forge } = await withGitHub();
  const waiting = hasty({ betweenWritesMs: 1_000 });
  const base = (await gitops.tip('main')) ?? '';

  await propose(forge({ waiting }), base, 'a: 2\n');

  const reads = github.requests.filter(
    ({ method, operation }) => method === 'GET' || operation.endsWith('repository'),
  );
  expect(waiting.pausesMs).toEqual(
    Array.from({ length: github.requests.length - reads.length - 1 }, () => 1_000),
  );
});

test.each([
  ['waits for a secondary limit', secondaryLimit(7), 900_000, [7_000]],
  ['waits for a primary limit', primaryLimit(Math.floor(Date.now() / 1000) + 5), 900_000, 1],
  [
    'names the end of one that is too far',
    primaryLimit(Math.floor(Date.now() / 1000) + 3_000),
    60_000,
    'forge.limited',
  ],
  ['names the end of a secondary one', secondaryLimit(61), 60_000, 'forge.limited'],
] as const)('%s', async (_, harm, limitBudgetMs, outcome) => {
  const { github, gitops, forge } = await withGitHub();
  await gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch });
  github.fault({ on: 'pulls/create', harm });
  const waiting = hasty({ limitBudgetMs });
  const { pullRequests } = forge({ waiting });

  if (typeof outcome === 'string') {
    expect(await codeOfAsync(() => pullRequests.open(draft))).toBe(outcome);
    return;
  }
  expect(await pullRequests.open(draft)).toMatchObject({ number: 1 });
  expect(waiting.pausesMs).toHaveLength(1);
  if (typeof outcome !== 'number') expect(waiting.pausesMs).toEqual(outcome);
});

test('a workflow that may not open pull requests is told which setting it is', async () => {
  const { github, gitops, forge } = await withGitHub();
  await gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch });
  const tokens = fixedToken(github.workflowToken('acme/gitops').value);

  expect(await codeOfAsync(() => forge({ tokens }).pullRequests.open(draft))).toBe(
    'forge.pull-requests-disabled',
  );
  gitops.state.actionsMayOpenPullRequests = true;
  expect(await forge({ tokens }).pullRequests.open(draft)).toMatchObject({
    author: 'github-actions[bot]',
    isOurs: true,
  });
});

test('an archive, a stranger and a token that is none are told apart', async () => {
  const { github, gitops, forge } = await withGitHub({ isPrivate: true });
  await gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch });
  const stranger = fixedToken(github.personalToken('mallory').value);
  const codeWith = (tokens = forge()) => codeOfAsync(() => tokens.pullRequests.open(draft));

  expect(await codeWith(forge({ tokens: stranger }))).toBe('forge.missing');
  expect(await codeWith(forge({ tokens: fixedToken('ghs_none') }))).toBe('forge.forbidden');
  gitops.state.isArchived = true;
  expect(await codeWith()).toBe('forge.archived');
});

test("an App's token is made for what is asked, masked, and renewed when its hour is over", async () => {
  const { github, gitops, forge } = await withGitHub();
  const { privateKey } = github.app({ slug: 'karst', id: 43, repositories: ['acme/gitops'] });
  const masked: string[] = [];
  const waiting = hasty();
  const tokens = appToken(
    {
      credentials: { appId: '43', privateKey },
      apiUrl: github.apiUrl,
      allowPrivate: true,
      owner: 'acme',
      repositories: ['gitops'],
      permissions: { contents: 'write', pull_requests: 'write' },
      clock: waiting.clock,
      timeoutMs: 5_000,
    },
    (token) => masked.push(token),
  );
  const { pullRequests } = forge({ tokens, waiting });
  await gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch });

  await Promise.all([pullRequests.of(branch), pullRequests.of('other')]);
  expect(masked).toHaveLength(1);
  // Somebody revokes it before its time.
  const [token] = masked;
  github.world.tokens.delete(token ?? '');
  await pullRequests.open(draft);
  expect(masked).toHaveLength(2);
  expect(github.world.tokens.get(masked[1] ?? '')?.permissions).toEqual({
    contents: 'write',
    metadata: 'read',
    pull_requests: 'write',
  });
});

test('the address of its commits is the account’s', async () => {
  const { github, forge } = await withGitHub();
  const { id } = github.account('karst[bot]');

  expect(await forge().address()).toBe(`${id}+karst[bot]@users.noreply.127.0.0.1`);
});

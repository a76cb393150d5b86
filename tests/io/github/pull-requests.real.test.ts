import { expect, test } from 'vitest';
import { withGitHub } from '#tests/support/github-forge.ts';

const draft = { head: 'karst/default', base: 'main', title: 'Deploy', body: 'Why' };

async function proposed(more: Parameters<typeof withGitHub>[0] = {}) {
  const town = await withGitHub(more);
  const head = await town.gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch: draft.head });
  return { ...town, head };
}

test('opens one, finds it by its branch, and knows it for its own', async () => {
  const { github, forge, head } = await proposed();
  const { pullRequests } = forge();

  expect(await pullRequests.of(draft.head)).toEqual([]);
  const opened = await pullRequests.open(draft);

  expect(opened).toMatchObject({
    number: 1,
    state: 'open',
    title: 'Deploy',
    body: 'Why',
    head: { branch: draft.head, commit: head },
    base: 'main',
    labels: [],
    author: 'karst[bot]',
    isOurs: true,
  });
  expect(await forge().pullRequests.of(draft.head)).toEqual([opened]);
  expect(github.violations).toEqual([]);
});

test('two that open the same one at once have the same one', async () => {
  const { github, forge, gitops } = await proposed();

  const [one, other] = await Promise.all([
    forge().pullRequests.open(draft),
    forge().pullRequests.open(draft),
  ]);

  expect(one.number).toBe(other.number);
  expect(gitops.state.issues.size).toBe(1);
  expect(github.violations).toEqual([]);
});

test.each([
  ['the answer was lost', { kind: 'lost' }, 1],
  ['the connection was cut before', { kind: 'cut' }, 2],
  ['the server was out of order before', { kind: 'answer', status: 502 }, 2],
  ['the server was out of order after', { kind: 'lost' }, 1],
] as const)('opens one although %s', async (_, harm, asked) => {
  const { github, forge, gitops } = await proposed();
  github.fault({ on: 'pulls/create', harm });

  expect(await forge().pullRequests.open(draft)).toMatchObject({ number: 1, isOurs: true });

  expect(github.count('pulls/create')).toBe(asked);
  expect(gitops.state.issues.size).toBe(1);
});

test('an answer that was lost and a list that is old still make one', async () => {
  const { github, forge, gitops } = await proposed();
  github.fault({ on: 'pulls/create', harm: { kind: 'lost' } });
  github.fault({ on: 'pulls/list', times: 1, harm: { kind: 'stale' } });

  expect(await forge().pullRequests.open(draft)).toMatchObject({ number: 1 });
  expect(gitops.state.issues.size).toBe(1);
});

test("one of a fork's branch of the same name is nobody's", async () => {
  const { github, forge, gitops } = await proposed();
  await forge().pullRequests.open(draft);
  await gitops.forkPull({ by: 'mallory', branch: draft.head });
  const { pullRequests } = forge();

  expect(await pullRequests.of(draft.head)).toMatchObject([{ number: 1, isOurs: true }]);
  expect(await pullRequests.opened('karst/')).toMatchObject([{ number: 1 }]);
  expect(github.violations).toEqual([]);
});

test('writes only what differs, and closes', async () => {
  const { github, forge } = await proposed();
  const first = forge();
  await first.pullRequests.open(draft);

  await first.pullRequests.update(1, { title: 'Deploy', body: 'Why' });
  await forge().pullRequests.update(1, { title: 'Deploy', body: 'Why' });
  expect(github.count('pulls/update')).toBe(0);

  await first.pullRequests.update(1, { title: 'Deploy', body: 'Because' });
  await first.pullRequests.update(1, { body: 'Because' });
  expect(github.requests.filter(({ operation }) => operation === 'pulls/update')).toMatchObject([
    { body: { body: 'Because' } },
  ]);

  await first.pullRequests.update(1, { state: 'closed' });
  await first.pullRequests.update(1, { state: 'closed' });
  expect(await forge().pullRequests.of(draft.head)).toMatchObject([
    { state: 'closed', body: 'Because', closedBy: 'karst[bot]' },
  ]);
  expect(github.count('pulls/update')).toBe(2);
  expect(github.violations).toEqual([]);
});

test('says who closed the newest one, and that a merged one is merged', async () => {
  const { github, forge, gitops } = await proposed();
  await forge().pullRequests.open(draft);
  const ada = forge({ tokens: { token: async () => github.personalToken('ada').value } });

  await ada.pullRequests.update(1, { state: 'closed' });
  expect(await forge().pullRequests.of(draft.head)).toMatchObject([{ closedBy: 'ada' }]);

  await gitops.commit({ 'deploy/a.yaml': 'a: 3\n' }, { branch: draft.head });
  const { number, head } = await forge().pullRequests.open(draft);
  expect(await forge().pullRequests.mergeWhenReady(number, head.commit)).toBe('merged');
  expect(await forge().pullRequests.of(draft.head)).toMatchObject([
    { number: 2, state: 'merged' },
    { number: 1, state: 'closed' },
  ]);
});

test('lists open ones of a prefix, over all pages, and says which are its own', async () => {
  const { github, forge, gitops } = await proposed();
  await forge().pullRequests.open(draft);
  const issue = gitops.state.issues.get(1);
  if (issue?.pull === undefined) throw new Error('no pull request');
  for (let number = 2; number <= 105; number += 1) {
    const headBranch = number < 104 ? `karst/env-${number}` : `other/env-${number}`;
    const commit = issue.pull.headCommit;
    await gitops.state.git.run(['update-ref', `refs/heads/${headBranch}`, commit]);
    gitops.state.issues.set(number, { ...issue, number, pull: { ...issue.pull, headBranch } });
  }

  const found = await forge().pullRequests.opened('karst/env-');

  expect(found).toHaveLength(102);
  expect(found.slice(0, 2).map(({ number }) => number)).toEqual([103, 102]);
  expect(github.count('pulls/list')).toBe(2);
  const ada = forge({ tokens: { token: async () => github.personalToken('ada').value } });
  const seen = await ada.pullRequests.opened('karst/env-');
  expect([seen.length, seen.some(({ isOurs }) => isOurs)]).toEqual([102, false]);
});

test('labels are made with a colour, put on once, and those of others stay', async () => {
  const { github, forge, gitops } = await proposed();
  const { pullRequests } = forge();
  await pullRequests.open(draft);
  for (const name of ['keep', 'stale']) {
    gitops.state.labels.set(name, { id: 7, name, color: 'ff0000', description: '' });
    gitops.state.issues.get(1)?.labels.add(name);
  }
  const notes = {
    addLabels: ['karst', 'env: default'],
    removeLabels: ['Stale', 'none'],
    reviewers: [],
  };

  await forge().pullRequests.annotate(1, notes);
  await forge().pullRequests.annotate(1, notes);

  expect([...(gitops.state.issues.get(1)?.labels ?? [])].sort()).toEqual([
    'env: default',
    'karst',
    'keep',
  ]);
  expect(gitops.state.labels.get('karst')).toMatchObject({ color: '0e8a16' });
  expect(github.count('issues/add-labels')).toBe(1);
  expect(github.count('issues/remove-label')).toBe(1);
  expect(github.violations).toEqual([]);
});

test('a label that is there already keeps its colour', async () => {
  const { forge, gitops } = await proposed();
  await forge().pullRequests.open(draft);
  const id = 7;
  gitops.state.labels.set('karst', { id, name: 'karst', color: 'ff0000', description: 'ours' });

  await forge().pullRequests.annotate(1, { addLabels: ['karst'], removeLabels: [], reviewers: [] });

  expect(gitops.state.labels.get('karst')).toMatchObject({ color: 'ff0000', description: 'ours' });
});

test('asks those who can review, and names those who cannot', async () => {
  const { github, forge, gitops } = await proposed({ teams: ['deployers'] });
  const { pullRequests } = forge();
  await pullRequests.open(draft);
  const reviewers = ['ada', 'mallory', 'bob', 'acme/deployers', 'acme/nobodies', 'other/team'];
  const notes = { addLabels: [], removeLabels: [], reviewers };

  const { refused } = await pullRequests.annotate(1, notes);

  expect(refused).toEqual(['mallory', 'acme/nobodies', 'other/team']);
  expect([...(gitops.state.issues.get(1)?.pull?.reviewers ?? [])]).toEqual(['ada', 'bob']);
  expect([...(gitops.state.issues.get(1)?.pull?.teams ?? [])]).toEqual(['deployers']);
  expect(github.violations).toEqual([]);
});

test('asks nobody twice, and nobody who has reviewed', async () => {
  const { github, forge, gitops, head } = await proposed();
  await forge().pullRequests.open(draft);
  const pull = gitops.state.issues.get(1)?.pull;
  pull?.reviewers.add('ada');
  pull?.reviews.push({ id: 1, author: github.account('bob'), state: 'APPROVED', commit: head });

  const notes = { addLabels: [], removeLabels: [], reviewers: ['Ada', 'bob', 'karst[bot]'] };
  expect(await forge().pullRequests.annotate(1, notes)).toEqual({ refused: ['karst[bot]'] });

  expect(github.count('pulls/request-reviewers')).toBe(0);
});

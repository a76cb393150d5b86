import { expect, test } from 'vitest';
import type { MergeState } from '#src/ports/forge.ts';
import type { Protection } from '#tests/support/github/state.ts';
import { hasty, withGitHub } from '#tests/support/github-forge.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const draft = { head: 'karst/default', base: 'main', title: 'Deploy', body: 'Why' };

async function opened(rule: Protection = {}, allowsAutoMerge = true) {
  const town = await withGitHub({ allowsAutoMerge });
  if (Object.keys(rule).length > 0) await town.gitops.protect('main', rule);
  const head = await town.gitops.commit({ 'deploy/a.yaml': 'a: 2\n' }, { branch: draft.head });
  const forge = town.forge();
  await forge.pullRequests.open(draft);
  return { ...town, head, ...forge };
}

test.each<[string, Protection, MergeState, string]>([
  ['what nothing holds is merged', {}, 'merged', 'pulls/merge'],
  [
    'what a check holds waits',
    { requiredChecks: ['karst/plan'] },
    'waiting',
    'graphql/enablePullRequestAutoMerge',
  ],
  ['what a queue takes is queued', { mergeQueue: true }, 'queued', 'graphql/enqueuePullRequest'],
])('%s, once', async (_, rule, state, operation) => {
  const { github, gitops, pullRequests, head } = await opened(rule);

  expect(await pullRequests.mergeWhenReady(1, head)).toBe(state);
  expect(await pullRequests.mergeWhenReady(1, head)).toBe(state);

  expect(github.count(operation)).toBe(1);
  const contents = await gitops.contents('main');
  expect(contents['deploy/a.yaml']).toBe(state === 'merged' ? 'a: 2\n' : 'a: 1\n');
  expect(github.violations).toEqual([]);
});

test('merged when its check has passed, by GitHub itself', async () => {
  const { gitops, pullRequests, checks, head } = await opened({ requiredChecks: ['karst/plan'] });
  await pullRequests.mergeWhenReady(1, head);

  await checks.report(head, {
    name: 'karst/plan',
    conclusion: 'success',
    title: 'fine',
    summary: 'all',
    annotations: [],
  });
  await gitops.settle();

  expect((await gitops.contents('main'))['deploy/a.yaml']).toBe('a: 2\n');
});

test('another commit than the one that was shown is never merged', async () => {
  const { github, gitops, pullRequests, head } = await opened();
  await gitops.commit({ 'deploy/a.yaml': 'evil: 1\n' }, { branch: draft.head });

  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(1, head))).toBe('forge.moved');
  expect(github.count('pulls/merge')).toBe(0);
});

test.each([
  [{}, 'pulls/merge'],
  [{ requiredChecks: ['karst/plan'] }, 'graphql/enablePullRequestAutoMerge'],
  [{ mergeQueue: true }, 'graphql/enqueuePullRequest'],
])('nor one that comes in the last moment: %j', async (rule, operation) => {
  const { github, gitops, pullRequests, head } = await opened(rule);
  let isMoved = false;
  github.before = async (seen) => {
    if (seen.operation !== operation || isMoved) return;
    isMoved = true;
    await gitops.commit({ 'deploy/a.yaml': 'evil: 1\n' }, { branch: draft.head });
  };

  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(1, head))).toBe('forge.moved');
  expect((await gitops.contents('main'))['deploy/a.yaml']).toBe('a: 1\n');
});

test('a merge whose answer was lost is a merge', async () => {
  const { github, pullRequests, head } = await opened();
  github.fault({ on: 'pulls/merge', harm: { kind: 'lost' } });

  expect(await pullRequests.mergeWhenReady(1, head)).toBe('merged');
});

test.each<[string, Protection, boolean]>([
  ['nothing would wait where auto-merge is off', { requiredChecks: ['karst/plan'] }, false],
  ['nothing waits for a check that no rule asks for', {}, true],
])('%s', async (_, rule, allowsAutoMerge) => {
  const { gitops, pullRequests, checks, head } = await opened(rule, allowsAutoMerge);
  const failed = { name: 'karst/plan', conclusion: 'failure', title: 'no', summary: 'no' } as const;
  await checks.report(head, { ...failed, annotations: [] });

  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(1, head))).toBe('forge.unmergeable');
  expect((await gitops.contents('main'))['deploy/a.yaml']).toBe('a: 1\n');
});

test('what conflicts or is closed is not merged', async () => {
  const { gitops, pullRequests, head } = await opened();
  await gitops.commit({ 'deploy/a.yaml': 'a: 3\n' });
  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(1, head))).toBe('forge.unmergeable');

  await pullRequests.update(1, { state: 'closed' });
  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(1, head))).toBe('forge.unmergeable');
  expect(await codeOfAsync(() => pullRequests.mergeWhenReady(99, head))).toBe('forge.missing');
});

test('asks again while GitHub works out whether it can merge', async () => {
  const waiting = hasty();
  const { forge, gitops, head } = await opened();
  await gitops.commit({ 'other.yaml': 'b: 1\n' });

  expect(await forge({ waiting }).pullRequests.mergeWhenReady(1, head)).toBe('merged');
  expect(waiting.pausesMs).toEqual([1]);
});

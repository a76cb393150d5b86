import { expect, test } from 'vitest';
import { karst } from '#tests/support/memory-gitops.ts';
import { proposals, twoServices } from '#tests/support/proposal-world.ts';

const head = 'karst/default';
const deployment = 'deploy/services/api/deployment.yaml';

test('who closed exactly this plan is not asked again, and another plan is another question', async () => {
  const { gitops, forge, run, specs } = proposals();
  await run();
  const tip = gitops.branches.get(head);
  forge.close(1, 'ada');

  const declined = await run();
  expect(declined).toMatchObject({ decision: 'declined', pullRequest: { number: 1 } });
  expect(declined.gates.at(-1)?.by).toContain('@ada closed #1');
  gitops.commit('trunk', { README: 'moved' });
  expect((await run()).decision).toBe('declined');
  expect(gitops.branches.get(head)).toBe(tip);
  expect(forge.pulls).toHaveLength(1);

  specs(twoServices);
  expect(await run()).toMatchObject({ decision: 'opened', pullRequest: { number: 2 } });
});

test('one that was opened again is kept', async () => {
  const { forge, run } = proposals();
  await run();
  forge.close(1, 'ada');
  Object.assign(forge.pull(1), { state: 'open' });

  expect(await run()).toMatchObject({ decision: 'kept', pullRequest: { number: 1 } });
});

test('a commit that only says it is ours, with a plan, and holds something else is made again', async () => {
  const { gitops, run } = proposals();
  const {
    plan,
    head: { commit = '' },
  } = await run();
  const before = gitops.commits.get(commit);
  gitops.stand(head, {
    parents: before?.parents ?? [],
    author: karst,
    message: `x\n\nKarst-Plan: ${plan.id}`,
    files: { ...before?.files, [deployment]: 'forged\n' },
  });

  expect((await run()).decision).toBe('updated');
  expect(gitops.files(gitops.branches.get(head))).toEqual(before?.files);
});

test('a merge of the base into the branch is nobody’s work', async () => {
  const { gitops, run } = proposals();
  await run();
  const base = gitops.commit('trunk', { README: 'moved' });
  const tip = gitops.branches.get(head) ?? '';
  gitops.commit(head, { README: 'moved' }, { parents: [tip, base] });

  expect((await run()).decision).toBe('updated');
  expect(gitops.commits.get(gitops.branches.get(head) ?? '')?.parents).toEqual([base]);
});

test('what a merged pull request had of a person’s does not hold the next one', async () => {
  const { gitops, forge, run, specs } = proposals();
  await run();
  gitops.commit(head, { NOTES: 'mine' });
  forge.merge(1, 'squash');
  specs(twoServices);

  expect(await run()).toMatchObject({ decision: 'opened', pullRequest: { number: 2 } });
  expect(gitops.files(gitops.branches.get(head)).NOTES).toBe('mine');
});

test('who opened a pull request from our branch by hand keeps their words', async () => {
  const { forge, run } = proposals();
  await run();
  forge.pulls.length = 0;
  forge.open({ head, base: 'trunk', title: 'mine', body: 'my words' }, 'ada');

  expect((await run()).decision).toBe('kept');
  expect(forge.pull(1)).toMatchObject({ title: 'mine', body: 'my words' });
  expect(forge.notes.get('1 <!-- karst:page v1 key=default -->')).toContain('#### Next');
});

test('those who own the paths are asked once, and who cannot be asked is named', async () => {
  const { forge, run, specs } = proposals({
    '.github/CODEOWNERS':
      '/deploy/services/api/ @ada @ghost\n/deploy/services/web/ @acme/web\n/README @eve\n',
  });
  const first = await run();
  expect(first.refused).toEqual(['ghost']);
  expect(forge.pull(1).reviewers).toEqual(['ada']);

  specs(twoServices);
  await run();
  await run();

  expect(forge.pull(1).reviewers).toEqual(['ada', 'acme/web']);
});

test('labels of ours follow the plan, and those of people stay', async () => {
  const { forge, run } = proposals();
  await run();
  forge.pull(1).labels = ['theirs', 'karst', 'risk/high'];

  await run();

  expect([...forge.pull(1).labels].sort()).toEqual(['env/default', 'karst', 'theirs']);
});

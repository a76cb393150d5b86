import { expect, test } from 'vitest';
import { readMarker } from '#src/report/page/marker.ts';
import { karst } from '#tests/support/memory-gitops.ts';
import { fastapi } from '#tests/support/memory-world.ts';
import { codeOfAsync, problemOf } from '#tests/support/problem.ts';
import { api, oneService, proposals, twoServices } from '#tests/support/proposal-world.ts';

const head = 'karst/default';
const deployment = 'deploy/services/api/deployment.yaml';

test('a plan becomes one commit on a branch of ours and a pull request that shows it', async () => {
  const { gitops, forge, run } = proposals();
  const before = gitops.branches.get('trunk');

  const proposed = await run();

  expect(gitops.branches.get('trunk')).toBe(before);
  expect(proposed).toMatchObject({ decision: 'opened', attempts: 1, superseded: [], refused: [] });
  const commit = gitops.commits.get(gitops.branches.get(head) ?? '');
  expect(commit).toMatchObject({ parents: [before], author: karst, id: proposed.head.commit });
  expect(commit?.message).toContain(`Karst-Plan: ${proposed.plan.id}`);
  expect(commit?.files[deployment]).toContain('kind: Deployment');
  expect(commit?.files.README).toBe('theirs');
  const pull = forge.pull(1);
  expect(pull).toMatchObject({ base: 'trunk', state: 'open', labels: ['karst', 'env/default'] });
  expect(pull.title).toMatch(/^karst: default: \d to create$/);
  expect(readMarker(pull.body)).toMatchObject({ key: 'default', plan: proposed.plan.id });
  expect(pull.body).toContain('gh pr merge karst/default --squash');
});

test('a second run changes nothing and writes nothing', async () => {
  const { gitops, forge, run } = proposals({ CODEOWNERS: '* @ada' });
  await run();
  const [tip, pull] = [gitops.branches.get(head), { ...forge.pull(1) }];
  forge.writes.length = 0;
  gitops.pushes = 0;

  const again = await run();

  expect(again).toMatchObject({ decision: 'kept', pullRequest: { number: 1 } });
  expect(again.head.commit).toBe(tip);
  expect(gitops.branches.get(head)).toBe(tip);
  expect(forge.pull(1)).toEqual(pull);
  expect(forge.writes).toEqual([]);
  expect(gitops.pushes).toBe(0);
});

test.each([
  ['in a path of nobody’s concern', { README: 'moved' }, 'kept'],
  ['in what the proposal writes', { [deployment]: 'a person’s\n' }, 'updated'],
])('when the base moves %s, it is %s', async (_, moved, decision) => {
  const { gitops, run } = proposals();
  await run();
  gitops.commit('trunk', moved);

  expect((await run()).decision).toBe(decision);
  expect((await run()).decision).toBe('kept');
});

test('when the specs move, the one commit is made again on the base as it is then', async () => {
  const { gitops, forge, run, specs } = proposals();
  const first = await run();
  const base = specs(twoServices);

  const proposed = await run();

  expect(proposed).toMatchObject({ decision: 'updated', pullRequest: { number: 1 } });
  expect(proposed.plan.id).not.toBe(first.plan.id);
  expect(gitops.commits.get(gitops.branches.get(head) ?? '')?.parents).toEqual([base]);
  expect(forge.pulls).toHaveLength(1);
  expect(readMarker(forge.pull(1).body)?.plan).toBe(proposed.plan.id);
});

test('nothing to do is said, and nothing is opened', async () => {
  const { gitops, forge, run } = proposals({ 'repos.yaml': '[]\n' });
  await run();
  forge.merge(1, 'squash');
  gitops.branches.delete(head);

  const proposed = await run();

  expect(proposed.decision).toBe('none');
  expect(forge.pulls).toHaveLength(1);
  expect(gitops.branches.has(head)).toBe(false);
});

test.each(['merge', 'squash'] as const)('after a %s the branch goes', async (how) => {
  const { gitops, forge, run, specs } = proposals();
  await run();
  forge.merge(1, how);

  expect((await run()).decision).toBe('none');
  expect([...gitops.branches.keys()]).toEqual(['trunk']);

  specs(twoServices);
  expect(await run()).toMatchObject({ decision: 'opened', pullRequest: { number: 2 } });
});

test('a proposal that nobody wants any more is closed with a word, and its branch goes', async () => {
  const { gitops, forge, run, specs } = proposals();
  await run();
  forge.merge(1, 'squash');
  specs(twoServices);
  await run();
  specs(oneService);

  const proposed = await run();

  expect(proposed).toMatchObject({
    decision: 'closed',
    pullRequest: { number: 2, state: 'closed' },
  });
  expect(forge.pull(2)).toMatchObject({ state: 'closed', closedBy: 'karst[bot]' });
  expect(forge.notes.get('2 <!-- karst:closed v1 -->')).toContain('nothing is left to do');
  expect(gitops.branches.has(head)).toBe(false);

  specs(twoServices);
  expect(await run()).toMatchObject({ decision: 'opened', pullRequest: { number: 3 } });
});

test('a run that ended between the push and the pull request is finished by the next', async () => {
  const { forge, gitops, run } = proposals();
  await run();
  const tip = gitops.branches.get(head);
  forge.pulls.length = 0;

  expect(await run()).toMatchObject({ decision: 'opened', head: { commit: tip } });
});

test('a run that ended before anybody was asked for a review is finished by the next', async () => {
  const { forge, run } = proposals({ CODEOWNERS: '* @ada' });
  await run();
  Object.assign(forge.pull(1), { labels: [], reviewers: [] });

  expect((await run()).decision).toBe('kept');
  expect(forge.pull(1)).toMatchObject({ labels: ['karst', 'env/default'], reviewers: ['ada'] });
});

test.each([
  ['that somebody wrote', 'Ada <ada@example.com>', 'better'],
  [
    'that pretends to be a plan of ours',
    'Ada <ada@example.com>',
    `x\n\nKarst-Plan: ${'a'.repeat(64)}`,
  ],
  ['of our account without a plan', karst, 'chore: format'],
])(
  'a commit %s on the branch stops the run, and nothing of it is lost',
  async (_, author, message) => {
    const { gitops, forge, run, specs } = proposals();
    await run();
    const theirs = gitops.commit(head, { [deployment]: 'better\n' }, { author, message });
    specs(twoServices);
    forge.writes.length = 0;

    const problem = await problemOf(() => run());

    expect(problem.code).toBe('delivery.edited-by-person');
    expect(problem.message).toContain(author.slice(0, 3));
    expect(problem.message).toContain(theirs.slice(0, 7));
    expect(gitops.branches.get(head)).toBe(theirs);
    expect(forge.writes).toEqual([]);
    expect(forge.reports.get(`${theirs} karst/plan`)?.conclusion).toBe('action_required');

    expect((await run({ force: true })).decision).toBe('updated');
    expect(gitops.files(gitops.branches.get(head))[deployment]).not.toBe('better\n');
  },
);

test('pull requests of an earlier naming or another base are closed for the new one', async () => {
  const { gitops, forge, run } = proposals();
  gitops.branches.set('other', gitops.branches.get('trunk') ?? '');
  await run({ base: 'other' });
  gitops.branches.set('karst/prod', gitops.branches.get(head) ?? '');
  const { body } = forge.pull(1);
  forge.open({ head: 'karst/prod', base: 'trunk', title: 'older', body }, 'karst[bot]');
  gitops.branches.set('karst/theirs', gitops.branches.get(head) ?? '');
  forge.open({ head: 'karst/theirs', base: 'trunk', title: 'x', body: '' }, 'ada');

  const proposed = await run();

  expect(proposed).toMatchObject({ decision: 'opened', pullRequest: { number: 4 } });
  expect([...proposed.superseded].sort()).toEqual([1, 2]);
  expect(forge.pulls.map(({ state }) => state)).toEqual(['closed', 'closed', 'open', 'open']);
  expect(forge.notes.get('2 <!-- karst:closed v1 -->')).toContain('superseded by #4');
  expect(gitops.branches.has('karst/prod')).toBe(false);
  expect(gitops.branches.has(head)).toBe(true);
});

test.each([
  ['what nobody has to look at', {}, 'waiting'],
  ['nothing that waits for images', { gates: async () => [gate(false)] }, 'held'],
  ['what has its images', { gates: async () => [gate(true)] }, 'waiting'],
])('on request %s merges by itself', async (_, options, merge) => {
  const { forge, run } = proposals();

  const proposed = await run({ ...options, autoMerge: true });

  expect(proposed.merge).toBe(merge);
  expect(forge.writes.includes('merge #1')).toBe(merge === 'waiting');
  const check = forge.reports.get(`${proposed.head.commit} karst/plan`);
  expect(check?.conclusion === 'action_required').toBe(merge === 'held');
});

test('an error keeps its part back, all of it with strict', async () => {
  const { forge, gitops, run, specs } = proposals();
  specs(`${oneService}- {slug: "gh:octocat/none", name: none}\n`);

  expect(await run({ strict: true })).toMatchObject({ decision: 'held' });
  expect(gitops.branches.has(head)).toBe(false);
  const proposed = await run({ autoMerge: true });

  expect(proposed).toMatchObject({ decision: 'opened', merge: 'held' });
  const check = forge.reports.get(`${proposed.head.commit} karst/plan`);
  expect(check).toMatchObject({ conclusion: 'failure' });
  expect(check?.annotations[0]).toMatchObject({ file: 'repos.yaml', severity: 'error' });
});

test('a faulty entry does not close what was proposed for it', async () => {
  const { forge, gitops, run, specs } = proposals();
  await run();
  forge.merge(1, 'squash');
  specs(twoServices);
  const { head: tip } = await run();
  specs(twoServices.replace('name: web', 'prt: 1, name: web'));

  expect(await run()).toMatchObject({ decision: 'held', pullRequest: { number: 2 } });
  expect(forge.pull(2).state).toBe('open');
  expect(gitops.branches.get(head)).toBe(tip.commit);
});

test('what is proposed is what was approved, or nothing is', async () => {
  const { gitops, run, sources } = proposals();
  const { plan } = await run();
  const tip = gitops.branches.get(head);
  sources.set(api, fastapi('two'));

  expect(await codeOfAsync(() => run({ planId: plan.id }))).toBe('delivery.plan-moved');
  expect(gitops.branches.get(head)).toBe(tip);
});

test('who loses the race looks again and does it anew', async () => {
  const { gitops, run } = proposals();
  const others = { author: karst, message: `x\n\nKarst-Plan: ${'b'.repeat(64)}` };
  let times = 3;
  gitops.meanwhile = (branch) => {
    times -= 1;
    if (times >= 0) gitops.commit(branch, { x: `${times}` }, others);
  };

  expect(await run()).toMatchObject({ decision: 'opened', attempts: 4 });
  expect(gitops.files(gitops.branches.get(head)).x).toBeUndefined();

  gitops.meanwhile = (branch) => {
    gitops.commit(branch, { x: `${Math.random()}` }, others);
  };
  gitops.commit(head, {}, others);
  expect(await codeOfAsync(() => run())).toBe('delivery.contended');
});

test('each environment has a branch and a pull request of its own', async () => {
  const { forge, run, specs } = proposals();
  specs(
    oneService.replace('name: api', 'name: api, environment: staging'),
    'environments: {staging: {path: staging}, production: {path: production}}\nregistry: {name: registry.example.com/team}\n',
  );

  await run({ environment: 'staging' });
  await run({ environment: 'production' });

  expect(forge.pulls.map(({ head: { branch }, state }) => [branch, state])).toContainEqual([
    'karst/staging',
    'open',
  ]);
});

function gate(isPassed: boolean) {
  return { name: 'images', isPassed, by: 'the build workflow' };
}

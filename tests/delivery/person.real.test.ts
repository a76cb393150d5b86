import { expect, test } from 'vitest';
import { type Delivery, delivery, gitHubOfTest, pageFiles } from '#tests/support/delivery.ts';
import type { FakeGitHub } from '#tests/support/github/fake-github.ts';

const branch = 'karst/default';

async function delivered(): Promise<{ github: FakeGitHub; one: Delivery }> {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops');
  expect((await one.run()).outputs).toMatchObject({ 'pull-request-number': '1' });
  return { github, one };
}

/** Another page, so that what was proposed is not what is wanted any more. */
async function change({ gitops, work }: Delivery): Promise<void> {
  const files = { 'page/index.html': '<title>another</title>\n' };
  await work.write(files);
  await gitops.commit(files, { branch: 'main' });
}

/** Number, state and author of every pull request. */
function pulls({ gitops }: Delivery): readonly string[] {
  return [...gitops.state.issues.values()].map(
    ({ number, state, author }) => `${number} ${state} ${author.login}`,
  );
}

const bot = 'github-actions[bot]';

test('who closed exactly this plan is not asked again, and is asked about another one', async () => {
  const { github, one } = await delivered();
  await one.gitops.close(1);
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  expect(pulls(one)).toEqual([`1 closed ${bot}`]);

  await change(one);
  expect((await one.run()).outputs['pull-request-number']).toBe('2');
  expect(pulls(one)).toEqual([`1 closed ${bot}`, `2 open ${bot}`]);
  expect(github.violations).toEqual([]);
});

test('a pull request that a person closes while it is renewed is not opened again behind their back', async () => {
  const { github, one } = await delivered();
  await change(one);
  let isClosed = false;
  github.before = async ({ operation }) => {
    if (isClosed || operation !== 'push') return;
    isClosed = true;
    await one.gitops.close(1);
  };
  const run = await one.run();
  expect(isClosed).toBe(true);
  expect(run.outputs['reason-code']).toBe('ok');
  github.before = () => undefined;
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  expect(pulls(one).filter((pull) => pull.includes('open')).length).toBeLessThanOrEqual(1);
  expect(one.gitops.state.issues.get(1)?.state).toBe('closed');
  expect(github.violations).toEqual([]);
});

test("a person's force-push to our branch stands, and is told with their name", async () => {
  const { github, one } = await delivered();
  const theirs = await one.gitops.commit({ 'deploy/hand.yaml': 'made: 1\n' }, { branch: 'theirs' });
  await one.gitops.force(branch, theirs);
  await change(one);
  const run = await one.run();
  expect(run.outputs['reason-code']).toBe('delivery.edited-by-person');
  expect(run.annotations.join('\n')).toContain('ada');
  expect(await one.gitops.tip(branch)).toBe(theirs);
  const forced = await one.run({ inputs: { force: 'true' } });
  expect(forced.outputs['reason-code']).toBe('ok');
  expect(await one.gitops.tip(branch)).not.toBe(theirs);
  expect(github.violations).toEqual([]);
});

test('a base that moves while it is planned is planned again, and nothing of it is lost', async () => {
  const { github, one } = await delivered();
  await change(one);
  let isMoved = false;
  github.before = async ({ operation }) => {
    if (isMoved || operation !== 'look-to-push') return;
    isMoved = true;
    await one.gitops.commit({ 'NOTES.md': 'of a person\n' }, { branch: 'main' });
  };
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  expect(isMoved).toBe(true);
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  const { git } = one.gitops.state;
  expect(await git.mergeBase('refs/heads/main', `refs/heads/${branch}`)).toBeDefined();
  const merged = await git.mergeTree('refs/heads/main', `refs/heads/${branch}`);
  expect(merged).toBeDefined();
  expect(await git.contents(merged ?? '')).toHaveProperty(['NOTES.md'], 'of a person\n');
  expect(github.violations).toEqual([]);
});

test('what a person opened from our branch is kept, with their words', async () => {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops', { actionsMayOpenPullRequests: false });
  expect((await one.run()).outputs['reason-code']).toBe('forge.pull-requests-disabled');
  await openByHand(github);
  const run = await one.run();
  expect(run.outputs).toMatchObject({ 'reason-code': 'ok', 'pull-request-number': '1' });
  await one.run();
  expect(pulls(one)).toEqual(['1 open ada']);
  expect(one.gitops.state.issues.get(1)?.body).toBe('my own words');
  expect(one.gitops.state.comments.size).toBe(1);
  expect(github.violations).toEqual([]);
});

async function openByHand(github: FakeGitHub): Promise<void> {
  const { value } = github.personalToken('ada');
  const answer = await fetch(`${github.apiUrl}/repos/acme/gitops/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${value}`, 'user-agent': 'a person' },
    body: JSON.stringify({ head: branch, base: 'main', title: 'By hand', body: 'my own words' }),
  });
  expect(answer.status).toBe(201);
}

test("a fork's pull request from a branch that is named as ours is another's", async () => {
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops');
  await one.gitops.forkPull({ by: 'mallory', branch });
  expect((await one.run()).outputs['pull-request-number']).toBe('2');
  expect(pulls(one)).toEqual(['1 open mallory', `2 open ${bot}`]);
  expect(one.gitops.state.issues.get(1)).toMatchObject({ title: 'From a fork', body: '' });
  expect(github.violations).toEqual([]);
});

test('when nothing is left to do our own pull request is closed and its branch goes', async () => {
  const { github, one } = await delivered();
  await one.gitops.force('main', await one.gitops.tip(branch));
  expect(one.gitops.state.issues.get(1)?.pull?.mergedCommit).toBeDefined();
  await change(one);
  expect((await one.run()).outputs['pull-request-number']).toBe('2');
  await one.work.write(pageFiles);
  await one.gitops.commit(pageFiles, { branch: 'main' });
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  expect(pulls(one)).toEqual([`1 closed ${bot}`, `2 closed ${bot}`]);
  expect(await one.gitops.tip(branch)).toBeUndefined();
  expect(github.violations).toEqual([]);
});

test('three thousand files are one commit and one page that GitHub takes', async () => {
  const github = await gitHubOfTest();
  const names = Array.from({ length: 220 }, (_, at) => `page-${at}`);
  const files = {
    'karst.yaml': pageFiles['karst.yaml'],
    'repos.yaml': names.map((name) => `- ./${name}\n`).join(''),
    ...Object.fromEntries(names.map((name) => [`${name}/index.html`, `<title>${name}</title>\n`])),
  };
  const one = await delivery(github, 'acme/gitops', { files });
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  const changed = await one.gitops.state.git.run(['diff', '--name-only', 'main', branch]);
  expect(changed.split('\n').length).toBeGreaterThan(3_000);
  expect(await one.gitops.state.git.run(['rev-list', '--count', `main..${branch}`])).toBe('1\n');
  expect(one.gitops.state.issues.get(1)?.body.length).toBeLessThan(65_536);
  expect(github.violations).toEqual([]);
});

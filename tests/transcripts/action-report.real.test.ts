import { expect, test } from 'vitest';
import { beginAction, pullRequestPayload, writes } from '#tests/support/action-github.ts';
import { clientOf } from '#tests/support/github/client.ts';

test('a plan of a pull request is a check and one comment, which stays one', async () => {
  const { github, shop, on } = await beginAction({ collaborators: { ada: 'write' } });
  const head = await shop.commit({ 'page/a.html': '' }, { branch: 'change' });
  const token = github.workflowToken('acme/shop').value;
  const ada = clientOf(github.apiUrl, github.personalToken('ada').value);
  const draft = { owner: 'acme', repo: 'shop', head: 'change', base: 'main', title: 'Change' };
  await ada.request('POST /repos/{owner}/{repo}/pulls', draft);

  const first = await on('pull_request', { token }, pullRequestPayload(head));
  const second = await on('pull_request', { token }, pullRequestPayload(head));

  expect([first.status, second.status]).toEqual([0, 0]);
  expect(JSON.parse(first.outputs.result ?? '')).toMatchObject({ mode: 'plan' });
  expect(github.count('checks/create')).toBe(1);
  expect(github.count('issues/create-comment')).toBe(1);
  expect(github.violations).toEqual([]);
});

test('a pull request of a fork is planned, and nothing is asked to be written', async () => {
  const { github, shop, on } = await beginAction();
  const token = github.workflowToken('acme/shop', { contents: 'read' }).value;
  const payload = pullRequestPayload((await shop.tip('main')) ?? '', 'mallory/shop');

  const run = await on('pull_request', { token }, payload);

  expect(run.status).toBe(0);
  expect(run.summary).toContain('page');
  expect(github.requests).toEqual([]);
});

test('without the right to report, the job summary has it all', async () => {
  const { github, shop, on } = await beginAction();
  const token = github.workflowToken('acme/shop', { contents: 'read' }).value;

  const run = await on(
    'pull_request',
    { token },
    pullRequestPayload((await shop.tip('main')) ?? ''),
  );

  expect(run.status).toBe(0);
  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(run.summary).toContain('page');
  expect(run.stdout).toContain('karst/plan: not told');
  expect(writes(github)).toEqual([]);
});

test.each([
  ['pull_request_target', {}],
  ['pull_request', { mode: 'pull-request' }],
  ['pull_request', { mode: 'commit' }],
  ['merge_group', { mode: 'pull-request' }],
])('on %s, %o is refused and asks nobody', async (event, inputs) => {
  const { github, shop, work, on } = await beginAction();
  const before = await work.files();
  const token = github.workflowToken('acme/shop').value;

  const run = await on(
    event,
    { ...inputs, token },
    pullRequestPayload((await shop.tip('main')) ?? ''),
  );

  expect(run.status).toBe(2);
  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.event' });
  expect(github.requests).toEqual([]);
  expect(await work.files()).toEqual(before);
});

test('a payload that is none is refused', async () => {
  const { on } = await beginAction();

  const run = await on('pull_request', {}, { pull_request: { number: '1' } });

  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.event' });
});

test('specs that cannot be read are told on the commit', async () => {
  const { github, shop, work, on } = await beginAction();
  await work.write({ 'repos.yaml': '{' });
  const token = github.workflowToken('acme/shop').value;

  const run = await on(
    'pull_request',
    { token },
    pullRequestPayload((await shop.tip('main')) ?? ''),
  );

  expect(run.status).toBe(2);
  expect(run.outputs['reason-code']).not.toBe('ok');
  expect(
    [...shop.state.checkRuns.values()].map(({ name, conclusion }) => `${name} ${conclusion}`),
  ).toEqual(['karst/plan failure']);
});

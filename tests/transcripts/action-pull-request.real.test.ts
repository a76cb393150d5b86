import { expect, test } from 'vitest';
import { beginAction, writes } from '#tests/support/action-github.ts';
import { clientOf } from '#tests/support/github/client.ts';

const rendered = 'deploy/services/page/deployment.yaml';

test('a push to the default branch opens one pull request, and a second one changes nothing', async () => {
  const { github, shop, work, on } = await beginAction({ actionsMayOpenPullRequests: true });
  const token = github.workflowToken('acme/shop').value;
  const before = await work.files();
  const base = await shop.tip('main');

  const first = await on('push', { token });
  const tip = await shop.tip('karst/default');
  const asked = writes(github).length;
  const second = await on('push', { token });

  expect(first.outputs).toMatchObject({
    decision: 'changes',
    'reason-code': 'ok',
    changed: 'true',
    commit: tip,
    'pull-request-number': '1',
    'pull-request-url': expect.stringContaining('/acme/shop/pull/1'),
  });
  expect(JSON.parse(first.outputs.result ?? '')).toMatchObject({
    mode: 'pull-request',
    event: 'push',
    proposals: [
      { environment: 'default', decision: 'opened', head: 'karst/default', base: 'main' },
    ],
  });
  expect(Object.keys(await shop.contents('karst/default'))).toContain(rendered);
  expect(second.outputs).toMatchObject({ 'pull-request-number': '1', commit: '' });
  expect(JSON.parse(second.outputs.result ?? '')).toMatchObject({
    proposals: [{ decision: 'kept' }],
  });
  expect(await shop.tip('karst/default')).toBe(tip);
  expect(await shop.tip('main')).toBe(base);
  expect(writes(github).slice(asked)).toEqual([]);
  expect(await work.files()).toEqual(before);
  expect(github.violations).toEqual([]);
});

test('a pull request that was merged and whose branch stays leaves nothing to do', async () => {
  const { github, shop, on } = await beginAction({
    actionsMayOpenPullRequests: true,
    collaborators: { ada: 'admin' },
  });
  const token = github.workflowToken('acme/shop').value;
  await on('push', { token });
  const ada = clientOf(github.apiUrl, github.personalToken('ada').value);
  const pull = { owner: 'acme', repo: 'shop', pull_number: 1 };
  await ada.request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', pull);

  const run = await on('push', { token });

  expect(run.outputs).toMatchObject({ decision: 'none', 'reason-code': 'ok', changed: 'false' });
  expect(Object.keys(await shop.contents('main'))).toContain(rendered);
  expect(github.count('pulls/create')).toBe(1);
});

test('two environments have a pull request each, and what stops one does not stop the other', async () => {
  const { github, shop, registry, on } = await beginAction({ actionsMayOpenPullRequests: true });
  const token = github.workflowToken('acme/shop').value;
  const config = (east: string) =>
    `environments: {east: {path: ${east}}, west: {path: west}}\n${registry.settings}`;
  await shop.commit({ 'karst.yaml': config('east') });

  const both = await on('push', { token });
  await shop.commit({ 'page/more.html': '' }, { branch: 'karst/west', by: 'ada' });
  const one = await on('push', { token });

  expect(JSON.parse(both.outputs.result ?? '')).toMatchObject({
    proposals: [
      { environment: 'east', decision: 'opened', number: 1 },
      { environment: 'west', decision: 'opened', number: 2 },
    ],
    output: { kind: 'List', items: [{ kind: 'Plan' }, { kind: 'Plan' }] },
  });
  expect(both.outputs['pull-request-number']).toBe('1');
  expect(both.outputs['plan-id']).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}$/);
  expect(one.status).toBe(2);
  expect(one.outputs).toMatchObject({
    decision: 'failed',
    'reason-code': 'delivery.edited-by-person',
  });
  expect(JSON.parse(one.outputs.result ?? '')).toMatchObject({
    proposals: [{ environment: 'east', decision: 'kept' }],
  });
  expect(github.violations).toEqual([]);
});

test.each([
  ['is held while nobody built its image', true, 'held'],
  ['waits for the review that its base asks for', false, 'waiting'],
])('a pull request that shall merge by itself %s', async (_, isEmpty, merge) => {
  const { github, shop, registry, on } = await beginAction({
    actionsMayOpenPullRequests: true,
    allowsAutoMerge: true,
  });
  registry.isEmpty = isEmpty;
  await shop.protect('main', { requiredApprovals: 1 });
  const token = github.workflowToken('acme/shop').value;

  const run = await on('push', { token, 'auto-merge': 'true' });

  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  const [proposal] = JSON.parse(run.outputs.result ?? '').proposals;
  expect(proposal).toMatchObject({ decision: 'opened', merge });
  const isEnabled = shop.state.issues.get(1)?.pull?.autoMerge !== undefined;
  expect(isEnabled).toBe(merge === 'waiting');
  expect(await shop.contents('main')).not.toHaveProperty(rendered);
});

test('a repository that lets no workflow open pull requests is told so, and its base stays as it is', async () => {
  const { github, shop, on } = await beginAction();
  const base = await shop.tip('main');

  const run = await on('push', { token: github.workflowToken('acme/shop').value });

  expect(run.status).toBe(2);
  expect(run.outputs).toMatchObject({
    decision: 'failed',
    'reason-code': 'forge.pull-requests-disabled',
    'pull-request-number': '',
  });
  expect(run.stdout).toContain('Allow GitHub Actions to create and approve pull requests');
  expect(await shop.tip('main')).toBe(base);
});

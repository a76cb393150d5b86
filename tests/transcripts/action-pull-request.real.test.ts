import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginAction, page, pullRequestPayload, writes } from '#tests/support/action-github.ts';
import { clientOf } from '#tests/support/github/client.ts';
import { runAction } from '#tests/support/runner.ts';

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

test('a plan of a pull request is a check and one comment, which stays one', async () => {
  const { github, shop, on } = await beginAction();
  const head = await shop.commit({ 'page/a.html': '' }, { branch: 'change' });
  const { token } = { token: github.workflowToken('acme/shop').value };
  const { app } = github.app({ repositories: ['acme/shop'], slug: 'other', id: 7 });
  expect(app.id).toBe(7);

  const first = await on('pull_request', { token }, pullRequestPayload(head));
  const second = await on('pull_request', { token }, pullRequestPayload(head));

  expect([first.status, second.status]).toEqual([0, 0]);
  expect(JSON.parse(first.outputs.result ?? '')).toMatchObject({ mode: 'plan' });
  expect(github.count('checks/create')).toBe(1);
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

test("the job's own token opens no other repository, and the way out is named", async () => {
  const { github, on } = await beginAction();
  const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
  const before = await fleet.tip('main');
  const token = github.workflowToken('acme/shop').value;

  const run = await on('push', { token, 'gitops-repository': 'acme/fleet' });

  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.token' });
  expect(run.stdout).toMatch(/app-id.*gitops-token/);
  expect(await fleet.tip('main')).toBe(before);
  expect(await fleet.tip('karst/default')).toBeUndefined();
});

test('two repositories: the App writes one, verified, the job reports in the other; the post step takes its tokens back', async () => {
  const { github, shop, work, on } = await beginAction();
  const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
  const { privateKey } = github.app({ repositories: ['acme/fleet', 'acme/shop'] });
  const own = github.workflowToken('acme/shop', { contents: 'read', checks: 'write' }).value;
  const app = { 'app-id': '42', 'app-private-key': privateKey, token: own };
  const inputs = { ...app, 'gitops-repository': 'acme/fleet' };
  await work.write({ 'page/b.html': 'b\n' });

  const first = await on('push', inputs);
  const cleaned = await first.post();
  const second = await on('push', inputs);

  expect(first.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(Object.keys(await fleet.contents('karst/default'))).toContain(rendered);
  expect(JSON.parse(second.outputs.result ?? '')).toMatchObject({
    proposals: [{ decision: 'kept' }],
  });
  expect([...shop.state.checkRuns.values()].map(({ name }) => name)).toContain('karst/plan');
  expect(cleaned).toMatchObject({ status: 0, stderr: '' });
  expect(cleaned.stdout.match(/token: taken back/g)).toHaveLength(2);
  expect(github.violations).toEqual([]);
});

test('a GitOps token is sent to its own repository alone', async () => {
  const { github, on } = await beginAction();
  const fleet = await github.repository('acme/fleet', {
    files: { a: '' },
    isPrivate: true,
    collaborators: { ada: 'write' },
  });
  const own = github.workflowToken('acme/shop', { contents: 'read', checks: 'write' }).value;
  const gitops = github.personalToken('ada').value;

  const run = await on('schedule', {
    token: own,
    'gitops-token': gitops,
    'gitops-repository': 'acme/fleet',
  });

  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(await fleet.tip('karst/default')).toBeDefined();
  const astray = github.requests.filter(({ path, body, authorization = '' }) => {
    const sent = authorization.startsWith('Basic ')
      ? Buffer.from(authorization.slice(6), 'base64').toString()
      : authorization;
    const place = `${path} ${JSON.stringify(body ?? '')}`;
    const [isFleet, isShop] = [/acme\/fleet|"fleet"/.test(place), /acme\/shop|"shop"/.test(place)];
    return (sent.endsWith(gitops) && isShop) || (sent.endsWith(own) && isFleet);
  });
  expect(astray).toEqual([]);
});

test('mode check ends with 1 while the tree is not what the specs ask for, and writes nothing', async () => {
  const { github, work, on } = await beginAction();
  const token = github.workflowToken('acme/shop', { contents: 'read' }).value;
  const before = await work.files();

  const drift = await on('schedule', { token, mode: 'check' });
  expect(await work.files()).toEqual(before);
  await on('schedule', { token, mode: 'render' });
  const none = await on('schedule', { token, mode: 'check' });

  expect(drift.status).toBe(1);
  expect(drift.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'action.drift' });
  expect(none.status).toBe(0);
  expect(none.outputs).toMatchObject({ decision: 'none', 'reason-code': 'ok' });
  expect(github.requests).toEqual([]);
});

test('a payload that is none is refused', async () => {
  const { on } = await beginAction();

  const run = await on('pull_request', {}, { pull_request: { number: '1' } });

  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.event' });
});

test('specs with an error stop nothing else, and a missing repos.yaml is told on the commit', async () => {
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
  expect(Object.keys(page)).toContain('repos.yaml');
});

test('a run that is cancelled ends in time, says so on every output, and leaves the branches as they were', async () => {
  const { github, shop, work, environmentOf } = await beginAction({
    actionsMayOpenPullRequests: true,
  });
  const token = github.workflowToken('acme/shop').value;
  const base = await shop.tip('main');
  const asked = Promise.withResolvers<void>();
  github.before = async () => {
    asked.resolve();
    await pause(8_000, undefined, { ref: false });
  };
  const environment = await environmentOf('push');

  const run = await runAction(work, { token }, environment, (child) => {
    asked.promise.then(
      () => child.kill('SIGTERM'),
      () => undefined,
    );
  });

  expect(run.status).toBe(130);
  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.cancelled' });
  const result = JSON.parse(await readFile(run.outputs['result-file'] ?? '', 'utf8'));
  expect(result).toMatchObject({ kind: 'Result', mode: 'pull-request', exitStatus: 130 });
  expect(await shop.tip('main')).toBe(base);
  expect(await shop.tip('karst/default')).toBeUndefined();
  expect((await run.post()).status).toBe(0);
  await expect(readFile(run.outputs['result-file'] ?? '')).rejects.toThrow('ENOENT');
});

test('a run that breaks says so on every output', async () => {
  const { work, environmentOf } = await beginAction();
  const environment = { ...(await environmentOf('push')), GITHUB_SERVER_URL: 'nonsense' };

  const run = await runAction(work, { token: 'ghs_secretsecret' }, environment);

  expect(run.status).toBe(3);
  expect(run.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.bug' });
  expect(run.stdout).toContain('karst: a bug');
});

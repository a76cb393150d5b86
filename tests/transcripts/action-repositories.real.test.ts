import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';

const rendered = 'deploy/services/page/deployment.yaml';

test('an App that may not report still delivers', async () => {
  const { github, on } = await beginAction();
  const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
  const { privateKey } = github.app({
    repositories: ['acme/fleet', 'acme/shop'],
    permissions: { contents: 'write', metadata: 'read', pull_requests: 'write' },
  });
  const inputs = { 'app-id': '42', 'app-private-key': privateKey };

  const run = await on('push', { ...inputs, 'gitops-repository': 'acme/fleet' });

  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(Object.keys(await fleet.contents('karst/default'))).toContain(rendered);
  expect(run.stdout).toContain('karst/plan: not told');
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

test('an App that only the GitOps repository has installed is enough, while the job has a token', async () => {
  const { github, on } = await beginAction();
  const fleet = await github.repository('acme/fleet', { files: { a: '' }, isPrivate: true });
  const { privateKey } = github.app({ repositories: ['acme/fleet'] });
  const token = github.workflowToken('acme/shop', { contents: 'read' }).value;
  const app = { 'app-id': '42', 'app-private-key': privateKey };

  const run = await on('push', { ...app, token, 'gitops-repository': 'acme/fleet' });

  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(await fleet.tip('karst/default')).toBeDefined();
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
    // What is said in a repository may name the other one; what GraphQL is asked names its own in the body.
    const place = path.endsWith('/graphql') ? JSON.stringify(body) : path;
    const [isFleet, isShop] = [/acme\/fleet|"fleet"/.test(place), /acme\/shop|"shop"/.test(place)];
    return (sent.endsWith(gitops) && isShop) || (sent.endsWith(own) && isFleet);
  });
  expect(astray).toEqual([]);
});

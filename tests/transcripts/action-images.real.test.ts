import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';

type Shop = Awaited<ReturnType<typeof beginAction>>['shop'];

const kustomization = 'deploy/services/page/kustomization.yaml';

test('a pull request waits for its image, takes its digest back, and waits no more', async () => {
  const { github, shop, registry, work, on } = await beginAction({
    actionsMayOpenPullRequests: true,
  });
  const token = github.workflowToken('acme/shop').value;
  registry.isEmpty = true;

  const first = await on('push', { token });
  const { include } = JSON.parse(first.outputs['build-matrix'] ?? '') as {
    include: { tags: string[]; dockerfile: { path: string; ref: string }; context: object }[];
  };
  const [entry] = include;
  const head = await shop.tip('karst/default');
  expect(entry).toMatchObject({
    context: { path: 'page' },
    dockerfile: { path: 'deploy/services/page/Dockerfile', ref: head },
  });
  expect(Object.keys(await shop.contents('karst/default'))).toContain(entry?.dockerfile.path);
  expect(planCheck(shop, head)).toBe('action_required');

  registry.isEmpty = false;
  await work.write({ 'digests/page.digest': `${entry?.tags[0]}@${registry.digest}\n` });
  const second = await on('push', { token, digests: 'digests' });

  expect(second.outputs).toMatchObject({ 'build-matrix': '{"include":[]}' });
  expect((await shop.contents('karst/default'))[kustomization]).toContain(registry.digest);
  expect(planCheck(shop, await shop.tip('karst/default'))).toBe('success');

  const tip = await shop.tip('karst/default');
  await on('push', { token });
  expect(await shop.tip('karst/default')).toBe(tip);
  expect(github.violations).toEqual([]);
});

test('mode pin writes digests to the branch and nothing else', async () => {
  const { github, shop, registry, on } = await beginAction();
  const token = github.workflowToken('acme/shop').value;
  const rendered = await on('push', { token, mode: 'commit' });
  const [image = ''] = JSON.parse(rendered.outputs['build-matrix'] ?? '').include[0].tags;
  const before = await shop.contents('main');

  const none = await on('push', { token, mode: 'pin' });
  const pinned = await on('push', { token, mode: 'pin', digests: `${image}@${registry.digest}` });

  const after = await shop.contents('main');
  expect(none.outputs).toMatchObject({ decision: 'failed', 'reason-code': 'action.input' });
  expect(pinned.outputs).toMatchObject({ decision: 'changes', commit: await shop.tip('main') });
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
    'deploy/services/page/.karst.json',
    kustomization,
  ]);
});

/** What karst/plan says of a commit. */
function planCheck({ state }: Shop, commit: string | undefined): string | undefined {
  const found = [...state.checkRuns.values()].filter(
    (check) => check.name === 'karst/plan' && check.commit === commit,
  );
  return found.at(-1)?.conclusion ?? undefined;
}

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';
import { runAction } from '#tests/support/runner.ts';

/** A registry of an address where nothing listens; without `allowPrivate` it is not even asked. */
async function begin(registry: string) {
  const begun = await beginAction({ actionsMayOpenPullRequests: true, allowsAutoMerge: true });
  const { github, shop, work, environmentOf } = begun;
  const files = { 'karst.yaml': `registry: {name: "127.0.0.1:1/acme", ${registry}}\n` };
  await work.write(files);
  await shop.commit(files);
  const token = github.workflowToken('acme/shop').value;
  const run = async (mode: string) => {
    const environment = {
      ...(await environmentOf('push')),
      NODE_OPTIONS: `--import ${resolve('tests/support/hurry.ts')}`,
    };
    return await runAction(work, { token, mode, 'auto-merge': 'true' }, environment);
  };
  return { ...begun, run };
}

test.each([
  ['holds the merge', 'allowPrivate: true', 'action_required', 'held'],
  ['that is trusted passes', 'allowPrivate: true, unreachable: trust', 'neutral', 'merged'],
  ['that is trusted and never asked passes', 'unreachable: trust', 'neutral', 'merged'],
])('a registry that nobody reaches %s', async (...given) => {
  const [, settings, conclusion, merge] = given;
  const { github, shop, run } = await begin(settings);

  const { outputs } = await run('pull-request');
  await shop.settle();

  const [proposal] = JSON.parse(outputs.result ?? '').proposals;
  expect(proposal.merge).toBe(merge);
  const checks = [...shop.state.checkRuns.values()].filter(({ name }) => name === 'karst/plan');
  expect(new Set(checks.map((check) => check.conclusion))).toEqual(new Set([conclusion]));
  const body = shop.state.issues.get(1)?.body ?? '';
  expect(body.includes('Nobody looked')).toBe(conclusion === 'neutral');
  expect(github.violations).toEqual([]);
});

test('a commit to the branch is made, with a warning, and a second one asks nobody', async () => {
  const { shop, run } = await begin('allowPrivate: true');
  const before = await shop.tip('main');

  const first = await run('commit');
  const second = await run('commit');

  expect(await shop.tip('main')).not.toBe(before);
  expect([first.outputs.decision, first.outputs['reason-code']]).toEqual(['changes', 'ok']);
  expect(first.stdout).toMatch(/::warning[^\n]*built\.unreachable/);
  expect(second.outputs.decision).toBe('none');
  expect(second.stdout).not.toContain('built.unreachable');
});

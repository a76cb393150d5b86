import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';
import { runAction } from '#tests/support/runner.ts';

test('who waits for a run that lost a race is told where that run is seen', async () => {
  const { github, shop, work, environmentOf } = await beginAction();
  const token = github.workflowToken('acme/shop').value;
  const seen: string[] = [];
  let raced = false;
  github.before = async ({ operation }) => {
    if (operation === 'push' && !raced) {
      raced = true;
      await shop.commit({ theirs: '' });
    }
    if (operation !== 'push') return;
    const { git } = shop.state;
    seen.push(await git.run(['for-each-ref', '--format=%(subject)', 'refs/karst/lease']));
  };
  const environment = { ...(await environmentOf('push')), GITHUB_RUN_ID: '77' };

  const run = await runAction(work, { token, mode: 'commit' }, environment);

  expect(run.outputs).toMatchObject({ decision: 'changes', 'reason-code': 'ok' });
  expect(seen).toContain(`${github.url}/acme/shop/actions/runs/77\n`);
});

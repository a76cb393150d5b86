import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginAction } from '#tests/support/action-github.ts';
import { runAction } from '#tests/support/runner.ts';

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
  let killedAtMs = 0;

  const run = await runAction(work, { token }, environment, (child) => {
    asked.promise.then(
      () => {
        killedAtMs = Date.now();
        child.kill('SIGTERM');
      },
      () => undefined,
    );
  });

  // A runner kills 7.5 s after it asked; the answer that the run waits for comes after 8 s.
  expect(Date.now() - killedAtMs).toBeLessThan(7_500);
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

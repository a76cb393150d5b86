import { expect, onTestFinished, test } from 'vitest';
import { beginWorkflows, exampleWorkflows } from '#tests/support/act-github.ts';
import { page } from '#tests/support/action-github.ts';
import { startToldRegistry } from '#tests/support/told-registry.ts';

/** The repository with the specs and its example workflows; its own clone stands for that of a source, too. */
async function begin() {
  const registry = await startToldRegistry();
  onTestFinished(() => registry[Symbol.asyncDispose]());
  return await beginWorkflows('acme/fleet', {
    ...page,
    ...(await exampleWorkflows()),
    'karst.yaml': registry.settings,
  });
}

test('a push to a source asks the repository with the specs for a delivery, which its workflow makes', async () => {
  const { github, repository: fleet, run } = await begin();
  const least = github.workflowToken('acme/fleet', { contents: 'write' }).value;

  const asked = await run('push', 'notify', { secrets: { KARST_DISPATCH_TOKEN: least } });

  expect(asked.stdout).toContain('Job succeeded');
  expect(asked.stdout + asked.stderr).not.toContain(least);
  expect(github.count('repos/create-dispatch-event')).toBe(1);
  const [event] = fleet.state.events.filter(({ name }) => name === 'repository_dispatch');
  expect(event).toMatchObject({ action: 'karst', startsWorkflows: true });

  const { name = '', action } = event ?? {};
  const delivered = await run(name, 'deliver', { payload: { action } });
  expect(delivered.stdout).toContain('Job succeeded');
  expect(await fleet.tip('karst/default')).toBeDefined();
  expect(github.violations).toEqual([]);
});

test('a token that may not ask fails the job', async () => {
  const { github, run } = await begin();
  const other = github.workflowToken('acme/fleet', { contents: 'read' }).value;

  const asked = await run('push', 'notify', { secrets: { KARST_DISPATCH_TOKEN: other } });

  expect(asked.stdout).toContain('Job failed');
  expect(`${asked.stdout}${asked.stderr}`).toContain('403');
});

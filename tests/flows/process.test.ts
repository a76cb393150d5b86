import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

function withProcess(entrypoint: string) {
  return memoryWorld(
    {
      'karst.yaml': 'registry: {name: registry.example.com/team}\n',
      'repos.yaml': `- slug: gh:octocat/api\n  name: api\n  processes:\n    nightly: { entrypoint: "${entrypoint}", schedule: "0 3 * * *" }\n`,
    },
    {
      'gh:octocat/api': {
        ...fastapi(),
        'jobs/__init__.py': '',
        'jobs/nightly.py': 'print("done")\n',
      },
    },
  );
}

test('a process is named by an entrypoint in the same grammar as the start', async () => {
  const world = withProcess('module:jobs.nightly');

  await renderTree(world, {});
  const before = world.tree.all();
  const { plan } = await renderTree(world, { locked: true });

  expect(before['deploy/services/api/cronjob-nightly.yaml']).toContain('jobs.nightly');
  expect(before['deploy/services/api/Dockerfile']).toContain('uvicorn');
  expect(plan.workloads.every(({ action }) => action === 'keep')).toBe(true);
});

test('a process whose entrypoint is not in the source is an error on its line', async () => {
  const { plan } = await renderTree(withProcess('missing.py'), {});

  expect(planFindings(plan).filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: 'repos.yaml', line: 4, pointer: '/0/processes/nightly/entrypoint' },
  ]);
});

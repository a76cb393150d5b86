import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const karst = 'registry:\n  name: registry.example.com/team\n';

function twoServices() {
  return memoryWorld(
    {
      'karst.yaml': karst,
      'repos.yaml':
        '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n',
    },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
}

test('locked renders the same tree from the records, and asks nobody', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const before = world.tree.all();
  const { pins } = world.memory;
  for (const path of world.tree.contents.keys()) {
    if (!path.endsWith('.karst.json')) world.tree.contents.delete(path);
  }
  world.memory.sources.clear();

  const { plan } = await renderTree(world, { locked: true });

  expect(codes(plan)).toEqual([]);
  expect(world.tree.all()).toEqual(before);
  expect(world.memory.pins).toBe(pins);
});

test.each([
  ['another ref', '- {slug: "gh:octocat/api#next", name: api}\n', 'lock.stale'],
  ['another start', '- {slug: "gh:octocat/api", name: api, entrypoint: "x:y"}\n', 'lock.stale'],
  ['a new entry', '- {slug: "gh:octocat/new", name: new}\n', 'lock.missing'],
])('locked refuses %s', async (_, repos, code) => {
  const world = twoServices();
  await renderTree(world, {});
  world.specFiles.set('repos.yaml', repos);

  const { plan } = await renderTree(world, { locked: true });

  expect(codes(plan)).toContain(code);
});

test('locked renders what changed in the spec alone', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const repos = world.specFiles.get('repos.yaml') ?? '';
  world.specFiles.set('repos.yaml', repos.replace('name: api}', 'name: api, replicas: 3}'));

  const { plan } = await renderTree(world, { locked: true });

  expect(codes(plan)).toEqual([]);
  expect(actions(plan)).toMatchObject({ api: 'update' });
});

function actions(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    plan.workloads
      .filter(({ workload }) => workload.kind !== 'Environment')
      .map(({ workload, action }) => [workload.name, action]),
  );
}

function codes(plan: Plan): string[] {
  return planFindings(plan)
    .filter(({ code }) => code !== 'render.mesh-policy' && !code.startsWith('detect.'))
    .map(({ code }) => code);
}

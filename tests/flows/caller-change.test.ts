import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import type { Plan } from '#src/plan/plan.ts';
import { topology } from '#src/report/mermaid.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const karst = 'registry:\n  name: registry.example.com/team\n';
const both =
  '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n';
const alone = '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web}\n';

test('a plan says who may call whom from now on, and who no longer', async () => {
  const world = memoryWorld(
    { 'karst.yaml': karst, 'repos.yaml': alone },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
  const first = await renderTree(world, {});
  world.specFiles.set('repos.yaml', both);
  const second = await renderTree(world, {});
  const third = await renderTree(world, {});
  world.specFiles.set('repos.yaml', alone);
  const fourth = await renderTree(world, {});

  expect(callers(first.plan)).toBeUndefined();
  expect(callers(second.plan)).toEqual({ admitted: ['default/web'], dismissed: [] });
  expect(callers(third.plan)).toBeUndefined();
  expect(callers(fourth.plan)).toEqual({ admitted: [], dismissed: ['default/web'] });
  expect(topology(second.plan)?.join('\n')).toContain('n1 ==> n0');
  expect(topology(fourth.plan)?.join('\n')).toContain('n1 -.-> n0');
});

test('nobody is let in across owners whom the callee does not name', async () => {
  const repos =
    '- {slug: "gh:octocat/api", name: api, owner: bank}\n- {slug: "gh:octocat/web", name: web, uses: [bank/api]}\n';
  const world = memoryWorld(
    { 'karst.yaml': karst, 'repos.yaml': repos },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );

  const { plan } = await renderTree(world, {});

  expect(callers(plan)).toBeUndefined();
});

function callers({ workloads }: Plan) {
  return workloads.find(({ workload }) => workload.name === 'api')?.callers;
}

import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { planObjects, planRestarts } from '#src/plan/plan-forecast.ts';
import { certifiedWorld } from '#tests/support/certified-world.ts';

test('what a renewal does in the cluster is forecast: Secrets change, and nothing starts anew', async () => {
  const world = await certifiedWorld();
  await renderTree(world, {});
  world.passDays(61);

  const plan = await planTree(world, {});

  const update = { action: 'update', causes: [{ kind: 'certificate' }] };
  expect(planObjects(plan)).toMatchObject([
    { ...update, object: { kind: 'Secret', name: 'api-mesh' } },
    { ...update, object: { kind: 'Secret', name: 'web-mesh' } },
  ]);
  expect(planObjects(plan).flatMap(({ fields }) => fields)).toEqual(
    Array(2).fill({ path: 'stringData', keys: ['stringData'], secret: true }),
  );
  expect(planRestarts(plan)).toEqual([]);
});

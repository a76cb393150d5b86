import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const automated = '- {slug: "gh:octocat/api", name: api, image: {automation: true}}\n';
const plain = '- {slug: "gh:octocat/api", name: api}\n';
const automation = 'deploy/flux/default-images.yaml';

function worldOf(repos: string) {
  return memoryWorld({ 'repos.yaml': repos }, { 'gh:octocat/api': fastapi() });
}

test('an environment has the object that commits tags while some service wants it', async () => {
  const world = worldOf(plain);
  await renderTree(world, {});
  expect(Object.keys(world.tree.all())).not.toContain(automation);

  world.specFiles.set('repos.yaml', automated);
  await renderTree(world, {});
  expect(Object.keys(world.tree.all())).toContain(automation);

  world.specFiles.set('repos.yaml', plain);
  await renderTree(world, {});
  expect(Object.keys(world.tree.all())).not.toContain(automation);
});

test('it stays while a faulty entry may still want it', async () => {
  const world = worldOf(automated);
  await renderTree(world, {});
  world.specFiles.set('repos.yaml', '- {slug: "gh:octocat/api", name: api, replicas: many}\n');

  const plan = await planTree(world, {});

  expect(plan.workloads.filter(({ action }) => action === 'delete' || action === 'update')).toEqual(
    [],
  );
});

import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const sources = { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') };
const karst = 'registry: {name: registry.example.com/team}\n';
const repos =
  '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n';
const outside = repos.replaceAll('name: ', 'mesh: false, name: ');
const policy = 'deploy/services/web/networkpolicy.yaml';

async function rendered(text = repos) {
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': text }, sources);
  const { plan } = await renderTree(world, {});
  expect(codes(plan)).toEqual([]);
  return world;
}

test('a service in the mesh stays so to those who use it while its entry is faulty', async () => {
  const world = await rendered();
  const before = world.tree.all();
  world.specFiles.set('repos.yaml', repos.replace('name: api', 'name: api, mesh: false, prt: 1'));

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual(['spec.unknown-key']);
  expect(world.tree.contents.get(policy)).toBe(before[policy]);
  expect(before[policy]).toContain('port: 15000');
});

test('who leaves the mesh is called in clear from the same plan on', async () => {
  const world = await rendered();
  world.specFiles.set('repos.yaml', repos.replace('name: api', 'mesh: false, name: api'));

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual([]);
  expect(planFindings(plan).map(({ code }) => code)).toContain('render.mesh-plain');
  expect(world.tree.contents.get(policy)).toContain('port: 8000');
  expect(world.tree.contents.get(policy)).not.toContain('port: 15000');
  expect(pathsOf(world).filter((path) => path.startsWith('deploy/services/api/'))).not.toContain(
    'deploy/services/api/envoy.yaml',
  );
});

test('the issuer goes a delivery after the last service that it signed for', async () => {
  const world = await rendered();
  const shared = () => pathsOf(world).filter((path) => /mesh\/|-mesh\.yaml$/.test(path));
  const all = shared();
  world.specFiles.set('repos.yaml', outside);

  await renderTree(world, {});
  expect(shared()).toEqual(all);
  await renderTree(world, {});
  expect(shared()).toEqual([]);
  const { plan } = await renderTree(world, {});
  expect(plan.workloads.every(({ action }) => action === 'keep')).toBe(true);
});

test('where nobody is in the mesh the cluster needs no issuer', async () => {
  const world = await rendered(outside);

  expect(pathsOf(world).filter((path) => path.includes('mesh'))).toEqual([]);
  expect(world.tree.contents.get('deploy/flux/default-owner-default.yaml')).not.toContain(
    'dependsOn',
  );
});

test('a service outside the mesh that uses one in it is held, and the other is not', async () => {
  const text = repos.replace('name: web', 'mesh: false, name: web');
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': text }, sources);

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual(['render.mesh-caller']);
  expect(pathsOf(world)).toContain('deploy/services/api/deployment.yaml');
  expect(pathsOf(world)).not.toContain('deploy/services/web/deployment.yaml');
});

function codes(plan: Plan): string[] {
  const errors = planFindings(plan).filter(({ severity }) => severity === 'error');
  return errors.map(({ code }) => code);
}

function pathsOf({ tree }: Awaited<ReturnType<typeof rendered>>): string[] {
  return Object.keys(tree.all()).sort();
}

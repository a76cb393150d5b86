import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { UpgradeRequest } from '#src/flows/world.ts';
import type { Plan } from '#src/plan/plan.ts';
import { planRestarts } from '#src/plan/plan-forecast.ts';
import { upgradeText } from '#src/report/upgrade.ts';
import { actionsOf } from '#tests/support/life-world.ts';
import { type MemoryWorld, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const version = '0.1.0';

/** A tree as version 0.0.9 wrote it, byte for byte: some of its templates were others. */
async function olderWorld(): Promise<MemoryWorld> {
  const { specs, sources, tree } = JSON.parse(
    await readFile('tests/fixtures/older-tree.json', 'utf8'),
  );
  const world = { ...memoryWorld(specs, sources), tool: { version } };
  for (const [path, text] of Object.entries<string>(tree)) world.tree.contents.set(path, text);
  return world;
}

async function upgrade(world: MemoryWorld, request: UpgradeRequest = {}): Promise<Plan> {
  return (await renderTree(world, { upgrade: request })).plan;
}

function versions(world: MemoryWorld): Record<string, string> {
  const records = Object.entries(world.tree.all()).filter(([path]) => path.endsWith('.karst.json'));
  return Object.fromEntries(
    records.map(([, text]) => {
      const { workload, tool } = JSON.parse(text);
      return [`${workload.kind}/${workload.name}`, tool];
    }),
  );
}

test('a render leaves what an older version wrote as it is, and says how much that is', async () => {
  const world = await olderWorld();
  const before = world.tree.all();

  const { plan } = await renderTree(world, {});

  expect(new Set(Object.values(actionsOf(plan)))).toEqual(new Set(['keep']));
  expect(world.tree.all()).toEqual(before);
  expect(upgradeText(plan)).toEqual([
    '5 workloads as an older KarstKit wrote them: karst upgrade moves them.',
  ]);
});

test('an upgrade moves all of it; what restarts is what the forecast says; then nothing is left', async () => {
  const world = await olderWorld();

  const planned = await planTree(world, { upgrade: {} });
  const done = await upgrade(world);

  expect(planned.id).toBe(done.id);
  expect(planRestarts(done).map(({ object, pods }) => [object.name, pods])).toEqual([
    ['web', { min: 1, max: 1 }],
    ['zapi', { min: 2, max: 2 }],
  ]);
  expect(upgradeText(done)).toEqual([
    `Upgrade to ${version}: 5 workloads move, 3 pods of 2 restart, 0 left for later.`,
  ]);
  expect(done.workloads.flatMap(({ causes }) => causes)).toEqual(
    Array(5).fill({ kind: 'tool-changed', from: '0.0.9', to: version }),
  );
  expect(new Set(Object.values(versions(world)))).toEqual(new Set([version]));
  expect(world.tree.all()['deploy/services/zapi/deployment.yaml']).toContain('OnRootMismatch');

  const before = world.tree.all();
  const again = await upgrade(world);
  expect(again.workloads).toEqual([]);
  expect(upgradeText(again)).toEqual([
    `Nothing to upgrade: no workload that could move is older than ${version}.`,
  ]);
  expect(world.tree.all()).toEqual(before);
  expect(upgradeText((await renderTree(world, {})).plan)).toEqual([]);
});

test('batch by batch, what others stand on and callees first, and each run goes on where the last one stopped', async () => {
  const world = await olderWorld();
  const moved: string[][] = [];

  for (const left of [3, 1, 0, 0]) {
    const plan = await upgrade(world, { batch: 2 });
    expect(plan.upgrade).toEqual({ version, left });
    moved.push(Object.keys(actionsOf(plan)));
  }

  expect(moved).toEqual([
    ['default/Environment/default', 'default/Owner/default'],
    ['default/docs', 'default/zapi'],
    ['default/web'],
    [],
  ]);
});

test('a workload whose bytes are the same moves by its record alone, and restarts nothing', async () => {
  const world = await olderWorld();
  const before = world.tree.all();

  const plan = await upgrade(world, { names: ['docs'] });

  const changed = Object.entries(world.tree.all()).filter(([path, text]) => before[path] !== text);
  expect(changed.map(([path]) => path)).toEqual(['deploy/services/docs/.karst.json']);
  expect(planRestarts(plan)).toEqual([]);
});

test('one whose spec has changed waits for a render, and takes nobody’s place', async () => {
  const world = await olderWorld();
  const repos = world.specFiles.get('repos.yaml') ?? '';
  world.specFiles.set('repos.yaml', repos.replace('name: docs', 'name: docs\n  replicas: 3'));
  await upgrade(world, { batch: 2 });

  const plan = await upgrade(world, { batch: 1 });

  expect(actionsOf(plan)).toEqual({ 'default/zapi': 'update' });
  expect(plan.findings).toContainEqual(expect.objectContaining({ code: 'upgrade.changed' }));
  expect(versions(world)['Service/docs']).toBe('0.0.9');
});

test('what a person edited stays, and the others move', async () => {
  const world = await olderWorld();
  const path = 'deploy/services/zapi/deployment.yaml';
  world.tree.contents.set(path, `${world.tree.contents.get(path)}# mine\n`);

  const plan = await upgrade(world);

  expect(actionsOf(plan)).toMatchObject({ 'default/zapi': 'held', 'default/web': 'update' });
  expect(world.tree.contents.get(path)).toContain('# mine');
});

test('what a newer version wrote is not taken back', async () => {
  const world = { ...(await olderWorld()), tool: { version: '0.0.8' } };

  expect((await upgrade(world)).workloads).toEqual([]);
});

test('an unknown name is refused', async () => {
  const world = await olderWorld();

  expect(await codeOfAsync(() => upgrade(world, { names: ['apo'] }))).toBe('workload.unknown');
});

test('a run that is cut off anywhere is finished by the next', async () => {
  const whole = await olderWorld();
  await upgrade(whole);
  const wanted = whole.tree.all();

  for (let changes = 1; changes < 14; changes += 1) {
    const world = await olderWorld();
    world.tree.changesLeft = changes;
    await upgrade(world).catch(() => undefined);
    world.tree.changesLeft = Number.POSITIVE_INFINITY;
    await upgrade(world);
    await renderTree(world, {});
    expect(world.tree.all()).toEqual(wanted);
  }
});

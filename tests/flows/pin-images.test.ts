import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { World } from '#src/flows/world.ts';
import type { FileChange } from '#src/plan/file-change.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const kustomization = 'deploy/services/api/kustomization.yaml';

/** One service, rendered, whose registry has the one digest under every name. */
async function rendered(entry = '', karst = '') {
  const memory = memoryWorld(
    {
      'karst.yaml': `registry: {name: registry.example.com/team}\n${karst}`,
      'repos.yaml': `- slug: gh:octocat/hello\n  name: api\n${entry}`,
    },
    { 'gh:octocat/hello': fastapi() },
  );
  const look = async () => ({ state: 'present', digest, platforms: ['linux/amd64'] }) as const;
  const world: World = { ...memory, images: { ...memory.images, look } };
  const { plan } = await renderTree(world, {});
  const pin = async (text: string) => (await renderTree(world, { handed: [{ text }] })).plan;
  return { memory, world, pin, tag: plan.images[0]?.tags[0] ?? '' };
}

const told = (plan: Plan) =>
  [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)].map(
    ({ code, severity }) => `${severity} ${code}`,
  );

test.each([
  ['edited', 'resources: []\n'],
  ['taken away', undefined],
])(
  'a kustomization that a person has %s is in the way, and nothing is written',
  async (_, text) => {
    const { memory, pin } = await rendered();
    if (text === undefined) memory.tree.contents.delete(kustomization);
    else memory.tree.contents.set(kustomization, text);
    const before = memory.tree.all();

    const plan = await pin(`api=${digest}`);

    expect(told(plan)).toContain('error built.in-the-way');
    expect(plan.workloads.map(({ action }) => action)).toEqual(['held']);
    expect(memory.tree.all()).toEqual(before);
  },
);

test('what a person edited elsewhere stays, and stays a person’s', async () => {
  const { memory, pin, world } = await rendered();
  memory.tree.contents.set('deploy/services/api/service.yaml', 'by: hand\n');

  expect(told(await pin(`api=${digest}`))).toEqual(['warning plan.edited-by-person']);

  expect(memory.tree.all()[kustomization]).toContain(digest);
  expect(memory.tree.all()['deploy/services/api/service.yaml']).toBe('by: hand\n');
  expect(told(await planTree(world, {}))).toContain('warning plan.edited-by-person');
});

test('what image automation writes is left to it', async () => {
  const { memory, pin } = await rendered('  image: {automation: true}\n');
  const before = memory.tree.all();

  expect(told(await pin(`api=${digest}`))).toEqual(['info built.automated']);
  expect(memory.tree.all()).toEqual(before);
});

test('a digest of a tag that the tree has left is told, and not written', async () => {
  const { memory, pin, tag } = await rendered();
  const before = memory.tree.all();

  expect(told(await pin(`${tag.replace(/:ts-.*/, ':ts-1-abc-def')}@${digest}`))).toEqual([
    'warning built.stale',
  ]);
  expect(memory.tree.all()).toEqual(before);
});

test('a name means the service in every environment, unless it names one', async () => {
  const environments = 'environments: {east: {path: east}, west: {path: west}}\n';
  const { memory, pin } = await rendered('  environments: [east, west]\n', environments);
  const pinned = () =>
    ['east', 'west'].filter((path) =>
      memory.tree.all()[`${path}/services/api/kustomization.yaml`]?.includes(digest),
    );

  await pin(`east/api=${digest}`);
  expect(pinned()).toEqual(['east']);
  await pin(`api=${digest}`);
  expect(pinned()).toEqual(['east', 'west']);
});

test('the same digest once more writes nothing', async () => {
  const { memory, pin } = await rendered();
  await pin(`api=${digest}`);
  const before = memory.tree.all();

  const plan = await pin(`api=${digest}`);

  expect(plan.workloads.map(({ action }) => action)).toEqual(['keep']);
  expect(memory.tree.all()).toEqual(before);
});

test.each([1, 2])(
  'a run that stops after write %d is finished by the next render',
  async (writes) => {
    const { memory, world, tag } = await rendered();
    let left = writes;
    const apply = async (changes: readonly FileChange[]) => {
      if (changes.length > 0 && left === 0) throw new Error('the power is gone');
      left -= changes.length > 0 ? 1 : 0;
      await memory.tree.apply(changes);
    };
    const tree = {
      ...memory.tree,
      read: memory.tree.read.bind(memory.tree),
      list: memory.tree.list.bind(memory.tree),
      apply,
    };
    await renderTree({ ...world, tree }, { handed: [{ text: `api=${digest}` }] }).catch(
      () => undefined,
    );

    await renderTree(world, { built: { [tag]: digest } });
    const again = await planTree(world, {});

    expect(again.workloads.map(({ action }) => action)).toEqual(['keep', 'keep', 'keep']);
    expect(memory.tree.all()[kustomization]).toContain(digest);
    expect(memory.tree.all()['deploy/services/api/.karst.json']).not.toContain('pending');
  },
);

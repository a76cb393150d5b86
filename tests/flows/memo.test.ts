import { expect, test } from 'vitest';
import type { Memo } from '#src/flows/memo.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { World } from '#src/flows/world.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';

const repos =
  '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n';

/** Services in repositories, rendered and planned once; the memo is told that nothing moves. */
async function planned() {
  const world = memoryWorld(
    { 'karst.yaml': 'registry:\n  name: registry.example.com/team\n', 'repos.yaml': repos },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
  const remembering = { ...world, memo: plainMemo() };
  await renderTree(remembering, {});
  return { world, remembering, plan: await planTree(remembering, {}) };
}

/** Answers as they were kept, as text, whatever has become of the files. */
function plainMemo(): Memo {
  const kept = new Map<string, string>();
  return {
    recall: async (question) => {
      const text = kept.get(question);
      if (text === undefined) return undefined;
      const { answer, detail } = JSON.parse(text);
      return { answer, moved: [], detail: async () => detail };
    },
    keep: async (question, _, value) => {
      kept.set(question, JSON.stringify(value));
    },
  };
}

test('asks every repository where it points, and nothing else, where nothing moved', async () => {
  const { world, remembering, plan } = await planned();
  const { pins, fetches } = world.memory;

  expect(await planTree(deaf(remembering), {})).toEqual(plan);
  expect(world.memory.pins).toBe(pins + 2);
  expect(world.memory.fetches).toBe(fetches);
});

test('plans the one whose repository points elsewhere', async () => {
  const { world, remembering } = await planned();
  world.memory.sources.set('gh:octocat/web', { ...fastapi('web'), 'NOTES.md': 'more\n' });

  const plan = await planTree(remembering, {});
  expect(plan).toEqual(await planTree(world, {}));
  expect(plan.workloads.filter(({ action }) => action === 'update')).toMatchObject([
    { workload: { name: 'web' } },
  ]);
});

test('says what a host refuses, as without memory', async () => {
  const { world, remembering } = await planned();
  world.memory.sources.delete('gh:octocat/web');

  const plan = await planTree(remembering, {});
  expect(plan).toEqual(await planTree(world, {}));
  expect(plan.workloads.flatMap(({ findings }) => findings)).toMatchObject([
    { code: 'source.not-found' },
  ]);
});

test.each([
  ['another environment', { environment: 'default' }],
  ['stricter', { strict: true }],
  ['with force', { force: true }],
  ['for certificates alone', { onlyCertificates: true }],
])('does not take the answer to one question for another: %s', async (_, options) => {
  const { world, remembering } = await planned();
  world.specFiles.set('repos.yaml', repos.replace('name: api}', 'name: api, replicas: 3}'));

  expect(await planTree(remembering, options)).toEqual(await planTree(world, options));
});

/** A world of which neither specs nor tree can be read, karst.yaml apart, which says how hosts are asked. */
function deaf(world: World): World {
  const refuse = () => Promise.reject(new Error('this was read'));
  const read = async (path: string) =>
    path === 'karst.yaml' ? await world.specs.read(path) : await refuse();
  return {
    ...world,
    specs: { read, list: refuse },
    tree: { ...world.tree, read: refuse, list: refuse, apply: refuse },
  };
}

import { expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import { Problem } from '#src/problem.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const sources = { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') };
const karst = 'registry: {name: registry.example.com/team}\n';
const repos =
  '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n';

async function rendered() {
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos }, sources);
  await renderTree(world, {});
  return world;
}

test.each([
  ['is no YAML', 'environments: [\n'],
  ['has an unknown key', `${karst}environmens: {}\n`],
  ['has a wrong value', `${karst}environments: {default: {path: deploy, owner: "Shop!"}}\n`],
])('a karst.yaml that %s writes nothing at all', async (_, text) => {
  const world = await rendered();
  const before = world.tree.all();
  world.specFiles.set('karst.yaml', text);

  const { plan } = await renderTree(world, {});

  expect(errors(plan)).toHaveLength(1);
  expect(world.tree.all()).toEqual(before);
});

test('a karst.yaml that is no YAML writes nothing into an empty tree either', async () => {
  const world = memoryWorld({ 'karst.yaml': 'environments: [\n', 'repos.yaml': repos }, sources);

  await renderTree(world, {});

  expect(world.tree.all()).toEqual({});
});

test('a workload that changes hands is held, and its callers still find it where it is', async () => {
  const world = await rendered();
  const before = world.tree.all();
  world.specFiles.set(
    'repos.yaml',
    repos
      .replace('name: api', 'name: api, owner: team-b, allow: [default/web]')
      .replace('[api]', '[team-b/api]'),
  );

  const { plan } = await renderTree(world, {});

  expect(errors(plan)).toMatchObject([{ code: 'plan.owner-changed', file: 'repos.yaml', line: 1 }]);
  const policy = 'deploy/services/web/networkpolicy.yaml';
  expect(rules(world.tree.contents.get(policy))).toBe(rules(before[policy]));
  expect(world.tree.contents.get('deploy/services/api/deployment.yaml')).toBe(
    before['deploy/services/api/deployment.yaml'],
  );
});

test('the port of a caller is nothing to the callee', async () => {
  const world = await rendered();
  world.specFiles.set('repos.yaml', repos.replace('name: web', 'name: web, port: 9000'));

  const { plan } = await renderTree(world, {});

  const changed = plan.workloads.filter(({ action }) => action !== 'keep');
  expect(changed.map(({ workload }) => workload.name)).toEqual(['web']);
});

test('a full disk is told once; what was written before it stays', async () => {
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos }, sources);
  const tree = refusing('disk.full', /services/);

  const { plan } = await renderTree({ ...world, tree }, {});

  expect(errors(plan)).toMatchObject([{ code: 'disk.full' }]);
  expect(held(plan)).toEqual(['api', 'web']);
  expect(Object.keys(tree.all())).toContain('deploy/flux/.karst.json');
});

test('one directory without the right to write holds its workload alone', async () => {
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos }, sources);
  const tree = refusing('disk.denied', /services\/api/);

  const { plan } = await renderTree({ ...world, tree }, {});

  expect(held(plan)).toEqual(['api']);
  expect(Object.keys(tree.all())).toContain('deploy/services/web/deployment.yaml');
});

test('a tree where nothing can be written is one problem', async () => {
  const world = memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos }, sources);
  const tree = refusing('disk.denied', /./);

  expect(await codeOfAsync(() => renderTree({ ...world, tree }, {}))).toBe('disk.denied');
});

/** A tree that refuses every change to the paths given. */
function refusing(code: 'disk.full' | 'disk.denied', paths: RegExp): MemoryFiles {
  const tree = new MemoryFiles();
  const apply = tree.apply.bind(tree);
  tree.apply = async (changes) => {
    if (changes.some(({ path }) => paths.test(path))) throw new Problem(code, 'refused');
    await apply(changes);
  };
  return tree;
}

/** A policy without its head, which names the spec. */
function rules(policy = ''): string {
  return policy.slice(policy.indexOf('\nspec:'));
}

function held(plan: Plan): string[] {
  return plan.workloads
    .filter(({ action }) => action === 'held')
    .map(({ workload }) => workload.name);
}

function errors(plan: Plan) {
  return planFindings(plan).filter(({ severity }) => severity === 'error');
}

import { expect, test } from 'vitest';
import { type DeployRequest, deployChange } from '#src/flows/deploy.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { actionsOf, lifeWorld } from '#tests/support/life-world.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const karst = 'environments:\n  one: {path: one}\n  two: {path: two}\n';
const commit = 'a'.repeat(40);

async function world(repos: string, config = karst) {
  const made = await lifeWorld({ 'karst.yaml': config, 'repos.yaml': repos });
  made.memory.sources.set('gh:acme/fresh', fastapi('fresh'));
  return made;
}

test.each<[string, string, DeployRequest, string, object]>([
  [
    'a new one',
    '- gh:acme/api # a\n',
    { slug: 'gh:acme/fresh' },
    '- gh:acme/api # a\n- gh:acme/fresh\n',
    { 'one/acme-fresh': 'create' },
  ],
  [
    'a new one with a name, for an environment that is not there yet',
    '- gh:acme/api\n',
    { slug: 'gh:acme/fresh#v1', name: 'new', environment: 'two' },
    '- gh:acme/api\n- slug: gh:acme/fresh#v1\n  name: new\n  environments: [two]\n',
    { 'two/new': 'create', 'two/Owner/default': 'create', 'two/Environment/two': 'update' },
  ],
  [
    'into an empty list',
    '# none\n[]\n',
    { slug: 'gh:acme/fresh' },
    '# none\n- gh:acme/fresh\n',
    { 'one/acme-fresh': 'create', 'one/Owner/default': 'create' },
  ],
  [
    'another ref',
    '- gh:acme/api#v1 # a\n',
    { slug: 'gh:acme/api#v2' },
    '- gh:acme/api#v2 # a\n',
    { 'one/acme-api': 'update' },
  ],
  [
    'the same again',
    '- gh:acme/api#v1\n',
    { slug: 'gh:acme/api#v1' },
    '- gh:acme/api#v1\n',
    { 'one/acme-api': 'keep' },
  ],
  [
    'another ref, for both of its environments',
    '- slug: gh:acme/api#v1\n  environments: [one, two]\n',
    { slug: 'gh:acme/api#v2', environment: 'one' },
    '- slug: gh:acme/api#v2\n  environments: [one, two]\n',
    { 'one/acme-api': 'update', 'two/acme-api': 'update' },
  ],
  [
    'a further environment',
    '- gh:acme/api # a\n',
    { slug: 'gh:acme/api', environment: 'two' },
    '- slug: gh:acme/api # a\n  environments: [one, two]\n',
    { 'one/acme-api': 'update', 'two/acme-api': 'create' },
  ],
])('%s', async (_, ...[before, request, after, actions]) => {
  const made = await world(before);

  expect(await made.carryOut(deployChange(request))).toMatchObject(actions);
  expect(made.repos()).toBe(after);
  const again = await made.carryOut(deployChange(request));
  expect(Object.values(again).every((action) => action === 'keep')).toBe(true);
  expect(made.repos()).toBe(after);
  expect(
    Object.values(actionsOf(await planTree(made, {}))).every((action) => action === 'keep'),
  ).toBe(true);
});

test('what else has come to be asked for waits', async () => {
  const made = await world('- gh:acme/api\n- gh:acme/web\n');
  made.memory.sources.set('gh:acme/web', fastapi('moved'));

  expect(Object.keys(await made.carryOut(deployChange({ slug: 'gh:acme/fresh' })))).toEqual([
    'one/acme-fresh',
  ]);
});

test('the first spec of all is written', async () => {
  const made = memoryWorld({}, { 'gh:acme/api': fastapi('api') });
  const written: string[] = [];
  const editing = {
    ...made,
    editSpecs: async (changes: readonly { path: string; content?: string }[]) => {
      for (const { path, content = '' } of changes) written.push(`${path}: ${content}`);
    },
  };

  const { plan } = await renderTree(editing, { change: deployChange({ slug: 'gh:acme/api' }) });

  expect(written).toEqual(['repos.yaml: - gh:acme/api\n']);
  expect(actionsOf(plan)).toMatchObject({ 'default/acme-api': 'create' });
});

test.each<[string, string, DeployRequest, string]>([
  ['a slug that is none', '- gh:acme/api\n', { slug: 'gh:acme' }, 'slug.invalid'],
  [
    'an unknown environment',
    '- gh:acme/api\n',
    { slug: 'gh:acme/api', environment: 'three' },
    'environment.unknown',
  ],
  ['another name', '- gh:acme/api\n', { slug: 'gh:acme/api', name: 'b' }, 'deploy.exists'],
  [
    'a name that is taken',
    '- gh:acme/api\n',
    { slug: 'gh:acme/fresh', name: 'acme-api' },
    'spec.name',
  ],
  ['a name that is none', '- gh:acme/api\n', { slug: 'gh:acme/fresh', name: 'A B' }, 'spec.value'],
  [
    'a list that cannot be read',
    '- gh:acme/api\n  x: [\n',
    { slug: 'gh:acme/fresh' },
    'spec.syntax',
  ],
  [
    'an environment that something was promoted to',
    `- slug: gh:acme/api\n  environments: [one, two]\n  promoted: {two: {commit: "${commit}"}}\n`,
    { slug: 'gh:acme/api#v2', environment: 'two' },
    'promote.pinned',
  ],
])('%s is refused, and nothing is written', async (_, repos, request, code) => {
  const made = await world('- gh:acme/api\n');
  made.specFiles.set('repos.yaml', repos);
  const before = made.tree.all();

  expect(await codeOfAsync(() => made.carryOut(deployChange(request)))).toBe(code);
  expect(made.repos()).toBe(repos);
  expect(made.tree.all()).toEqual(before);
});

test('a repository that cannot be started holds everything back', async () => {
  const made = await world('- gh:acme/api\n');
  made.memory.sources.set('gh:acme/fresh', { 'README.md': 'nothing\n' });

  expect(await made.carryOut(deployChange({ slug: 'gh:acme/fresh' }))).toMatchObject({
    'one/acme-fresh': 'held',
  });
  expect(made.repos()).toBe('- gh:acme/api\n');
});

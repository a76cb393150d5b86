import { describe, expect, test } from 'vitest';
import { type DestroyRequest, destroyChange } from '#src/flows/destroy.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { planObjects } from '#src/plan/plan-forecast.ts';
import { actionsOf, lifeWorld } from '#tests/support/life-world.ts';
import { fastapi } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const repos = `# ours
- gh:acme/api # called by web
- slug: gh:acme/web
  uses: [acme-api]
- slug: gh:acme/store
  volumes: [{path: /data, size: 1Gi}]
`;

function destroy(...names: string[]) {
  return destroyChange({ names, withData: false });
}

test('the entry goes, the files go, those it called no longer let it in, and nothing else is looked at', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  world.memory.sources.set('gh:acme/store', { 'main.py': 'raise SystemExit\n' });

  const done = await world.carryOut(destroy('acme-web'));

  expect(done).toEqual({ 'default/acme-web': 'delete', 'default/acme-api': 'update' });
  expect(world.repos()).toBe(repos.replace('- slug: gh:acme/web\n  uses: [acme-api]\n', ''));
  expect(Object.keys(world.tree.all()).filter((path) => path.includes('acme-web'))).toEqual([]);
  expect(world.tree.all()['deploy/services/acme-api/callers.yaml']).not.toContain('acme-web');
});

test('those it called stay at their commits: nobody is asked where a branch points', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  const { pins, fetches } = world.memory;
  const commit = /"commit": "[0-9a-f]+"/;
  const record = () => world.tree.all()['deploy/services/acme-api/.karst.json']?.match(commit)?.[0];
  const before = record();
  world.memory.sources.set('gh:acme/api', fastapi('moved on'));

  await world.carryOut(destroy('acme-web'));

  expect(record()).toBe(before);
  expect([world.memory.pins, world.memory.fetches]).toEqual([pins, fetches]);
});

test('nothing is left to do for a render, and a second run finds nobody of that name', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  await world.carryOut(destroy('acme-web'));
  const before = world.tree.all();

  const { plan } = await renderTree(world, {});

  expect(Object.values(actionsOf(plan)).every((action) => action === 'keep')).toBe(true);
  expect(await codeOfAsync(() => world.plan(destroy('acme-web')))).toBe('workload.unknown');
  expect(world.tree.all()).toEqual(before);
});

test.each<[string, string, DestroyRequest, string]>([
  ['a name that nobody has', repos, { names: ['acme-wab'], withData: false }, 'workload.unknown'],
  ['one that others call', repos, { names: ['acme-api'], withData: false }, 'destroy.used'],
  [
    'one of an unreadable file',
    `${repos}- : :\n  -`,
    { names: ['acme-web'], withData: false },
    'spec.syntax',
  ],
  [
    'beside an entry that nobody can name',
    `${repos}- gh:///\n`,
    { names: ['acme-web'], withData: false },
    'slug.invalid',
  ],
  [
    'one that cannot be cut out',
    '? slugs\n: - gh:acme/web\n  - gh:acme/api\n',
    { names: ['acme-web'], withData: false },
    'spec.uneditable',
  ],
])('%s is refused, and nothing is written', async (_, text, request, code) => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  world.specFiles.set('repos.yaml', text);
  const before = world.tree.all();

  expect(await codeOfAsync(() => renderTree(world, { change: destroyChange(request) }))).toBe(code);
  expect(world.tree.all()).toEqual(before);
  expect(world.repos()).toBe(text);
});

test('the nearest names are told, and who calls', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });

  await expect(world.plan(destroy('acme-wab'))).rejects.toMatchObject({
    detail: { next: expect.stringContaining('acme-web') },
  });
  await expect(world.plan(destroy('acme-api'))).rejects.toMatchObject({
    detail: {
      file: 'repos.yaml',
      line: 4,
      next: expect.stringContaining('destroy acme-api acme-web'),
    },
  });
});

test('a faulty entry goes like any other, and one beside it stays', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  const faulty = repos.replace('uses: [acme-api]', 'replicas: many');
  world.specFiles.set(
    'repos.yaml',
    faulty.replace('- gh:acme/api', '- {slug: "gh:acme/api", port: x}'),
  );

  expect(await world.carryOut(destroy('acme-web'))).toMatchObject({ 'default/acme-web': 'delete' });
  expect(world.repos()).not.toContain('acme/web');
  expect(world.repos()).toContain('port: x');
  expect(Object.keys(world.tree.all()).some((path) => path.includes('acme-api'))).toBe(true);
});

test('callers that go along are no hindrance', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });

  expect(await world.carryOut(destroy('acme-api', 'acme-web'))).toEqual({
    'default/acme-api': 'delete',
    'default/acme-web': 'delete',
  });
});

describe('data', () => {
  const data = (name: string) => destroyChange({ names: [name], withData: true });

  test('stays in the cluster unless it is asked for', async () => {
    const world = await lifeWorld({ 'repos.yaml': repos });

    const plan = await world.plan(destroy('acme-store'));

    const claims = planObjects(plan).filter(
      ({ object }) => object.kind === 'PersistentVolumeClaim',
    );
    expect(claims).toMatchObject([{ action: 'delete', stays: true }]);
    expect(plan.findings.map(({ code }) => code)).toContain('destroy.data-stays');
    expect(plan.workloads.flatMap(({ forecast }) => forecast.dangers)).toEqual([]);
  });

  test('goes in two runs: first Flux is told that it may, and the workload stays', async () => {
    const world = await lifeWorld({ 'repos.yaml': repos });

    expect(await world.carryOut(data('acme-store'))).toEqual({ 'default/acme-store': 'update' });
    const claim = Object.entries(world.tree.all()).find(([path]) => path.includes('/pvc-'))?.[1];
    expect(claim).not.toContain('prune');
    expect(world.repos()).toContain('volumes: [{path: /data, size: 1Gi, keep: false}]');

    expect(await codeOfAsync(() => world.plan(destroy('acme-store')))).toBe('destroy.data-goes');
    const second = await world.plan(data('acme-store'));
    expect(second.workloads[0]?.forecast.dangers).toMatchObject([{ code: 'danger.data-deleted' }]);
    expect(await world.carryOut(data('acme-store'))).toEqual({ 'default/acme-store': 'delete' });
    expect(world.repos()).not.toContain('store');
  });

  test('a plan under which it stays has another id than one under which it goes', async () => {
    const [kept, loose] = await Promise.all([
      lifeWorld({ 'repos.yaml': repos }),
      lifeWorld({ 'repos.yaml': repos.replace('1Gi}', '1Gi, keep: false}') }),
    ]);

    const [stays, goes] = [
      await kept.plan(destroy('acme-store')),
      await loose.plan(data('acme-store')),
    ];
    expect(stays.id).not.toBe(goes.id);
  });
});

describe('environments', () => {
  const karst = 'environments:\n  one: {path: one}\n  two: {path: two}\n';
  const both = `- slug: gh:acme/web
  environments: [one, two] # both
  promoted: {two: {commit: "${'a'.repeat(40)}"}}
`;

  test('only the one that is named loses it', async () => {
    const world = await lifeWorld({
      'karst.yaml': karst,
      'repos.yaml': both.replace(/ {2}promoted.*\n/, ''),
    });

    const done = await world.carryOut(destroy('acme-web'), { environment: 'two' });

    expect(done).toEqual({ 'two/acme-web': 'delete' });
    expect(world.repos()).toBe('- slug: gh:acme/web\n  environments: [one] # both\n');
  });

  test('all lose it when none is named', async () => {
    const world = await lifeWorld({
      'karst.yaml': karst,
      'repos.yaml': both.replace(/ {2}promoted.*\n/, ''),
    });

    expect(await world.carryOut(destroy('acme-web'))).toEqual({
      'one/acme-web': 'delete',
      'two/acme-web': 'delete',
    });
    expect(world.repos()).toBe('[]\n');
  });

  test('what was promoted there goes with it', async () => {
    const world = await lifeWorld({
      'karst.yaml': karst,
      'repos.yaml': both.replace(/ {2}promoted.*\n/, ''),
    });
    world.specFiles.set('repos.yaml', both);

    const { edits } = await world.plan(destroy('acme-web'), { environment: 'two' });

    expect(edits).toMatchObject([
      { path: 'repos.yaml', content: '- slug: gh:acme/web\n  environments: [one] # both\n' },
    ]);
  });
});

test('a spec of its own goes as a file, and the owner a delivery later', async () => {
  const spec = `apiVersion: karstkit.dev/v1
kind: Service
metadata: {name: web}
spec: {slug: "gh:acme/web", owner: team}
`;
  const world = await lifeWorld({ 'repos.yaml': '- gh:acme/api\n', 'karst/web.yaml': spec });

  const plan = await world.plan(destroy('web'));
  await world.carryOut(destroy('web'));

  expect(plan.edits).toMatchObject([{ path: 'karst/web.yaml', state: 'delete' }]);
  expect(plan.findings.map(({ code }) => code)).toContain('destroy.owner-stays');
  expect(world.specFiles.has('karst/web.yaml')).toBe(false);
  expect(actionsOf(await planTree(world, {}))).toMatchObject({ 'default/Owner/team': 'delete' });
});

test('a run that stopped after the specs is finished by the same command', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  world.specFiles.set('repos.yaml', repos.replace('- slug: gh:acme/web\n  uses: [acme-api]\n', ''));

  expect(await world.carryOut(destroy('acme-web'))).toMatchObject({ 'default/acme-web': 'delete' });
});

test('a file that a person edited keeps the workload, and the specs stay too', async () => {
  const world = await lifeWorld({ 'repos.yaml': repos });
  const path = 'deploy/services/acme-web/deployment.yaml';
  world.tree.contents.set(path, `${world.tree.contents.get(path)}# mine\n`);

  const done = await world.carryOut(destroy('acme-web'));

  expect(done).toMatchObject({ 'default/acme-web': 'held' });
  expect(world.repos()).toBe(repos);
});

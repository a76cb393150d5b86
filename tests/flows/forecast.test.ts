import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import type { ObjectChange } from '#src/plan/object/object-change.ts';
import { planDangers, planObjects, planRestarts } from '#src/plan/plan-forecast.ts';
import { fastapi, type MemoryWorld, memoryWorld } from '#tests/support/memory-world.ts';

const karst = 'registry:\n  name: registry.example.com/team\n';

function aWorld(repos: string): MemoryWorld {
  const sources = { 'gh:octocat/api': fastapi(), 'gh:octocat/web': fastapi() };
  return memoryWorld({ 'karst.yaml': karst, 'repos.yaml': repos }, sources);
}

/** What changes when one list of services takes the place of another that was rendered. */
async function changed(
  before: string,
  after: string,
  edit: (world: MemoryWorld) => void = () => {},
) {
  const world = aWorld(before);
  await renderTree(world, {});
  world.specFiles.set('repos.yaml', after);
  edit(world);
  return planTree(world, {});
}

function causesOf(objects: readonly ObjectChange[], kind: string) {
  return objects.find(({ object }) => object.kind === kind)?.causes;
}

const api = (rest = ''): string => `- slug: gh:octocat/api\n  name: api\n${rest}`;

test('a first render creates, and nothing of it is dangerous or restarts', async () => {
  const plan = await planTree(aWorld(api()), {});

  expect(new Set(planObjects(plan).map(({ action }) => action))).toEqual(new Set(['create']));
  expect(planDangers(plan)).toEqual([]);
  expect(planRestarts(plan)).toEqual([]);
  expect(causesOf(planObjects(plan), 'Deployment')).toMatchObject([
    { kind: 'added', file: 'repos.yaml', line: 1 },
  ]);
});

test('nothing is compared while nothing changes', async () => {
  const plan = await changed(api(), api());

  expect(plan.workloads.map(({ forecast }) => forecast.objects)).toEqual(
    plan.workloads.map(() => []),
  );
});

test('a field is traced to its line', async () => {
  const plan = await changed(api('  replicas: 2\n'), api('  replicas: 3\n'));

  const deployment = planObjects(plan).find(({ object }) => object.kind === 'Deployment');
  expect(deployment?.fields.filter(({ quiet }) => quiet !== true)).toMatchObject([
    { path: 'spec.replicas', before: 2, after: 3 },
  ]);
  expect(deployment?.causes).toMatchObject([
    { kind: 'spec', file: 'repos.yaml', line: 3, pointer: '/0/replicas' },
  ]);
  expect(planRestarts(plan)).toEqual([]);
});

test('what the spec no longer says is a default', async () => {
  const plan = await changed(api('  replicas: 2\n'), api());

  expect(causesOf(planObjects(plan), 'Deployment')).toMatchObject([{ kind: 'default', line: 1 }]);
});

test('a moved source is traced to its commits, with a page that shows them, and rolls the pods', async () => {
  const plan = await changed(api(), api(), (world) => {
    world.memory.sources.set('gh:octocat/api', fastapi('changed'));
  });

  const causes = causesOf(planObjects(plan), 'Deployment');
  expect(causes?.map(({ kind }) => kind)).toEqual(['image', 'source']);
  expect(causes?.[1]).toMatchObject({
    compare: expect.stringMatching(
      /^https:\/\/github\.com\/octocat\/api\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/,
    ),
  });
  expect(planRestarts(plan)).toMatchObject([
    { object: { kind: 'Deployment', name: 'api' }, reasons: ['image'] },
  ]);
});

test('another repository has no page that compares it with the old one', async () => {
  const plan = await changed(api(), api().replace('octocat/api', 'octocat/web'));

  expect(JSON.stringify(causesOf(planObjects(plan), 'Deployment'))).not.toContain('compare');
});

test('a new caller is told of as a peer, and restarts nobody', async () => {
  const web = '- {slug: "gh:octocat/web", name: web}\n';
  const plan = await changed(
    api() + web,
    api() + web.replace('name: web', 'name: web, uses: [api]'),
  );

  const callee = planObjects(plan).filter(({ workload }) => workload.name === 'api');
  expect(causesOf(callee, 'NetworkPolicy')).toMatchObject([
    { kind: 'spec', file: 'repos.yaml', pointer: '/1/uses' },
  ]);
  const caller = planObjects(plan).filter(({ workload }) => workload.name === 'web');
  expect(causesOf(caller, 'NetworkPolicy')).toEqual(causesOf(callee, 'NetworkPolicy'));
  expect(planRestarts(plan).map(({ object }) => object.name)).not.toContain('api');
});

test('who no longer calls is told of as a peer', async () => {
  const web = '- {slug: "gh:octocat/web", name: web, uses: [api]}\n';
  const plan = await changed(api() + web, api());

  const callee = planObjects(plan).filter(({ workload }) => workload.name === 'api');
  expect(causesOf(callee, 'NetworkPolicy')).toEqual([{ kind: 'peers' }]);
});

test.each([
  ['ingress', '  expose: {host: a.example.com}\n', '/0/expose'],
  ['egress', '  egress: [{cidr: 10.1.0.0/16, port: 5432}]\n', '/0/egress'],
])('rules for %s are traced to the line that asks for them', async (way, rest, pointer) => {
  const plan = await changed(api(), api(rest));

  const policy = planObjects(plan).find(({ object }) => object.kind === 'NetworkPolicy');
  expect(policy?.fields.map(({ path }) => path)).toContainEqual(expect.stringContaining(way));
  expect(policy?.causes).toMatchObject([{ kind: 'spec', file: 'repos.yaml', pointer }]);
});

test('a way across owners is traced to both lines that open it', async () => {
  const two = (uses: string, allow: string) =>
    `- {slug: "gh:octocat/api", name: api, owner: team-a${allow}}\n- {slug: "gh:octocat/web", name: web, owner: team-b${uses}}\n`;
  const plan = await changed(two('', ''), two(', uses: [team-a/api]', ', allow: [team-b/web]'));

  const callee = planObjects(plan).filter(({ workload }) => workload.name === 'api');
  const causes = causesOf(callee, 'NetworkPolicy') ?? [];
  expect(causes.map((cause) => 'pointer' in cause && cause.pointer)).toEqual([
    '/0/allow',
    '/1/uses',
  ]);
});

test('what goes comes first, and a volume stays in the cluster', async () => {
  const volume = '  volumes: [{path: /data, size: 1Gi}]\n';
  const plan = await changed(api(volume), '[]\n');

  const objects = planObjects(plan);
  expect(objects[0]?.action).toBe('delete');
  expect(objects.find(({ object }) => object.kind === 'PersistentVolumeClaim')).toMatchObject({
    stays: true,
  });
  expect(planDangers(plan).map(({ code }) => code)).not.toContain('danger.data-deleted');
});

test('settings of the environment are the cause where the spec is as it was', async () => {
  const plan = await changed(api(), api(), (world) => {
    world.specFiles.set('karst.yaml', `${karst}defaults: {replicas: 4}\n`);
  });

  expect(causesOf(planObjects(plan), 'Deployment')).toEqual([{ kind: 'environment' }]);
});

test('a lost file is its own cause', async () => {
  const plan = await changed(api(), api(), (world) => {
    world.tree.contents.delete('deploy/services/api/service.yaml');
  });

  expect(planObjects(plan)).toMatchObject([
    {
      action: 'create',
      object: { kind: 'Service' },
      causes: [{ kind: 'file-missing', path: 'services/api/service.yaml' }],
    },
  ]);
});

test('much at once is a danger of the whole', async () => {
  const numbers = Array.from({ length: 24 }, (_, index) => index);
  const entries = numbers.map((index) => `- {slug: "gh:octocat/s${index}", name: s${index}}\n`);
  const world = aWorld(entries.join(''));
  for (const index of numbers) world.memory.sources.set(`gh:octocat/s${index}`, fastapi());
  await renderTree(world, {});
  world.specFiles.set('repos.yaml', entries.slice(20).join(''));

  const plan = await planTree(world, {});

  expect(plan.dangers).toMatchObject([{ code: 'danger.large-change', severity: 'high' }]);
  expect(planDangers(plan)[0]?.code).toBe('danger.large-change');
});

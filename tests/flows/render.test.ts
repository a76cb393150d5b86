import { expect, test } from 'vitest';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import type { Plan } from '#src/plan/plan.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const karst = 'registry:\n  name: registry.example.com/team\n';

function twoServices() {
  return memoryWorld(
    {
      'karst.yaml': karst,
      'repos.yaml':
        '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web, uses: [api]}\n',
    },
    { 'gh:octocat/api': fastapi('api'), 'gh:octocat/web': fastapi('web') },
  );
}

test('writes a tree, and a second run changes nothing', async () => {
  const world = twoServices();

  const first = await renderTree(world, {});
  const before = world.tree.all();
  const second = await renderTree(world, {});

  expect(codes(first.plan)).toEqual([]);
  expect(actions(first.plan)).toEqual({ api: 'create', default: 'create', web: 'create' });
  expect(Object.keys(before)).toContain('deploy/services/api/deployment.yaml');
  expect(Object.keys(before)).toContain('deploy/flux/default-service-api.yaml');
  expect(actions(second.plan)).toEqual({ api: 'keep', default: 'keep', web: 'keep' });
  expect(world.tree.all()).toEqual(before);
  expect(second.plan.images).toEqual([]);
});

test('a plan writes nothing and has the same id as the render', async () => {
  const world = twoServices();

  const plan = await planTree(world, {});
  const { plan: rendered } = await renderTree(world, {});

  expect(plan.id).toBe(rendered.id);
  expect(plan.images.map(({ name }) => name)).toEqual(['api', 'web']);
});

test('does not write while planning', async () => {
  const world = twoServices();

  await planTree(world, {});

  expect(world.tree.writes).toBe(0);
});

test('a source that moves changes its own workload alone, and says from where to where', async () => {
  const world = twoServices();
  await renderTree(world, {});
  world.memory.sources.set('gh:octocat/api', fastapi('changed'));

  const { plan } = await renderTree(world, {});

  expect(actions(plan)).toEqual({ api: 'update', default: 'keep', web: 'keep' });
  const [cause] = plan.workloads.find(({ workload }) => workload.name === 'api')?.causes ?? [];
  expect(cause).toMatchObject({ kind: 'source-moved', from: expect.any(String) });
});

test('nothing is fetched or searched again where the record answers', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const { fetches } = world.memory;

  await renderTree(world, {});

  expect(world.memory.fetches).toBe(fetches);
});

test('a newer version of the tool moves nothing', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const before = world.tree.all();

  const { plan } = await renderTree({ ...world, tool: { version: '2.0.0' } }, {});

  expect(plan.workloads.map(({ action }) => action)).not.toContain('update');
  expect(world.tree.all()).toEqual(before);
});

test('a bad entry stops no other, and its files stay', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const before = world.tree.all();
  world.specFiles.set(
    'repos.yaml',
    '- {slug: "gh:octocat/api", name: api, replicas: many}\n- {slug: "gh:octocat/web", name: web, replicas: 3}\n',
  );

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toContain('spec.type');
  expect(actions(plan)).toMatchObject({ api: 'held', web: 'update' });
  const api = Object.entries(before).filter(([path]) => path.includes('/services/api/'));
  expect(world.tree.all()).toMatchObject(Object.fromEntries(api));
});

test.each([
  ['one mistake', '- {slug: "gh:octocat/api", name: api, replicas: many}\n'],
  ['no readable name', '- {slug: "gh:octocat/api", name: "A P I"}\n'],
])('an entry with %s does not cut off those that call it', async (_, entry) => {
  const world = twoServices();
  await renderTree(world, {});
  const before = world.tree.all();
  world.specFiles.set('repos.yaml', `${entry}- {slug: "gh:octocat/web", name: web, uses: [api]}\n`);

  await renderTree(world, {});

  const policy = 'deploy/services/web/networkpolicy.yaml';
  expect(world.tree.contents.get(policy)).toBe(before[policy]);
});

test.each(['- {slug: "gh:octocat/api"\n', '- {slug: "what is this"}\n'])(
  'nothing is taken for removed while nobody knows what %j means',
  async (repos) => {
    const world = twoServices();
    await renderTree(world, {});
    const before = world.tree.all();
    world.specFiles.set('repos.yaml', repos);

    const { plan } = await renderTree(world, {});

    expect(plan.workloads.map(({ action }) => action)).not.toContain('delete');
    expect(world.tree.all()).toEqual(before);
  },
);

test('a source that cannot be had holds its workload with the place of its entry', async () => {
  const world = twoServices();
  world.memory.sources.delete('gh:octocat/api');

  const { plan } = await renderTree(world, {});

  const [finding] = planFindings(plan).filter(({ severity }) => severity === 'error');
  expect(finding).toMatchObject({ code: 'source.not-found', file: 'repos.yaml', line: 1 });
  expect(actions(plan)).toMatchObject({ api: 'held', web: 'create' });
});

test('strict writes nothing when anything is wrong', async () => {
  const world = twoServices();
  world.memory.sources.delete('gh:octocat/api');

  const { written } = await renderTree(world, { strict: true });

  expect(written).toBe(false);
  expect(world.tree.all()).toEqual({});
});

test('removing an entry removes exactly its files; its owner follows a delivery later', async () => {
  const world = twoServices();
  world.specFiles.set('repos.yaml', '- {slug: "gh:octocat/web", name: web}\n');
  await renderTree(world, {});
  const alone = world.tree.all();
  world.specFiles.set(
    'repos.yaml',
    '- {slug: "gh:octocat/web", name: web}\n- {slug: "gh:octocat/api", name: api, owner: team-a}\n',
  );
  await renderTree(world, {});

  world.specFiles.set('repos.yaml', '- {slug: "gh:octocat/web", name: web}\n');
  const first = await renderTree(world, {});
  const between = Object.keys(world.tree.all()).filter((path) => !(path in alone));
  const second = await renderTree(world, {});

  expect(actions(first.plan)).toMatchObject({ api: 'delete', web: 'keep' });
  expect(between.every((path) => path.includes('team-a'))).toBe(true);
  expect(between.length).toBeGreaterThan(0);
  expect(actions(second.plan)).toMatchObject({ 'team-a': 'delete' });
  expect(world.tree.all()).toEqual(alone);
});

test('a damaged record holds its workload and is named', async () => {
  const world = twoServices();
  await renderTree(world, {});
  world.tree.contents.set('deploy/services/api/.karst.json', '{"files": {"../x": 1}}');
  const before = world.tree.all();

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual(['record.damaged']);
  expect(world.tree.all()).toEqual(before);
});

test('an edit stays, and is told', async () => {
  const world = twoServices();
  await renderTree(world, {});
  world.tree.contents.set('deploy/services/api/deployment.yaml', 'by hand\n');

  const { plan } = await renderTree(world, {});

  expect(codes(plan)).toEqual(['plan.edited-by-person']);
  expect(world.tree.contents.get('deploy/services/api/deployment.yaml')).toBe('by hand\n');
});

test('a missing file is written again', async () => {
  const world = twoServices();
  await renderTree(world, {});
  const before = world.tree.all();
  world.tree.contents.delete('deploy/services/api/deployment.yaml');

  const { plan } = await renderTree(world, {});

  const api = plan.workloads.find(({ workload }) => workload.name === 'api');
  expect(api?.causes).toEqual([{ kind: 'file-missing', path: 'services/api/deployment.yaml' }]);
  expect(world.tree.all()).toEqual(before);
});

test.each([1, 3, 8, 15, 22])(
  'a run that stops after %s changes is finished by the next',
  async (stop) => {
    const whole = twoServices();
    await renderTree(whole, {});
    const world = twoServices();
    world.tree.changesLeft = stop;

    await expect(renderTree(world, {})).rejects.toThrow('crashed');
    world.tree.changesLeft = Number.POSITIVE_INFINITY;
    const { plan } = await renderTree(world, {});

    expect(codes(plan)).toEqual([]);
    expect(world.tree.all()).toEqual(whole.tree.all());
  },
);

test('says when there is nothing to read, or no such environment', async () => {
  const world = twoServices();

  expect(await codeOfAsync(() => planTree(world, { environment: 'prod' }))).toBe(
    'environment.unknown',
  );
  expect(await codeOfAsync(() => planTree(world, { reposFile: 'other.yaml' }))).toBe(
    'spec.missing',
  );
  world.specFiles.clear();
  expect(await codeOfAsync(() => planTree(world, {}))).toBe('spec.missing');
});

function actions(plan: Plan): Record<string, string> {
  return Object.fromEntries(
    plan.workloads
      .filter(({ workload }) => workload.kind !== 'Environment')
      .map(({ workload, action }) => [workload.name, action]),
  );
}

function codes(plan: Plan): string[] {
  return planFindings(plan)
    .filter(({ code }) => code !== 'render.mesh-policy' && !code.startsWith('detect.'))
    .map(({ code }) => code);
}

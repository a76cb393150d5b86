import { expect, test } from 'vitest';
import { detectSource } from '#src/flows/detect.ts';
import { examine } from '#src/flows/doctor.ts';
import { initRepository } from '#src/flows/init.ts';
import { lockSources } from '#src/flows/lock.ts';
import { planTree } from '#src/flows/plan.ts';
import { renderTree } from '#src/flows/render.ts';
import { validateSpecs } from '#src/flows/validate.ts';
import { planFindings } from '#src/plan/assemble-plan.ts';
import { MemoryFiles } from '#tests/support/memory-files.ts';
import { fastapi, memoryWorld } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const repos = '- {slug: "gh:octocat/api", name: api}\n';

function oneService() {
  return memoryWorld(
    { 'karst.yaml': 'registry:\n  name: registry.example.com/team\n', 'repos.yaml': repos },
    { 'gh:octocat/api': fastapi() },
  );
}

test('lock writes records alone; render --locked then needs no source', async () => {
  const world = oneService();

  const { workloads, findings } = await lockSources(world, {});
  const locked = Object.keys(world.tree.all());
  world.memory.sources.clear();
  const { plan } = await renderTree(world, { locked: true });

  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(workloads).toMatchObject([{ name: 'api', changed: true }]);
  expect(locked).toEqual(['deploy/services/api/.karst.json']);
  expect(planFindings(plan).filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const file of ['Dockerfile', 'deployment.yaml']) {
    expect(world.tree.contents.get(`deploy/services/api/${file}`), file).toContain('@sha256:aaaa');
  }
});

test('a second lock changes nothing; one after a commit moves the record and leaves the files', async () => {
  const world = oneService();
  await renderTree(world, {});
  await lockSources(world, {});
  const before = world.tree.all();

  const again = await lockSources(world, {});
  expect(again.workloads).toMatchObject([{ changed: false }]);
  expect(world.tree.all()).toEqual(before);

  world.memory.sources.set('gh:octocat/api', fastapi('changed'));
  const moved = await lockSources(world, {});
  const { plan } = await renderTree(world, { locked: true });

  expect(moved.workloads).toMatchObject([{ changed: true, previousPin: expect.any(String) }]);
  expect(plan.workloads.find(({ workload }) => workload.name === 'api')).toMatchObject({
    action: 'update',
  });
});

test('a render keeps the digests that lock found', async () => {
  const world = oneService();
  await lockSources(world, {});
  await renderTree(world, {});

  const plan = await planTree(
    { ...world, images: { ...world.images, digest: async () => undefined } },
    {},
  );

  expect(plan.workloads.every(({ action }) => action === 'keep')).toBe(true);
});

test('lock asks once for an image, and says so when there is no answer; a pin is never lost', async () => {
  const world = oneService();
  world.specFiles.set(
    'repos.yaml',
    '- {slug: "gh:octocat/api", name: api}\n- {slug: "gh:octocat/web", name: web}\n',
  );
  world.memory.sources.set('gh:octocat/web', fastapi());
  await lockSources(world, {});
  const before = world.tree.all();
  const asked: string[] = [];
  const silent = {
    ...world.images,
    digest: async (reference: string) => {
      asked.push(reference);
      return undefined;
    },
  };

  const { findings } = await lockSources({ ...world, images: silent }, {});

  expect(asked).toEqual(['python:3.11-slim', 'envoyproxy/envoy:distroless-v1.40.0']);
  expect(findings.map(({ code }) => code)).toContain('lock.digest-unknown');
  expect(world.tree.all()).toEqual(before);
});

test('init names no root for a karst.yaml that nobody can read', async () => {
  const tree = new MemoryFiles({ 'karst.yaml': 'environments: [\n' });

  expect(await codeOfAsync(() => initRepository(worldOf(tree), {}))).toBe('spec.syntax');
});

test('validate tells every mistake and asks no host', async () => {
  const world = oneService();
  world.specFiles.set(
    'repos.yaml',
    `${repos}- {slug: "gh:octocat"}\n- {slug: "gh:a/b", replicas: x}\n`,
  );

  const { services, findings } = await validateSpecs(world, {});

  expect(services.map(({ name }) => name)).toEqual(['api']);
  expect(findings.map(({ line }) => line)).toEqual([2, 3]);
  expect(world.memory.pins).toBe(0);
});

test('detect explains a repository and a directory', async () => {
  const world = oneService();
  world.memory.sources.set('./local', fastapi());

  const remote = await detectSource(world, { slug: 'gh:octocat/api' });
  const local = await detectSource(world, { slug: './local' });

  expect(remote.pin.kind).toBe('commit');
  expect(remote.detection.launch?.entrypoint).toBe('asgi:main:app');
  expect(local.pin.kind).toBe('tree');
  expect(await codeOfAsync(() => detectSource(world, { slug: 'gh:octocat' }))).toBe('slug.invalid');
});

test('init writes what is not there, and what it writes is valid', async () => {
  const tree = new MemoryFiles({ 'repos.yaml': 'mine\n' });

  const first = await initRepository(worldOf(tree), {});
  const fresh = new MemoryFiles();
  await initRepository(worldOf(fresh), { slugs: ['gh:octocat/api', 'gh:octocat/yes#main'] });
  const world = memoryWorld(fresh.all(), {});
  const { services, findings } = await validateSpecs(world, {});

  expect(first).toMatchObject({ created: ['karst.yaml'], kept: ['repos.yaml'] });
  expect(tree.contents.get('repos.yaml')).toBe('mine\n');
  expect(first.root).toContain('path: "./deploy/flux"');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(services.map(({ slug }) => slug)).toEqual(['gh:octocat/api', 'gh:octocat/yes#main']);
});

test('init without slugs writes a file that says it is empty, not one that is wrong', async () => {
  const tree = new MemoryFiles();
  await initRepository(worldOf(tree), {});

  const { findings } = await validateSpecs(memoryWorld(tree.all(), {}), {});

  expect(findings.map(({ severity }) => severity)).not.toContain('error');
});

test('doctor finds what to mend', async () => {
  const world = oneService();
  await renderTree(world, {});
  world.specFiles.set('repos.yaml', '- {slug: "gh:octocat/web", name: web, replicas: x}\n');
  world.tree.contents.set('deploy/owners/default/.karst.json', '{');
  const { machine } = world;
  const ill = {
    ...world,
    machine: {
      ...machine,
      nodeVersion: () => 'v20.1.0',
      gitVersion: async () => undefined,
      writeObstacle: async (place: string) => (place === 'cache' ? 'EROFS' : undefined),
    },
  };

  const { checks } = await examine(ill, {});

  expect(checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'node error',
    'git warning',
    'tree ok',
    'cache error',
    'specs error',
    'record error',
    'records default warning',
    'base images default warning',
  ]);
  expect(checks.filter(({ status, next }) => status !== 'ok' && next === undefined)).toEqual([]);
});

test('doctor names the variable of a token and never its value', async () => {
  const world = oneService();
  const machine = { ...world.machine, isSet: (variable: string) => variable === 'GITHUB_TOKEN' };

  const { checks } = await examine({ ...world, machine }, {});

  expect(checks).toContainEqual({ name: 'token gh', status: 'ok', message: 'GITHUB_TOKEN is set' });
});

function worldOf(tree: MemoryFiles) {
  return { ...memoryWorld({}, {}), tree };
}

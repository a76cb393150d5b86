import { expect, test } from 'vitest';
import { lockSources } from '#src/flows/lock.ts';
import { planTree } from '#src/flows/plan.ts';
import { type PromoteRequest, promoteChange } from '#src/flows/promote.ts';
import { renderTree } from '#src/flows/render.ts';
import { parseRecord } from '#src/plan/record.ts';
import { actionsOf, type LifeWorld, lifeWorld } from '#tests/support/life-world.ts';
import { fastapi } from '#tests/support/memory-world.ts';
import { codeOfAsync } from '#tests/support/problem.ts';

const karst = `registry: {name: registry.example.com/team}
environments:
  live: {path: live, order: 3}
  dev: {path: dev, order: 1}
  staging: {path: staging, order: 2}
`;
const digest = `sha256:${'b'.repeat(64)}`;

function promote(request: Partial<PromoteRequest> = {}) {
  return promoteChange({
    names: ['acme-api'],
    from: 'staging',
    to: 'live',
    skip: false,
    ...request,
  });
}

function recordOf(world: LifeWorld, environment: string, name = 'acme-api') {
  const file = `${environment}/services/${name}/.karst.json`;
  const bytes = new TextEncoder().encode(world.tree.contents.get(file));
  return parseRecord(bytes, { file, kind: 'Service', name });
}

/** The build hands its digest over: the record has it. */
function build(world: LifeWorld, environment: string): void {
  const path = `${environment}/services/acme-api/.karst.json`;
  const record = JSON.parse(world.tree.contents.get(path) ?? '{}');
  world.tree.contents.set(path, `${JSON.stringify({ ...record, built: digest }, undefined, 2)}\n`);
}

const shared = '- slug: gh:acme/api#main # the api\n  environments: [dev, staging, live]\n';

test('what runs in one environment runs in the next: the same commit, image and start, whatever the branch says by now', async () => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': shared });
  build(world, 'staging');
  const staging = recordOf(world, 'staging');
  world.memory.sources.set('gh:acme/api', fastapi('moved on'));
  await renderTree(world, { environment: 'live' });
  expect(recordOf(world, 'live').source?.commit).not.toBe(staging.source?.commit);
  pinned(world, staging.source?.commit ?? '');

  const plan = await world.plan(promote());
  const done = await world.carryOut(promote());

  expect(done).toEqual({ 'live/acme-api': 'update' });
  expect(world.repos()).toBe(
    `${shared}  promoted:\n    live:\n      commit: ${quoted(staging.source?.commit)}\n      digest: ${digest}\n`,
  );
  const live = recordOf(world, 'live');
  expect(live.source?.commit).toBe(staging.source?.commit);
  expect(live.launch).toEqual(staging.launch);
  expect(live.image).toBe(`${staging.image}@${digest}`);
  expect(plan.images).toEqual([]);
  expect(plan.findings).toContainEqual(
    expect.objectContaining({
      code: 'promote.same',
      message: expect.stringMatching(
        new RegExp(`${staging.source?.commit}.*${digest}.*staging and in live`),
      ),
    }),
  );
});

test('a second run changes nothing, and no later render moves what was promoted', async () => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': shared });
  pinned(world, recordOf(world, 'staging').source?.commit ?? '');
  await world.carryOut(promote());
  const [before, repos] = [world.tree.all(), world.repos()];

  expect(await world.carryOut(promote())).toEqual({ 'live/acme-api': 'keep' });
  expect(world.tree.all()).toEqual(before);
  expect(world.repos()).toBe(repos);

  world.memory.sources.set('gh:acme/api', fastapi('moved on'));
  expect(actionsOf(await planTree(world, {}))).toMatchObject({
    'staging/acme-api': 'update',
    'live/acme-api': 'keep',
  });
});

test('how it starts and what it is built on are taken over, not looked for again', async () => {
  const text = shared.replace('[dev, staging, live]', '[staging]');
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': text });
  await lockSources(world, { environment: 'staging' });
  await renderTree(world, { environment: 'staging' });
  const staging = recordOf(world, 'staging');
  pinned(world, staging.source?.commit ?? '');
  const { fetches } = world.memory;

  await world.carryOut(promote());

  const live = recordOf(world, 'live');
  expect(Object.keys(live.digests).length).toBeGreaterThan(0);
  expect([live.digests, live.image]).toEqual([staging.digests, staging.image]);
  expect(world.memory.fetches).toBe(fetches);
});

test('a further promotion changes the pin that is there, field by field', async () => {
  const pin = `  promoted: {live: {commit: "${'a'.repeat(40)}", digest: "${digest}"}} # pinned\n`;
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': shared });
  world.specFiles.set('repos.yaml', shared + pin);

  const { edits } = await world.plan(promote());

  const commit = recordOf(world, 'staging').source?.commit;
  expect(edits?.[0]?.content).toBe(`${shared}  promoted: {live: {commit: "${commit}"}} # pinned\n`);
});

test.each([
  [
    'an entry of its own',
    '- {slug: "gh:acme/api#main", environments: [staging]}\n- {slug: "gh:acme/api#v1", environments: [live]}\n',
    '- {slug: "gh:acme/api#main", environments: [staging]}\n- {slug: "gh:acme/api#v1", environments: [live], promoted: {live: {commit: COMMIT}}}\n',
  ],
  [
    'no entry yet',
    '- {slug: "gh:acme/api#main", environments: [staging]}\n',
    '- {slug: "gh:acme/api#main", environments: [staging, live], promoted: {live: {commit: COMMIT}}}\n',
  ],
])('the second environment may have %s', async (_, before, after) => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': before });

  const done = await world.carryOut(promote());

  expect(done['live/acme-api']).toMatch(/create|update/);
  expect(world.repos()).toBe(
    after.replace('COMMIT', quoted(recordOf(world, 'staging').source?.commit)),
  );
  expect(recordOf(world, 'live').source?.commit).toBe(recordOf(world, 'staging').source?.commit);
});

test('all of them at once', async () => {
  const text = ['api', 'web', 'docs']
    .map((name) => `- {slug: "gh:acme/${name}", environments: [staging, live]}\n`)
    .join('');
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': text });

  const { names: _, ...all } = { names: [], from: 'staging', to: 'live', skip: false };
  const done = await world.carryOut(promoteChange(all));

  expect(Object.keys(done)).toEqual(['live/acme-api', 'live/acme-docs', 'live/acme-web']);
  expect(world.repos()?.match(/promoted: \{live: /g)).toHaveLength(3);
});

test.each<[string, string, Partial<PromoteRequest>, string]>([
  ['a step that is left out', shared, { from: 'dev' }, 'promote.order'],
  ['a step back', shared, { from: 'live', to: 'staging' }, 'promote.order'],
  ['to itself', shared, { to: 'staging' }, 'promote.order'],
  ['an unknown environment', shared, { to: 'life' }, 'environment.unknown'],
  ['an unknown workload', shared, { names: ['api'] }, 'workload.unknown'],
  [
    'another source of the same name',
    '- {slug: "gh:acme/api", environments: [staging]}\n- {slug: "gh:acme/web", name: acme-api, environments: [live]}\n',
    {},
    'promote.no-pin',
  ],
])('%s is refused, and nothing is written', async (_, ...[repos, request, code]) => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': repos });
  const before = world.tree.all();

  expect(await codeOfAsync(() => world.carryOut(promote(request)))).toBe(code);
  expect(world.tree.all()).toEqual(before);
  expect(world.repos()).toBe(repos);
});

test('a step is left out when that is said', async () => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': shared });

  expect(await world.carryOut(promote({ from: 'dev', skip: true }))).toMatchObject({
    'live/acme-api': 'update',
  });
});

test('what was never rendered whole cannot be promoted', async () => {
  const world = await lifeWorld({ 'karst.yaml': karst, 'repos.yaml': shared });
  world.tree.contents.delete('staging/services/acme-api/.karst.json');

  expect(await codeOfAsync(() => world.plan(promote()))).toBe('promote.no-pin');
});

/** In memory a commit that is asked for by its name is the one that it names. */
function pinned(world: LifeWorld, commit: string): void {
  const { pin } = world.memory;
  world.memory.pin = async (slug) =>
    slug.ref === commit
      ? { kind: 'commit', commit, ref: commit, committedAtS: 1_700_000_000 }
      : await pin.call(world.memory, slug);
}

function quoted(commit = ''): string {
  return /^[a-z]/.test(commit) ? commit : JSON.stringify(commit);
}

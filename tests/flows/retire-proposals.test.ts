import { expect, test } from 'vitest';
import type { ProposalWorld } from '#src/flows/proposal.ts';
import type { EachOptions } from '#src/flows/proposal-place.ts';
import { proposeEach } from '#src/flows/propose-each.ts';
import { Problem } from '#src/problem.ts';
import { readMarker } from '#src/report/page/marker.ts';
import { api, proposals } from '#tests/support/proposal-world.ts';

const registry = 'registry: {name: registry.example.com/team}\n';
const both = `environments: {staging: {path: staging}, live: {path: live}}\n${registry}`;
const staging = `environments: {staging: {path: staging}}\n${registry}`;
const inBoth = `- {slug: "${api}", name: api, environments: [staging, live]}\n`;
const inStaging = `- {slug: "${api}", name: api, environments: [staging]}\n`;

/** Two environments with a proposal each, one of them with another for a part of it, and then `live` leaves karst.yaml. */
async function leaving(karst = staging) {
  const tried = proposals({ 'karst.yaml': both, 'repos.yaml': inBoth });
  const world: ProposalWorld = { ...tried.world, specsAt: 'acme/shop' };
  const each = (options: Partial<EachOptions> = {}, of = world) =>
    proposeEach(of, { base: 'trunk', ...options });
  await each();
  await each({ environment: 'live', scope: 'api' });
  tried.specs(inStaging, karst);
  tried.forge.writes.length = 0;
  const states = () => tried.forge.pulls.map(({ head, state }) => `${head.branch} ${state}`);
  return { ...tried, world, each, states };
}

const allOpen = ['karst/staging open', 'karst/live open', 'karst/live.api open'];

test('proposals of an environment that karst.yaml no longer has are closed, with why, and their branches go', async () => {
  const { each, forge, gitops, states } = await leaving();

  const { retired, stops } = await each();

  expect(stops).toEqual([]);
  expect(retired).toMatchObject([
    { decision: 'closed', environment: 'live', number: 2, head: 'karst/live' },
    { decision: 'closed', environment: 'live', number: 3, head: 'karst/live.api' },
  ]);
  expect(states()).toEqual(['karst/staging open', 'karst/live closed', 'karst/live.api closed']);
  expect([...gitops.branches.keys()]).toEqual(['trunk', 'karst/staging']);
  expect(forge.notes.get('2 <!-- karst:closed v1 -->')).toContain(
    'karst.yaml has no environment `live` any more',
  );
  forge.writes.length = 0;
  expect((await each()).retired).toEqual([]);
  expect(forge.writes).toEqual([]);
});

test('an environment that comes back is proposed again, for nobody declined it', async () => {
  const { each, specs, states } = await leaving();
  await each();
  specs(inBoth, both);

  const { proposed } = await each();

  expect(proposed.map(({ decision }) => decision)).toEqual(['updated', 'opened']);
  expect(states().at(-1)).toBe('karst/live open');
});

test('one with a person’s commit stays, and the report names it and them', async () => {
  const { each, gitops, states } = await leaving();
  const theirs = gitops.commit('karst/live', { 'live/notes': 'mine' });

  const { retired } = await each();

  expect(retired).toMatchObject([
    { decision: 'left', number: 2, why: expect.stringContaining(theirs.slice(0, 7)) },
    { decision: 'closed', number: 3 },
  ]);
  expect(retired[0]?.why).toContain('Ada <ada@example.com>');
  expect(states()).toContain('karst/live open');
  expect(gitops.branches.get('karst/live')).toBe(theirs);
});

test.each<[string, Partial<EachOptions>]>([
  ['that names its environment', { environment: 'staging' }],
  ['of a part', { scope: 'upgrade', upgrade: {} }],
])('a run %s closes nothing of others, and does not even list them', async (_, options) => {
  const { each, forge, world, states } = await leaving();
  let lists = 0;
  const opened = async (prefix: string) => {
    lists += 1;
    return await forge.pullRequests.opened(prefix);
  };
  const counted = { ...forge, pullRequests: { ...forge.pullRequests, opened } };

  const { retired } = await each(options, { ...world, forge: counted });

  // Each proposal looks for others of its own kind.
  expect([retired, lists]).toEqual([[], 1]);
  expect(states().filter((state) => state.startsWith('karst/live'))).toEqual(allOpen.slice(1));
});

test.each<[string, Pick<ProposalWorld, 'specsAt'>]>([
  ['other specs', { specsAt: 'acme/other' }],
  ['specs that lie nobody knows where', {}],
])('a run of %s closes nothing', async (_, place) => {
  const { each, world, states } = await leaving();
  const { specsAt: __, ...rest } = world;

  const { retired } = await each({}, { ...rest, ...place });

  expect(retired).toEqual([]);
  expect(states()).toEqual(allOpen);
});

test('a karst.yaml with an error says nothing of what is gone', async () => {
  const { each, states } = await leaving(staging.replace('path: staging', 'pth: staging'));

  const { retired } = await each();

  expect(retired).toEqual([]);
  expect(states()).toEqual(expect.arrayContaining(allOpen.slice(1)));
});

test('what stops an environment is told, and not that the proposals of others cannot be listed then', async () => {
  const { each, forge, world } = await leaving();
  const opened = async () => {
    throw new Problem('forge.forbidden', 'the token ended');
  };
  const silent = { ...world, forge: { ...forge, pullRequests: { ...forge.pullRequests, opened } } };
  let opens = 0;
  const onBranch: ProposalWorld['gitops']['onBranch'] = async (...given) => {
    opens += 1;
    if (opens > 1) throw new Problem('delivery.forbidden', 'the token ended');
    return await world.gitops.onBranch(...given);
  };

  const { stops } = await each({}, { ...silent, gitops: { ...world.gitops, onBranch } });

  expect(stops.map(({ problem }) => problem.code)).toEqual(['delivery.forbidden']);
});

test('a forge that did not answer for an environment is not asked about others', async () => {
  const { each, forge, world } = await leaving();
  let lists = 0;
  const pullRequests = {
    ...forge.pullRequests,
    of: async () => {
      throw new Problem('forge.unreachable', 'no answer');
    },
    opened: async () => {
      lists += 1;
      return [];
    },
  };

  const { stops } = await each({}, { ...world, forge: { ...forge, pullRequests } });

  expect(stops.map(({ problem }) => problem.code)).toEqual(['forge.unreachable']);
  expect(lists).toBe(0);
});

test('only what is for the same base, from the branch that its page names, is closed', async () => {
  const { each, forge, gitops, states } = await leaving();
  gitops.branches.set('release', gitops.branches.get('trunk') ?? '');
  Object.assign(forge.pull(2), { base: 'release' });
  const { body } = forge.pull(3);
  gitops.branches.set('karst/quoted', gitops.branches.get('karst/live.api') ?? '');
  forge.open({ head: 'karst/quoted', base: 'trunk', title: 'x', body }, 'ada');

  const { retired } = await each();

  expect(retired.map(({ number }) => number)).toEqual([3]);
  expect(states()).toEqual([
    'karst/staging open',
    'karst/live open',
    'karst/live.api closed',
    'karst/quoted open',
  ]);
});

test('a page keeps the place of its specs when somebody renews it who does not know it', async () => {
  const { each, forge, specs, world } = await leaving(both);
  const { specsAt: _, ...rest } = world;
  specs(inBoth.replace('name: api', 'name: other'), both);

  await each({}, rest);

  expect(readMarker(forge.pull(1).body)?.specsAt).toBe('acme/shop');
});

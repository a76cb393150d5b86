import { expect, test } from 'vitest';
import { type EachOptions, proposalPlaces } from '#src/flows/proposal-place.ts';
import { planProposal } from '#src/flows/propose.ts';
import { proposeEach } from '#src/flows/propose-each.ts';
import type { SpecChange } from '#src/flows/world.ts';
import { oneService, proposals } from '#tests/support/proposal-world.ts';

const two = `registry: {name: registry.example.com/team}
environments:
  staging: {path: staging}
  live: {path: live}
`;
const specs = {
  'karst.yaml': two,
  'repos.yaml': `${oneService.trim().slice(0, -1)}, environments: [staging, live]}\n`,
};

function touching(scope: Record<string, string[]>): Pick<EachOptions, 'change'> {
  const byEnvironment = Object.entries(scope).map(
    ([name, keys]) => [name, new Set(keys.map((key) => `Service/${key}`))] as const,
  );
  const change: SpecChange = { edits: [], scope: new Map(byEnvironment) };
  return { change: async () => change };
}

test.each<[string, Partial<EachOptions>, object[]]>([
  ['every environment', {}, [{ environment: 'staging' }, { environment: 'live' }]],
  ['the one that is named', { environment: 'live' }, [{ environment: 'live' }]],
  [
    'an upgrade beside them',
    { environment: 'live', scope: 'upgrade', upgrade: {} },
    [{ environment: 'live', scope: 'upgrade' }],
  ],
  [
    'what a change touches, by name',
    touching({ live: ['api', 'web'] }),
    [{ environment: 'live', scope: 'api.web' }],
  ],
  [
    'many names under one',
    touching({ live: ['a', 'b', 'c', 'd'] }),
    [{ environment: 'live', scope: 'change' }],
  ],
  [
    'a change in several environments as one',
    touching({ staging: ['api'], live: ['api', 'web'] }),
    [{ environment: 'staging_live', environments: ['staging', 'live'], scope: 'api.web' }],
  ],
  [
    'a change in very many under one name',
    touching({ a: ['api'], b: ['api'], c: ['api'], d: ['api'] }),
    [
      {
        environment: 'several_environments',
        environments: ['a', 'b', 'c', 'd'],
        scope: 'api',
      },
    ],
  ],
  [
    'a change under the name of its command',
    { ...touching({ live: ['api'] }), scope: 'promote' },
    [{ environment: 'live', scope: 'promote' }],
  ],
  [
    'a change that touches nothing, never on the branch of the whole',
    touching({}),
    [
      { environment: 'staging', scope: 'change' },
      { environment: 'live', scope: 'change' },
    ],
  ],
])('proposed is %s', async (_, options, places) => {
  const { world } = proposals(specs);

  expect(await proposalPlaces(world, { base: 'trunk', ...options })).toEqual(places);
});

test('each environment is proposed by the plan that was read of it, whatever became of another', async () => {
  const { world, specs: merge } = proposals(specs);
  const read = (environment: string) => planProposal(world, { base: 'trunk', environment });
  const [staging, live] = [await read('staging'), await read('live')];
  merge(specs['repos.yaml'], two.replace('path: staging', 'path: stage'));

  const { proposed, stops } = await proposeEach(world, {
    base: 'trunk',
    places: [
      { environment: 'staging', planId: staging.id },
      { environment: 'live', planId: live.id },
    ],
  });

  expect(stops.map(({ environment, problem }) => [environment, problem.code])).toEqual([
    ['staging', 'delivery.plan-moved'],
  ]);
  expect(proposed.map(({ environment, plan }) => [environment, plan.id])).toEqual([
    ['live', live.id],
  ]);
});

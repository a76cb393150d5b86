import { expect, test } from 'vitest';
import { delivery, gitHubOfTest } from '#tests/support/delivery.ts';
import { type Fault, type Harm, secondaryLimit } from '#tests/support/github/fault.ts';
import { endOf } from './end.ts';

let peace: ReturnType<typeof endOfPeace> | undefined;

const badGateway = { kind: 'answer', status: 502, message: 'Server Error' } as const;
const harms: Readonly<Record<string, Harm>> = {
  'the answer is lost': { kind: 'lost' },
  'the connection is cut before': { kind: 'cut' },
  'the server is out of order once': badGateway,
  'a secondary limit is met': secondaryLimit(1),
};
const operations = [
  'pulls/list',
  'pulls/create',
  'issues/create-label',
  'issues/add-labels',
  'checks/list-for-ref',
  'checks/create',
  'graphql/viewer+repository',
];
const mishaps = operations.flatMap((on) =>
  Object.entries(harms).map(([what, harm]) => ({ on, what, faults: [{ on, harm }] })),
);
const stale = { on: 'pulls/list', times: 3, harm: { kind: 'stale' } } as const;

test.each<{ on: string; what: string; faults: readonly Fault[] }>([
  ...mishaps,
  {
    on: 'pulls/create',
    what: 'the answer is lost and the list is old',
    faults: [{ on: 'pulls/create', harm: { kind: 'lost' } }, stale],
  },
])('when $what at $on the delivery comes to the same end in one run', async ({ on, faults }) => {
  peace ??= endOfPeace();
  const wanted = await peace;
  const github = await gitHubOfTest();
  const one = await delivery(github, 'acme/gitops');
  for (const fault of faults) github.fault(fault);
  const run = await one.run();
  expect(github.count(on)).toBeGreaterThan(0);
  expect(run.outputs['reason-code']).toBe('ok');
  expect(await endOf(one.gitops)).toEqual(wanted);
  expect(github.violations).toEqual([]);
});

/** What a delivery comes to that nothing disturbs. */
async function endOfPeace() {
  const one = await delivery(await gitHubOfTest(), 'acme/gitops');
  expect((await one.run()).outputs['reason-code']).toBe('ok');
  return await endOf(one.gitops);
}

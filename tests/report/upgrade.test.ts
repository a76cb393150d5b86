import { expect, test } from 'vitest';
import { upgradeText } from '#src/report/upgrade.ts';
import { somePlan, someWorkload } from './some-plan.ts';

const upgrade = { version: '1.2.3', left: 0 };

test.each([
  ['one that waits for its certificates', ['update'], 'Upgrade to 1.2.3: 1 workload moves, '],
  ['one that is held back', ['update', 'held', 'update'], 'Upgrade to 1.2.3: 2 workloads move, '],
  ['none', ['held'], 'Nothing to upgrade'],
] as const)('an upgrade counts what moves: %s', (_, actions, text) => {
  const workloads = actions.map((action) => someWorkload(action));

  expect(upgradeText(somePlan({ upgrade, workloads }))[0]).toContain(text);
});

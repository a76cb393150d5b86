import { expect, test } from 'vitest';
import { assemblePlan } from '#src/plan/assemble-plan.ts';
import { nothingHappens, type WorkloadAction, type WorkloadPlan } from '#src/plan/plan.ts';
import type { PlannedWorkload } from '#src/plan/workload-state.ts';

function part(action: WorkloadAction, hash = 'a'.repeat(64)): PlannedWorkload {
  const workload = { kind: 'Service', name: 'api', owner: 'shop', environment: 'default' } as const;
  const plan: WorkloadPlan = {
    workload,
    action,
    causes: [],
    files: [],
    findings: [],
    evidence: [],
    uses: [],
    forecast: nothingHappens,
    steps: [],
  };
  const files = { 'services/api/deployment.yaml': hash };
  return {
    plan,
    record: {
      apiVersion: 'karstkit.dev/v1',
      kind: 'Record',
      workload,
      tool: '1.0.0',
      digests: {},
      files,
    },
  };
}

const idOf = (...parts: PlannedWorkload[]) => assemblePlan(parts, [], []).id;

test('a plan keeps its id once it is written', () => {
  expect(idOf(part('keep'))).toBe(idOf(part('create')));
  expect(idOf(part('update'))).toBe(idOf(part('create')));
});

test.each([
  ['another content', part('create', 'b'.repeat(64))],
  ['a workload that goes', part('delete')],
  ['a workload that is held', part('held')],
])('%s is another plan', (_, other) => {
  expect(idOf(other)).not.toBe(idOf(part('create')));
});

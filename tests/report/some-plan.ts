import type { Plan, WorkloadAction, WorkloadPlan } from '#src/plan/plan.ts';
import { nothingHappens } from '#src/plan/plan.ts';

/** A plan of nothing but what is given. */
export function somePlan(given: Partial<Plan> = {}): Plan {
  return { id: 'a'.repeat(64), workloads: [], findings: [], images: [], dangers: [], ...given };
}

/** The service `api`, of which nothing is known but what becomes of it, and what is given. */
export function someWorkload(
  action: WorkloadAction,
  given: Partial<WorkloadPlan> = {},
): WorkloadPlan {
  return {
    workload: { kind: 'Service', name: 'api', owner: 'team', environment: 'default' },
    action,
    causes: [],
    files: [],
    findings: [],
    evidence: [],
    uses: [],
    forecast: nothingHappens,
    steps: [],
    ...given,
  };
}

import type { Plan, WorkloadPlan } from './plan.ts';

/** Would anything become other than it is, in the tree or in the specs? What is held stays as it is. */
export function hasWork({ edits = [], workloads }: Plan): boolean {
  return edits.length > 0 || workloads.some(isMoved);
}

/** Does a workload become other than it is? One that waits for its certificates has no steps, and moves all the same. */
export function isMoved({ action }: Pick<WorkloadPlan, 'action'>): boolean {
  return action !== 'keep' && action !== 'held';
}

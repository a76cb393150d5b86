import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import type { Finding } from '../problem.ts';

/** What a process says when it ends; one table for the command line and its documentation. */
export const exitStatus = {
  fine: 0,
  /** `check` and `drift` alone. */
  drift: 1,
  /** A problem, or any error finding. */
  problem: 2,
  /** Anything that no one foresaw. */
  bug: 3,
} as const;

/** The status of a flow that ran to its end with these findings. */
export function exitStatusOf(
  findings: readonly Pick<Finding, 'severity'>[],
): typeof exitStatus.fine | typeof exitStatus.problem {
  return findings.some(({ severity }) => severity === 'error')
    ? exitStatus.problem
    : exitStatus.fine;
}

/** The status of a search for drift: an error stands above it, for nobody knows what it hides. */
export function driftStatusOf(plan: Plan): 0 | 1 | 2 {
  const status = exitStatusOf(planFindings(plan));
  if (status !== exitStatus.fine) return status;
  const isEdited = plan.workloads.some(({ files }) =>
    files.some(({ state }) => state === 'edited'),
  );
  return hasWork(plan) || isEdited ? exitStatus.drift : exitStatus.fine;
}

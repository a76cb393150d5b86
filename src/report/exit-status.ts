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

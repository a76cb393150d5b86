import type { Plan } from './plan.ts';

/** Would anything become other than it is? What is held stays, and so does what is kept and has nothing to clear away. */
export function hasWork({ edits = [], workloads }: Plan): boolean {
  const isMoved = workloads.some(
    ({ action, steps }) => steps.length > 0 || (action !== 'keep' && action !== 'held'),
  );
  return isMoved || edits.length > 0;
}

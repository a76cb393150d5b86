import type { Plan } from '../../plan/plan.ts';
import { callerLines } from '../certificate-plan.ts';
import type { Section } from './budget.ts';
import { workloadLines } from './workload-lines.ts';

/** Who may call whom from now on, and who no longer may: in words, for a graph shows no more than a line. */
export function callerSection(plan: Plan): Section {
  const blocks = workloadLines(plan, '🔑', callerLines);
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Who may call' }),
    blocks,
    join: '\n',
    left: (count) => `_${count} more changes of who may call do not fit here._`,
  };
}

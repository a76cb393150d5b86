import type { Plan } from '../../plan/plan.ts';
import { certificateLines } from '../certificate-plan.ts';
import type { Section } from './budget.ts';
import { workloadLines } from './workload-lines.ts';

/** Certificates whose keys are made here, of what changes: which are made anew and why, and how long the others last. */
export function certificateSection(plan: Plan): Section {
  const blocks = workloadLines(plan, '📜', certificateLines);
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Certificates' }),
    blocks,
    join: '\n',
    left: (count) => `_${count} more certificates do not fit here._`,
  };
}

import type { Plan } from '../../plan/plan.ts';
import { certificateLines } from '../certificate-plan.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';

/** Certificates whose keys are made here, of what changes: which are made anew and why, and how long the others last. */
export function certificateSection({ workloads }: Plan): Section {
  const blocks = workloads.flatMap((plan) => {
    const { name, environment } = plan.workload;
    const holder = `${inlineCode(name)} (${inlineCode(environment)})`;
    return certificateLines(plan).map((line) => `- 📜 ${holder}: ${inertMarkdown(line)}`);
  });
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Certificates' }),
    blocks,
    join: '\n',
    left: (count) => `_${count} more certificates do not fit here._`,
  };
}

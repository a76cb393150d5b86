import type { Plan } from '../../plan/plan.ts';
import { callerLines } from '../certificate-plan.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';

/** Who may call whom from now on, and who no longer may: in words, for a graph shows no more than a line. */
export function callerSection({ workloads }: Plan): Section {
  const blocks = workloads.flatMap((plan) => {
    const { name, environment } = plan.workload;
    const callee = `${inlineCode(name)} (${inlineCode(environment)})`;
    return callerLines(plan).map((line) => `- 🔑 ${callee}: ${inertMarkdown(line)}`);
  });
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Who may call' }),
    blocks,
    join: '\n',
    left: (count) => `_${count} more changes of who may call do not fit here._`,
  };
}

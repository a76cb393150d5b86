import { objectName } from '../../plan/object/kube-object.ts';
import type { Plan } from '../../plan/plan.ts';
import { planRestarts } from '../../plan/plan-forecast.ts';
import { restartText } from '../forecast-words.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';

/** Which pods go and come again, and why; those with a time without any first. */
export function restartSection(plan: Plan): Section {
  const blocks = planRestarts(plan).map((restart) => {
    const mark = restart.downtime ? '🛑' : '🔁';
    const name = inlineCode(objectName(restart.object));
    const environment = inlineCode(restart.workload.environment);
    return `- ${mark} ${name} (${environment}): ${inertMarkdown(restartText(restart))}`;
  });
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Starts anew' }),
    blocks,
    join: '\n',
    left: (count) => `_${count} more restarts do not fit here._`,
  };
}

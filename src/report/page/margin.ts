import type { Plan } from '../../plan/plan.ts';
import { hasWork } from '../../plan/work.ts';
import { fencedBlock, inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { actionCounts } from '../plan-words.ts';
import type { Section } from './budget.ts';
import type { Gate, PageView } from './page-view.ts';

/** What has to hold before the plan is carried out, and who decides. */
export function gateSection({ gates = [] }: PageView): Section {
  const isReady = gates.every(({ isPassed }) => isPassed);
  return {
    ...(gates.length === 0 ? {} : { head: isReady ? '#### Ready' : '#### Blocked by' }),
    blocks: gates.map(
      (gate) => `- ${signOf(gate)} ${inlineCode(gate.name)} ${inertMarkdown(gate.by)}`,
    ),
    join: '\n',
    left: (count) => `_${count} more gates do not fit here._`,
    isKept: true,
  };
}

function signOf({ isPassed, isUnseen }: Gate): string {
  if (isUnseen === true) return '?';
  return isPassed ? '✓' : '✗';
}

/** Commands in one block, exact, to be copied; those of the command line where nobody names others. */
export function nextSection(
  plan: Plan,
  { outcome, next = usual(plan, outcome) }: PageView,
): Section {
  return {
    ...(next.length === 0 ? {} : { head: '#### Next' }),
    blocks: next.length === 0 ? [] : [fencedBlock(next, 'console')],
    join: '\n\n',
    left: () => '_The commands do not fit here._',
    isKept: true,
  };
}

function usual(plan: Plan, outcome: PageView['outcome']): readonly string[] {
  if (outcome === 'held' || actionCounts(plan).held > 0) return ['karst validate'];
  return outcome === 'planned' && hasWork(plan) ? ['karst plan --diff', 'karst render'] : [];
}

/** What happened so far, in small: a page that is edited in place notifies nobody. */
export function eventSection({ events = [] }: PageView): Section {
  const latest = events.slice(-5).map((event) => `- ${inertMarkdown(event)}`);
  return {
    blocks:
      latest.length === 0
        ? []
        : [['<details><summary>Log</summary>', '', ...latest, '', '</details>'].join('\n')],
    join: '\n\n',
    left: () => '_The log does not fit here._',
  };
}

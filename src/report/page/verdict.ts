import type { Plan } from '../../plan/plan.ts';
import { planDangers, planObjects, planRestarts } from '../../plan/plan-forecast.ts';
import { isMoved } from '../../plan/work.ts';
import { actionSigns } from '../forecast-words.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { actionCounts, outcomeHeads, shortId, shortPin, summaryText } from '../plan-words.ts';
import type { Section } from './budget.ts';
import type { PageView } from './page-view.ts';

/** One line that says how it stands, and one that counts. */
export function verdictSection(plan: Plan, { outcome, stale }: PageView): Section {
  const title = `### ${icon(plan, outcome)} ${outcomeHeads[outcome]} ${inlineCode(shortId(plan.id))}: ${summaryText(plan, outcome)}`;
  const age = stale === undefined ? [] : [`⌛ ${inertMarkdown(`Stale: ${stale}`)}`];
  return kept([title, ...age, ...moves(plan), ...happenings(plan)]);
}

/** A stop, something to look at, or neither. */
function icon(plan: Plan, outcome: PageView['outcome']): string {
  const dangers = planDangers(plan);
  if (outcome === 'held' || actionCounts(plan).held > 0) return '⛔';
  if (dangers.some(({ severity }) => severity === 'high')) return '🛑';
  return dangers.length > 0 ? '⚠️' : '✅';
}

/** Of few services, which commit becomes which; many are in the table. */
function moves({ workloads }: Plan): string[] {
  const changed = workloads.filter((one) => one.workload.kind === 'Service' && isMoved(one));
  if (changed.length === 0 || changed.length > 3) return [];
  const lines = changed.map(({ workload, causes, source }) => {
    const moved = causes.find((cause) => cause.kind === 'source-moved');
    const from = moved?.from === undefined ? '' : `${inlineCode(shortPin(moved.from))} → `;
    const pin = source === undefined ? '' : `: ${from}${inlineCode(shortPin(source.pin))}`;
    return `${inlineCode(workload.name)} → ${inlineCode(workload.environment)}${pin}`;
  });
  return [lines.join('  \n')];
}

function happenings(plan: Plan): string[] {
  const objects = planObjects(plan);
  if (objects.length === 0) return [];
  const counts = (['create', 'update', 'replace', 'delete'] as const).flatMap((action) => {
    const count = objects.filter((change) => change.action === action).length;
    return count === 0 ? [] : [`${actionSigns[action].replace('-', '−')}${count}`];
  });
  const restarts = planRestarts(plan);
  const rolling = restarts.filter(({ event }) => event === 'restart').length;
  const down = restarts.filter(({ downtime }) => downtime).length;
  return [
    inertMarkdown(
      [
        `Objects in the cluster: ${counts.join(' ')}`,
        rolling === 0
          ? 'no pod restarts'
          : `${rolling} ${rolling === 1 ? 'workload restarts' : 'workloads restart'}`,
        ...(down === 0 ? [] : [`${down} with a time without any pod`]),
      ].join(', '),
    ),
  ];
}

function kept(blocks: readonly string[]): Section {
  return { blocks, join: '\n\n', left: () => '', isKept: true };
}

import type { WorkloadPlan } from '../../plan/plan.ts';
import { inertMarkdown, inlineCode } from '../inert-markdown.ts';
import { causeText, commandText, shortPin } from '../plan-words.ts';
import type { Section } from './budget.ts';

/** A row for every workload that changes or has something to say. */
export function workloadTable(workloads: readonly WorkloadPlan[]): Section {
  const head = '| | workload | environment | source | starts | why |\n|---|---|---|---|---|---|';
  return {
    ...(workloads.length === 0 ? {} : { head }),
    blocks: workloads.map(row),
    join: '\n',
    left: (count) => `_${count} more workloads do not fit here._`,
  };
}

function row({ workload, action, source, launch, causes }: WorkloadPlan): string {
  const sign = { create: '➕', update: '✏️', delete: '➖', keep: '▫️', held: '⛔' }[action];
  const cells = [
    `${sign} ${action}`,
    inlineCode(workload.name),
    inlineCode(workload.environment),
    source === undefined ? workload.kind : inlineCode(`${source.slug} at ${shortPin(source.pin)}`),
    startText(launch),
    inertMarkdown(causes.map(causeText).join('; ')),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** An image with a command of its own is given none. */
function startText(launch: WorkloadPlan['launch']): string {
  const command = launch === undefined ? '' : commandText(launch);
  return command === '' ? '' : inlineCode(command);
}

import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import { isMoved } from '../plan/work.ts';
import { causeText, shortPin, summaryText } from './plan-words.ts';

/** What a log shows in one screen; the rest is in the diff. */
const mostWorkloads = 40;

/** The text of the commit that carries a plan out: what changes and why, and the plan's id as a trailer. */
export function deliveryMessage(plan: Plan): { subject: string; body: string } {
  const changed = plan.workloads.filter(isMoved);
  const lines = changed.slice(0, mostWorkloads).map(workloadLine);
  const left = changed.length - lines.length;
  const edited = (plan.edits ?? []).map(({ path, state }) => `- ${state} ${path}`);
  const body = [
    ...edited,
    ...lines,
    ...(left > 0 ? [`and ${left} more`] : []),
    '',
    `Karst-Plan: ${plan.id}`,
  ].join('\n');
  return { subject: `karst: ${summaryText(plan, 'written')}`, body };
}

function workloadLine({ workload, action, causes, source }: WorkloadPlan): string {
  const { kind, name, environment } = workload;
  const at = source === undefined ? '' : ` at ${shortPin(source.pin)}`;
  const why = causes.length === 0 ? '' : `: ${causes.map(causeText).join(', ')}`;
  return `- ${action} ${kind} ${name} (${environment})${at}${why}`;
}

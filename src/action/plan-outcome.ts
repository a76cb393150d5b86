import type { Delivered } from '../flows/deliver.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import { driftStatusOf } from '../report/exit-status.ts';
import { sortedFindings } from '../report/finding.ts';
import { planPage } from '../report/page/page.ts';
import { driftOutput, planOutput, renderOutput } from '../report/plan-output.ts';
import { actionCounts } from '../report/plan-words.ts';
import { planText } from '../report/terminal.ts';
import type { Inputs } from './inputs.ts';
import { judged, type Outcome } from './outcome.ts';

/** What a run says of a plan at its end. */
export function planOutcome(
  plan: Plan,
  state: 'planned' | 'written' | 'held',
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const findings = sortedFindings(planFindings(plan));
  const isHeld = state === 'held' || actionCounts(plan).held > 0;

  return {
    ...judged(findings, { changed: hasWork(plan), isHeld }, inputs['fail-on'], prefix),
    text: planText(plan, { color: false, outcome: state }),
    markdown: planPage(plan, { outcome: state }),
    shown: [{ name: 'plan', plan, state }],
    images: plan.images,
    output: state === 'planned' ? planOutput(plan) : renderOutput(plan, state === 'written'),
  };
}

/** The same of a plan that was carried out as a commit, or that there was nothing to commit for. */
export function deliveryOutcome(
  { plan, written, commit }: Delivered,
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const outcome = planOutcome(plan, written ? 'written' : 'held', inputs, prefix);
  return { ...outcome, ...(commit === undefined ? {} : { commit }) };
}

/** The same of a plan that should be empty: any change fails the step, and so does an edit by hand. */
export function driftOutcome(plan: Plan, prefix: string): Outcome {
  const outcome = planOutcome(plan, 'planned', { 'fail-on': 'changes' }, prefix);
  const status = driftStatusOf(plan);
  return {
    ...outcome,
    status,
    reasonCode: status === 1 ? 'action.drift' : outcome.reasonCode,
    output: driftOutput(plan),
  };
}

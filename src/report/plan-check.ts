import { join } from 'node:path/posix';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { planDangers, planObjects } from '../plan/plan-forecast.ts';
import { hasWork } from '../plan/work.ts';
import type { Finding } from '../problem.ts';
import { sortedFindings } from './finding.ts';
import type { Gate } from './page/page-view.ts';
import { shortId, summaryText } from './plan-words.ts';
import { isFaulty } from './proposal-words.ts';

type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required';

/** GitHub shows few of them and takes fifty a request; the page has all. */
const mostAnnotations = 200;

/**
 * What a check concludes from a plan: what is wrong fails, what waits for somebody asks for them, what should be looked at,
 * or could not be, is neutral, for a check that nobody can pass holds a merge for ever.
 */
export function planConclusion(plan: Plan, gates: readonly Gate[]): Conclusion {
  if (isFaulty(plan)) return 'failure';
  if (openGates(gates).length > 0) return 'action_required';
  const isCautious =
    unseenGates(gates).length > 0 ||
    planDangers(plan).length > 0 ||
    planFindings(plan).some(({ severity }) => severity === 'warning');
  return isCautious ? 'neutral' : 'success';
}

/** One line on a plan, for a check. */
export function planCheckTitle(plan: Plan, gates: readonly Gate[]): string {
  const blocked = [
    ...named('waits for', openGates(gates)),
    ...named('nobody looked for', unseenGates(gates)),
  ].join('');
  if (!hasWork(plan) && !isFaulty(plan)) return `nothing to do${blocked}`;
  return `${shortId(plan.id)}: ${summaryText(plan, 'planned')}${blocked}`;
}

function named(what: string, gates: readonly Gate[]): string[] {
  return gates.length === 0 ? [] : [`; ${what} ${gates.map(({ name }) => name).join(', ')}`];
}

function unseenGates(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(({ isUnseen }) => isUnseen);
}

/** One line on what changes in the cluster. */
export function diffCheckTitle(plan: Plan): string {
  const count = planObjects(plan).length;
  return count === 1 ? '1 object changes' : `${count} objects change`;
}

/** Findings that stand somewhere in a repository, by their path in it, errors first. */
export function planAnnotations(plan: Plan, prefix: string): readonly Finding[] {
  const findings = sortedFindings(planFindings(plan)).flatMap(({ file, ...finding }) =>
    file === undefined ? [] : [{ ...finding, file: join(prefix, file) }],
  );
  const order = ['error', 'warning', 'info'];
  return order
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, mostAnnotations);
}

/** What waits for somebody whom neither the check nor the forge's own rules know of. */
function openGates(gates: readonly Gate[]): readonly Gate[] {
  return gates.filter(({ name, isPassed }) => !isPassed && !judged.has(name));
}

/** Gates that the check or the forge's own rules decide, and what a person has decided already. */
const judged = new Set(['plan', 'danger', 'review', 'declined']);

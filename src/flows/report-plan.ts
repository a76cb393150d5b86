import { join } from 'node:path/posix';
import type { Plan } from '../plan/plan.ts';
import type { Check, Forge } from '../ports/forge.ts';
import type { Problem } from '../problem.ts';
import { diffPage } from '../report/page/diff-page.ts';
import { problemPage } from '../report/page/finding-section.ts';
import { stickyMarker } from '../report/page/marker.ts';
import { planPage } from '../report/page/page.ts';
import type { PageView } from '../report/page/page-view.ts';
import {
  diffCheckTitle,
  planAnnotations,
  planCheckTitle,
  planConclusion,
} from '../report/plan-check.ts';
import type { ReportPlace } from './proposal.ts';

/**
 * Tells of a plan where its specs were changed: a check on the commit, and a comment on its pull request that is kept from
 * run to run. Also when there is nothing to do: a check that is required and never comes holds a merge for ever.
 */
export async function reportPlan(
  { forge, commit, number, specs }: ReportPlace,
  plan: Plan,
  view: PageView,
): Promise<void> {
  const check = planCheck(plan, view, specs);
  await forge.checks.report(commit, check);
  if (number === undefined) return;
  await forge.comments.keep(number, stickyMarker(view.key ?? ''), check.summary);
}

/** Tells of a stop where its cause is. A run that was stopped by a person's doing waits for one. */
export async function reportStop(
  { forge, commit, specs }: Pick<ReportPlace, 'forge' | 'commit' | 'specs'>,
  problem: Problem,
): Promise<void> {
  await forge.checks.report(commit, stopCheck(problem, specs));
}

/** The check of a stop; of the environment that it stopped when there are several. */
export function stopCheck(problem: Problem, specs: string, environment?: string): Check {
  const finding = problem.toFinding();
  const isPersons = problem.code === 'delivery.edited-by-person';
  const { file } = finding;
  const placed = file === undefined ? [] : [{ ...finding, file: join(specs, file) }];
  const which = environment === undefined ? '' : `${environment} `;
  return {
    name: 'karst/plan',
    conclusion: isPersons ? 'action_required' : 'failure',
    title: `${which}stopped: ${problem.code}`,
    summary: problemPage(problem),
    annotations: placed,
  };
}

/** What a plan comes to, and its page; annotations where the specs lie in the same repository. */
export function planCheck(plan: Plan, view: PageView, specs?: string): Check {
  const { gates = [] } = view;
  return {
    name: 'karst/plan',
    conclusion: planConclusion(plan, gates),
    title: planCheckTitle(plan, gates),
    summary: planPage(plan, view),
    annotations: specs === undefined ? [] : planAnnotations(plan, specs),
  };
}

/** What changes in the cluster, object by object. */
export async function reportDiff(forge: Forge, commit: string, plan: Plan): Promise<void> {
  await forge.checks.report(commit, {
    name: 'karst/diff',
    conclusion: 'success',
    title: diffCheckTitle(plan),
    summary: diffPage(plan),
    annotations: [],
  });
}

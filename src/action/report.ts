import { leniently } from '../flows/lenient-forge.ts';
import type { ReportPlace } from '../flows/proposal.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { openStepForge } from './forge.ts';
import type { Job } from './job.ts';

/** Events whose commit is the one that was checked out; of any other nobody knows what the workspace holds. */
const told = [
  'merge_group',
  'pull_request',
  'push',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
];

type Asking = Pick<Job, 'step' | 'inputs' | 'event' | 'tokens' | 'prefix'>;

/**
 * The commit that the workflow runs for, to be told there what became of it; undefined where there is none, without a
 * token, and for a pull request of a fork, whose token may write nothing.
 */
export async function sourcePlace(job: Asking): Promise<ReportPlace | undefined> {
  const { step, event, tokens, prefix } = job;
  const repository = step.environment.GITHUB_REPOSITORY ?? '';
  const { name, commit, pullRequest } = event;
  if (!told.includes(name)) return undefined;
  if (commit === undefined || repository === '' || pullRequest?.isFork === true) return undefined;
  // A token that cannot be had any more must not hide what the run came to.
  const token = await tokens.own.token().catch(() => '');
  if (token === '') return undefined;
  const forge = leniently(await openStepForge(step, repository, tokens.own), step.say);
  return {
    forge,
    commit,
    specs: prefix,
    ...(pullRequest === undefined ? {} : { number: pullRequest.number }),
  };
}

/** A check and, on a pull request, one comment that stays up to date. */
export async function reportPlanned(job: Asking, plan: Plan): Promise<void> {
  const place = await sourcePlace(job);
  if (place === undefined) return;
  const { reportPlan } = await import('../flows/report-plan.ts');
  await reportPlan(place, plan, { outcome: 'planned', key: keyOf(job) });
}

/** The same of a run that had to stop: a check that is required and never comes holds a merge for ever. */
export async function reportStopped(job: Asking, problem: Problem): Promise<void> {
  const place = await sourcePlace(job);
  if (place === undefined) return;
  const { reportStop } = await import('../flows/report-plan.ts');
  await reportStop(place, problem);
}

/** Workflows for several directories or environments keep a comment each. */
function keyOf({ inputs, prefix }: Asking): string {
  return [inputs.environment || 'plan', ...(prefix === '' ? [] : [prefix])].join('/');
}

import { Problem } from '../problem.ts';
import type { RunEvent } from './event.ts';

export const modes = [
  'auto',
  'plan',
  'pull-request',
  'check',
  'render',
  'commit',
  'renew',
  'pin',
  'validate',
] as const;

export type Mode = (typeof modes)[number];
/** What a run does; `auto` stands for one of them. */
export type Work = Exclude<Mode, 'auto'>;

/** Modes that write to a branch; the others write at most into the workspace. */
export function delivers(work: Work): boolean {
  return ['commit', 'renew', 'pin', 'pull-request'].includes(work);
}

/**
 * What a run does: what the mode says, and for `auto` what the event asks for. Raises `action.event` for work that the
 * event must not be trusted with.
 */
export function chooseWork(mode: Mode, event: RunEvent): Work {
  const work = mode === 'auto' ? workOf(event) : mode;
  const obstacle = obstacleOf(work, event);
  if (obstacle !== undefined) throw new Problem('action.event', obstacle.why, obstacle);
  return work;
}

/** What is agreed upon is delivered, and all else planned: a plan writes nothing anywhere. */
function workOf(event: RunEvent): Work {
  return isAgreed(event) ? 'pull-request' : 'plan';
}

function isAgreed({ name, ref, defaultBranch }: RunEvent): boolean {
  // GitHub runs these on the default branch alone.
  if (name === 'schedule' || name === 'repository_dispatch') return true;
  if (name !== 'push' && name !== 'workflow_dispatch') return false;
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

interface Obstacle {
  readonly why: string;
  readonly next: string;
}

function obstacleOf(work: Work, { name, pullRequest }: RunEvent): Obstacle | undefined {
  if (name === 'pull_request_target' && work !== 'validate') {
    return {
      why: 'pull_request_target has the secrets and the rights of this repository, and what a pull request holds would be rendered with them',
      next: 'Let the workflow run on pull_request, where forks have neither.',
    };
  }
  const isUnmerged = name === 'pull_request' && pullRequest?.isMerged !== true;
  if (delivers(work) && (isUnmerged || name === 'merge_group')) {
    return {
      why: `mode ${work} would deliver what a pull request holds before it is merged`,
      next: 'Deliver on push to the default branch; leave mode out, and a pull request is planned.',
    };
  }
  return undefined;
}

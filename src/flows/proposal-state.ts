import type { Plan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Branch, Proposal } from '../ports.ts';
import { readMarker } from '../report/page/marker.ts';
import { isFaulty } from '../report/proposal-words.ts';
import type { ProposalState, ProposalWorld } from './proposal.ts';
import type { PlanOptions } from './world.ts';

/** One look at a base, what stands beside it, and the plan that was made on it. */
export interface Look {
  readonly world: ProposalWorld;
  readonly options: PlanOptions;
  readonly base: Branch;
  readonly found: Proposal | undefined;
  /** From the proposal's branch, whatever their base, the newest first. */
  readonly pulls: readonly PullRequest[];
  readonly plan: Plan;
}

/** What a plan asks of a proposal, before anybody looks at what its branch holds. */
export function proposalState({
  options,
  base,
  pulls,
  plan,
}: Look): Exclude<ProposalState, 'kept'> {
  if (options.strict === true && isFaulty(plan)) return 'held';
  // A faulty entry may be all that there is to do.
  if (!hasWork(plan)) return isFaulty(plan) ? 'held' : 'empty';
  return isDeclined(pulls, base.name, plan) ? 'declined' : 'wanted';
}

/** The newest pull request into this base was closed without a merge, and not by us, while it showed this plan. */
function isDeclined(pulls: readonly PullRequest[], base: string, { id }: Plan): boolean {
  const own = pulls.filter((pull) => pull.base === base);
  const [newest] = own;
  if (newest?.state !== 'closed' || own.some(({ state }) => state === 'open')) return false;
  const marker = readMarker(newest.body);
  return marker?.plan === id && !marker.isWithdrawn;
}

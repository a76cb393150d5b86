import type { Plan } from '../plan/plan.ts';
import type { Branch, Gathering, Proposal, PullRequest } from '../ports.ts';
import { readMarker } from '../report/page/marker.ts';
import { isFaulty } from '../report/proposal-words.ts';
import { planTree } from './plan.ts';
import type { ProposalState, ProposalWorld, ProposeOptions } from './proposal.ts';
import { proposedPlan } from './proposal-branch.ts';

/** One look at a base, what stands beside it, and the plan that was made on it. */
export interface Look {
  readonly world: ProposalWorld;
  readonly options: ProposeOptions;
  readonly base: Branch;
  readonly found: Proposal | undefined;
  /** From the proposal's branch, whatever their base, the newest first. */
  readonly pulls: readonly PullRequest[];
  readonly plan: Plan;
}

/** What is to be done with a proposal's branch. */
export async function proposalState(look: Look): Promise<ProposalState> {
  const { options, base, found, pulls, plan } = look;
  if (options.strict === true && isFaulty(plan)) return 'held';
  // A faulty entry may be all that there is to do.
  if (!hasWork(plan)) return isFaulty(plan) ? 'held' : 'empty';
  if (isDeclined(pulls, base.name, plan)) return 'declined';
  if (found?.merged === undefined || proposedPlan(found) !== plan.id) return 'wanted';
  return (await isAllThere(look, found.merged)) ? 'kept' : 'wanted';
}

/** Would anything be left to do in the tree that a merge gives? Then what is proposed is not what is wanted. */
async function isAllThere({ world, options, plan }: Look, merged: Gathering): Promise<boolean> {
  // What edits the specs would find them edited already.
  if (options.change !== undefined) return true;
  const then = await planTree(world.worldOf(merged.files), options);
  // A commit that only says it is ours may hold anything.
  const known = new Set(editedPaths(plan));
  return !hasWork(then) && editedPaths(then).every((path) => known.has(path));
}

/** The newest pull request into this base was closed without a merge, and not by us, while it showed this plan. */
function isDeclined(pulls: readonly PullRequest[], base: string, { id }: Plan): boolean {
  const own = pulls.filter((pull) => pull.base === base);
  const [newest] = own;
  if (newest?.state !== 'closed' || own.some(({ state }) => state === 'open')) return false;
  const marker = readMarker(newest.body);
  return marker?.plan === id && !marker.isWithdrawn;
}

/** Does anything become other than it is? */
function hasWork({ edits = [], workloads }: Plan): boolean {
  const isMoved = workloads.some(
    ({ action, steps }) => steps.length > 0 || (action !== 'keep' && action !== 'held'),
  );
  return isMoved || edits.length > 0;
}

function editedPaths({ workloads }: Plan): string[] {
  return workloads.flatMap(({ files }) =>
    files.flatMap(({ path, state }) => (state === 'edited' ? [path] : [])),
  );
}

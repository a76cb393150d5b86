import { Problem } from '../problem.ts';
import type { ProposalWorld, Proposed, ProposedEach } from './proposal.ts';
import { type EachOptions, type ProposalPlace, proposalPlaces } from './proposal-place.ts';
import { propose } from './propose.ts';
import { reportSource } from './report-proposal.ts';
import { retireProposals } from './retire-proposals.ts';

/**
 * Proposes every environment of karst.yaml, or the one that is named: each has a pull request of its own, so that one can
 * be merged while another waits. What stops one does not stop the others. A run for all of them closes what is still
 * open of environments that are none any more. `places` are those that somebody approved, each with the id of its plan.
 * Raises `delivery.*` when the base cannot be read, and `forge.*` when nothing stopped so far and open pull requests
 * cannot be listed.
 */
export async function proposeEach(
  world: ProposalWorld,
  { places, ...options }: EachOptions & { readonly places?: readonly ProposalPlace[] },
): Promise<ProposedEach> {
  const { source, ...own } = world;
  const proposed: Proposed[] = [];
  const stops: { environment: string; problem: Problem }[] = [];
  const all = places ?? (await proposalPlaces(world, options));
  for (const place of all) {
    try {
      proposed.push(await propose(own, { ...options, ...place }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      stops.push({ environment: place.environment, problem: error });
    }
  }
  if (source !== undefined) await reportSource(source, { proposed, stops });
  const known = new Set(all.map(({ environment }) => environment));
  // Who could not ask the forge before has waited long enough.
  const isAsked = isOfAll(options) && !stops.some(({ problem }) => /^forge\./.test(problem.code));
  const retire = async () => (isAsked ? await retireProposals(own, options, known) : []);
  return {
    proposed,
    stops,
    retired: await (stops.length === 0 ? retire() : unlessStopped(retire)),
  };
}

/** What stopped an environment stops this too, as a rule, and is what is told. */
async function unlessStopped<Item>(list: () => Promise<readonly Item[]>): Promise<readonly Item[]> {
  try {
    return await list();
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** Nobody named an environment, or a part of one. */
function isOfAll({ environment, scope, change }: EachOptions): boolean {
  return environment === undefined && scope === undefined && change === undefined;
}

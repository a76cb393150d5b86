import { Problem } from '../problem.ts';
import type { ProposalWorld, Proposed, ProposedEach } from './proposal.ts';
import { type EachOptions, type ProposalPlace, proposalPlaces } from './proposal-place.ts';
import { propose } from './propose.ts';
import { reportSource } from './report-proposal.ts';

/**
 * Proposes every environment of karst.yaml, or the one that is named: each has a pull request of its own, so that one can
 * be merged while another waits. What stops one does not stop the others. `places` are those that somebody approved,
 * each with the id of its plan. Raises `delivery.*` when the base cannot be read.
 */
export async function proposeEach(
  world: ProposalWorld,
  { places, ...options }: EachOptions & { readonly places?: readonly ProposalPlace[] },
): Promise<ProposedEach> {
  const { source, ...own } = world;
  const proposed: Proposed[] = [];
  const stops: { environment: string; problem: Problem }[] = [];
  for (const place of places ?? (await proposalPlaces(world, options))) {
    try {
      proposed.push(await propose(own, { ...options, ...place }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      stops.push({ environment: place.environment, problem: error });
    }
  }
  const each = { proposed, stops };
  if (source !== undefined) await reportSource(source, each);
  return each;
}

import { Problem } from '../problem.ts';
import type { ProposalWorld, Proposed, ProposedEach, ProposeOptions } from './proposal.ts';
import { propose } from './propose.ts';
import { readSettings } from './read-specs.ts';
import { reportSource } from './report-proposal.ts';

/**
 * Proposes every environment of karst.yaml, or the one that is named: each has a pull request of its own, so that one can
 * be merged while another waits. What stops one does not stop the others. Raises `delivery.*` when the base cannot be read.
 */
export async function proposeEach(
  world: ProposalWorld,
  options: Omit<ProposeOptions, 'environment'> & { readonly environment?: string },
): Promise<ProposedEach> {
  const { environment } = options;
  const { source, ...own } = world;
  const names = environment === undefined ? await environmentNames(world, options) : [environment];
  const proposed: Proposed[] = [];
  const stops: { environment: string; problem: Problem }[] = [];
  for (const name of names) {
    try {
      proposed.push(await propose(own, { ...options, environment: name }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      stops.push({ environment: name, problem: error });
    }
  }
  const each = { proposed, stops };
  if (source !== undefined) await reportSource(source, each);
  return each;
}

async function environmentNames(
  { gitops, worldOf }: ProposalWorld,
  options: Omit<ProposeOptions, 'environment'>,
): Promise<readonly string[]> {
  return await gitops.onBranch(options.base, async ({ files }) => {
    const { environments } = await readSettings(worldOf(files).specs, options);
    return environments.map(({ name }) => name);
  });
}

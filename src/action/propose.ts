import { leniently } from '../flows/lenient-forge.ts';
import type { ProposalWorld } from '../flows/proposal.ts';
import { specsPlace } from '../flows/proposal-branch.ts';
import type { World } from '../flows/world.ts';
import type { Plan } from '../plan/plan.ts';
import { openDelivery } from './delivery-world.ts';
import { confirmedDigests } from './digests.ts';
import { openStepForge } from './forge.ts';
import type { Job } from './job.ts';
import type { Outcome } from './outcome.ts';
import { sourcePlace } from './report.ts';
import { gitOpsRepository } from './server.ts';

/** Keeps one pull request an environment in the GitOps repository, and tells of it where the specs come from. */
export async function proposeAll(job: Job): Promise<Outcome> {
  const { inputs, options, prefix } = job;
  const { branch, ...world } = await openProposals(job);
  const [{ proposeEach }, { proposalOutcome }] = await Promise.all([
    import('../flows/propose-each.ts'),
    import('./proposal-outcome.ts'),
  ]);
  const { built, gates: refused } = await confirmedDigests(job);
  const gates = async (plan: Plan, there: World) => {
    const { gatesOfImages } = await import('../flows/image-gates.ts');
    return [...refused, ...(await gatesOfImages(there, options, plan))];
  };
  const asked = { ...options, built, gates, base: branch, autoMerge: inputs['auto-merge'] };
  return proposalOutcome(await proposeEach(world, asked), inputs, prefix);
}

async function openProposals(job: Job): Promise<ProposalWorld & { readonly branch: string }> {
  const { step, inputs, opened, work, prefix } = job;
  const foreign = inputs['gitops-repository'];
  const tokens = await job.tokens.forWork(work);
  const forge = await openStepForge(step, gitOpsRepository(inputs, step.environment), tokens);
  // What the API commits as an App is verified; its address tells later runs whose commits these are.
  const isApp = inputs['app-id'] !== '';
  const writing = isApp ? { writer: forge.commits, ownAddresses: [await forge.address()] } : {};
  const delivery = await openDelivery(step, opened, { inputs, prefix, tokens, ...writing });
  const source = await sourcePlace(job);
  return {
    ...delivery,
    forge: leniently(forge, step.say),
    ...(source === undefined ? {} : { source }),
    ...(foreign === '' ? { specs: prefix } : {}),
    specsAt: specsPlace(step.environment.GITHUB_REPOSITORY ?? '', prefix),
  };
}

import type { Plan } from '../plan/plan.ts';
import type { PullRequest } from '../ports/forge.ts';
import type { Branch, Proposal } from '../ports.ts';
import { Problem } from '../problem.ts';
import { deliveryMessage } from '../report/delivery-message.ts';
import { proposedImages } from './built-images.ts';
import { contend } from './contend.ts';
import { pathOwners } from './path-owners.ts';
import { planTree } from './plan.ts';
import type { ProposalWorld, Proposed, ProposeOptions, Standing } from './proposal.ts';
import { editedByPerson, foreignCommit, proposalBranch, proposalKey } from './proposal-branch.ts';
import { draftOf, isDue, isProposed, workloadName } from './proposal-draft.ts';
import { type Look, proposalState } from './proposal-state.ts';
import { refuseOtherPlan, writePlan } from './render.ts';
import { reportStop } from './report-plan.ts';
import { reportProposal } from './report-proposal.ts';
import { closeProposal, showProposal } from './show-proposal.ts';
import { carryEdits } from './spec-change.ts';

/**
 * Plans one environment against the tip of the base and keeps one commit with it on a branch of ours, and a pull request
 * from there: opened, adopted, renewed or closed as the plan asks. What is merged is never a mixture of texts: a base that
 * moved in these paths is rendered again. Running it again changes nothing. A person's commit on the branch is never
 * replaced unasked, and who closed exactly this plan is not asked again.
 *
 * Raises `delivery.*` and `forge.*` Problems: whatever was done until then, the next run goes on from there.
 */
export async function propose(world: ProposalWorld, options: ProposeOptions): Promise<Proposed> {
  const once = async (base: Branch): Promise<Omit<Proposed, 'attempts'> | undefined> => {
    const standing = await stand(world, options, base);
    if (standing === undefined) return undefined;
    return standing.state === 'empty'
      ? await closeProposal(world, standing, base)
      : await showProposal(world, { ...options, standing }, base);
  };
  const writes = proposalBranch(proposalKey(options));
  const proposed = await contend(world.patience, async (attempt) => {
    const shown = await world.gitops.onBranch(options.base, once, writes);
    return shown === undefined ? undefined : { ...shown, attempts: attempt };
  });
  await reportProposal(world, proposed);
  return await merged(world, options, proposed);
}

/** The plan that would be proposed now, for somebody to read first. Writes nothing. */
export async function planProposal(world: ProposalWorld, options: ProposeOptions): Promise<Plan> {
  return await world.gitops.onBranch(options.base, async (base) => {
    const found = await base.proposal(proposalBranch(proposalKey(options)));
    return (await planned(world, options, { base, found })).plan;
  });
}

/** Brings the branch to what is wanted; undefined when somebody else moved it meanwhile. */
async function stand(
  world: ProposalWorld,
  asked: ProposeOptions,
  base: Branch,
): Promise<Standing | undefined> {
  const key = proposalKey(asked);
  const name = proposalBranch(key);
  const found = await base.proposal(name);
  const pulls = await world.forge.pullRequests.of(name);
  if (found !== undefined && asked.force !== true) await refuseEdited(world, name, found, pulls);

  const { options, plan } = await planned(world, asked, { base, found });
  refuseOtherPlan(plan, options.planId);
  const look = { world, options, base, found, pulls, plan };
  const state = proposalState(look);
  const standing = {
    key,
    environment: asked.environment,
    environments: asked.environments ?? [asked.environment],
    plan,
    pulls,
    base: { name: base.name, commit: base.commit },
    head: { name, ...(found === undefined ? {} : { commit: found.commit }) },
    owners: [],
  };
  return state === 'wanted' ? await written(look, standing) : { ...standing, state };
}

interface Found {
  readonly base: Branch;
  readonly found: Proposal | undefined;
}

async function planned(world: ProposalWorld, asked: ProposeOptions, { base, found }: Found) {
  // Every plan of one look is made at one time, or a certificate could fall due between two of them.
  const { clock } = world.worldOf(base.files);
  const { environment, environments, ...own } = asked;
  const selected = environments === undefined ? { ...own, environment } : own;
  const built = { ...(await proposedImages(world, found, selected)), ...asked.built };
  const options = { ...selected, built, atMs: asked.atMs ?? clock.nowMs() };
  return { options, plan: await planTree(world.worldOf(base.files), options) };
}

async function refuseEdited(
  { forge }: ProposalWorld,
  name: string,
  found: Proposal,
  pulls: readonly PullRequest[],
): Promise<void> {
  const foreign = foreignCommit(found, pulls);
  if (foreign === undefined) return;
  const problem = editedByPerson(foreign, name);
  await reportStop({ forge, commit: found.commit, specs: '' }, problem);
  throw problem;
}

/** Commits what the plan writes, unless the branch holds exactly that. */
async function written(
  look: Look,
  standing: Omit<Standing, 'state'>,
): Promise<Standing | undefined> {
  const { world, base, plan } = look;
  const draft = await draftOf(look);
  if (draft === undefined) return { ...standing, state: 'held' };
  const owners = await pathOwners(base.files, draft.paths);
  // Fresh keys are not shown: the page of a plan is the same whether they were made or kept.
  const told = { ...standing, owners, plan: draft.plan };
  if (await isProposed(look, draft)) return { ...told, state: 'kept' };

  const whole = plan.workloads.some(isDue) ? await issued(look) : plan;
  if (whole === undefined) return undefined;
  const there = world.worldOf(base.files);
  await carryEdits(there, whole);
  const { plan: done } = await writePlan(there.tree, whole, {});
  const { head } = standing;
  const commit = await base.propose(deliveryMessage(done), head);
  return commit === undefined ? undefined : { ...told, state: 'wanted', head: { ...head, commit } };
}

/** The same plan with the keys that it needs; undefined when the world moved meanwhile, so that it is another one. */
async function issued({ world, options, base, plan }: Look): Promise<Plan | undefined> {
  const whole = await planTree(world.worldOf(base.files), { ...options, issue: true });
  refuseUnissued(plan, whole);
  refuseOtherPlan(whole, options.planId);
  return whole.id === plan.id ? whole : undefined;
}

/** What cannot be issued is held only once it is tried. Raises why, `certificate.key-missing` say. */
function refuseUnissued(plan: Plan, whole: Plan): void {
  const due = new Set(plan.workloads.filter(isDue).map(workloadName));
  const unissued = whole.workloads.filter(
    (each) => each.action === 'held' && due.has(workloadName(each)),
  );
  const fault = unissued
    .flatMap(({ findings }) => findings)
    .find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw Problem.of(fault);
}

/** Only what nobody has to look at merges by itself. */
async function merged(
  { forge }: ProposalWorld,
  { autoMerge = false }: ProposeOptions,
  proposed: Proposed,
): Promise<Proposed> {
  const { pullRequest, head, gates, decision } = proposed;
  const isOpen = pullRequest?.state === 'open' && decision !== 'held';
  if (!autoMerge || !isOpen || head.commit === undefined) return proposed;
  const isFree = gates.every(({ name, isPassed }) => isPassed || name === 'review');
  if (!isFree) return { ...proposed, merge: 'held' };
  const merge = await forge.pullRequests.mergeWhenReady(pullRequest.number, head.commit);
  return { ...proposed, merge };
}

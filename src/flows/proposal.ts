import type { Plan } from '../plan/plan.ts';
import type { Forge, MergeState, PullRequest } from '../ports/forge.ts';
import type { Problem } from '../problem.ts';
import type { Gate } from '../report/page/page-view.ts';
import type { DeliveryWorld } from './deliver.ts';
import type { PlanOptions, World } from './world.ts';

export interface ProposalWorld extends DeliveryWorld {
  readonly forge: Forge;
  /** Where the specs come from, when what happens is to be told there. */
  readonly source?: ReportPlace;
  /** From the root of the GitOps repository to the specs; absent when they lie in another repository. */
  readonly specs?: string;
  /**
   * Where the specs lie among all repositories, `acme/shop` or `acme/shop/services`: proposals of other specs into the same
   * repository are nobody's business here. Absent where that is not known.
   */
  readonly specsAt?: string;
}

/** A commit whose specs were planned, in its own repository. */
export interface ReportPlace {
  readonly forge: Forge;
  readonly commit: string;
  /** Its pull request, which gets a comment that is kept. */
  readonly number?: number;
  /** From the root of that repository to the specs. */
  readonly specs: string;
}

export interface ProposeOptions extends PlanOptions {
  /** Proposals are kept by environment: one pull request each. Where there are `environments`, a name for all of them. */
  readonly environment: string;
  /** All that a change touches, where it touches several: its edits of the specs are one, and so is its pull request. */
  readonly environments?: readonly string[];
  /** The branch to merge into; the repository's default branch when empty. */
  readonly base: string;
  /** What of the environment it is about, `api` or `upgrade-3`: a branch and a pull request of its own. */
  readonly scope?: string;
  /** Merge as soon as the forge's rules allow it. Never while a high danger or an error stands in the plan. */
  readonly autoMerge?: boolean;
  /** What else has to hold before it may be merged: images that are not built yet, say. */
  readonly gates?: (plan: Plan, world: World) => Promise<readonly Gate[]>;
}

/**
 * opened, updated: pushed and told. kept: what was proposed is what is wanted still. closed: nothing is to be done any
 * more. none: nothing is to be done. declined: a person closed exactly this plan. held: `strict` held everything back.
 */
export type ProposalDecision =
  | 'opened'
  | 'updated'
  | 'kept'
  | 'closed'
  | 'none'
  | 'declined'
  | 'held';

/** What came of several environments. */
export interface ProposedEach {
  /** In the order of karst.yaml. */
  readonly proposed: readonly Proposed[];
  /** What stopped the others, by environment. */
  readonly stops: readonly { readonly environment: string; readonly problem: Problem }[];
  /** Open ones of environments that karst.yaml no longer has, by number. */
  readonly retired: readonly Retired[];
}

/** closed: told why, and its branch is gone. left: a person has work on its branch. */
export interface Retired {
  readonly decision: 'closed' | 'left';
  readonly environment: string;
  readonly head: string;
  readonly number: number;
  readonly url: string;
  /** Whose work it is, and which commit, where it is left. */
  readonly why?: string;
}

export interface Proposed {
  readonly decision: ProposalDecision;
  readonly plan: Plan;
  /** `production`, or `production_staging` of a change in both. */
  readonly environment: string;
  readonly environments: readonly string[];
  /** `production`, or `production/api` with a scope. */
  readonly key: string;
  /** The base branch, and the commit that was planned against. */
  readonly base: { readonly name: string; readonly commit: string };
  /** The branch of the proposal, and its tip where there is one. */
  readonly head: { readonly name: string; readonly commit?: string };
  /** As it was found or opened; absent where there is none. */
  readonly pullRequest?: PullRequest;
  /** Absent unless it was asked to merge by itself. held: a danger or an error asks for a person. */
  readonly merge?: MergeState | 'held';
  readonly gates: readonly Gate[];
  /** Numbers of pull requests that this one replaces, closed now. */
  readonly superseded: readonly number[];
  /** Reviewers that the forge refused. */
  readonly refused: readonly string[];
  /** How many times the branches had to be looked at. */
  readonly attempts: number;
}

/**
 * wanted: the branch has to be brought to the plan. kept: it holds exactly that. empty: nothing is wanted. declined: a
 * person closed exactly this. held: errors, and whoever asked wants all or nothing.
 */
export type ProposalState = 'wanted' | 'kept' | 'empty' | 'declined' | 'held';

/** What became of a branch, before the forge is told of it. */
export interface Standing
  extends Pick<Proposed, 'plan' | 'key' | 'environment' | 'environments' | 'base' | 'head'> {
  readonly state: ProposalState;
  /** From the branch, whatever their base, the newest first. */
  readonly pulls: readonly PullRequest[];
  /** Who owns the paths that change. */
  readonly owners: readonly string[];
}

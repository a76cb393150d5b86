import type { Plan } from '../plan/plan.ts';
import type { Files, Forge, MergeState, PullRequest } from '../ports.ts';
import type { Gate } from '../report/page/page-view.ts';
import type { DeliveryWorld } from './deliver.ts';
import type { PlanOptions } from './world.ts';

export interface ProposalWorld extends DeliveryWorld {
  readonly forge: Forge;
}

export interface ProposeOptions extends PlanOptions {
  /** Proposals are kept by environment: one pull request each. */
  readonly environment: string;
  /** The branch to merge into; the repository's default branch when empty. */
  readonly base: string;
  /** What of the environment it is about, `api` or `upgrade-3`: a branch and a pull request of its own. */
  readonly scope?: string;
  /** Changes specs in the same commit, before anything is planned; paths are the repository's. */
  readonly edit?: (files: Files) => Promise<void>;
  /** Merge as soon as the forge's rules allow it. Never while a high danger or an error stands in the plan. */
  readonly autoMerge?: boolean;
  /** What else has to hold before it may be merged: images that are not built yet, say. */
  readonly gates?: (plan: Plan) => Promise<readonly Gate[]>;
  /** What happened so far, for the page. */
  readonly events?: readonly string[];
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

export interface Proposed {
  readonly decision: ProposalDecision;
  readonly plan: Plan;
  readonly environment: string;
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

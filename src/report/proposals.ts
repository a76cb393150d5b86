import type { ProposalsOutput } from '../generated/schema/proposals.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { defined } from './defined.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingText, sortedFindings } from './finding.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';
import { planText } from './terminal.ts';

type ProposalOutput = ProposalsOutput['proposals'][number];
type Decision = ProposalOutput['decision'];

interface Proposed {
  readonly decision: Decision;
  readonly plan: Plan;
  readonly environment: string;
  readonly environments: readonly string[];
  readonly base: { readonly name: string };
  readonly head: { readonly name: string; readonly commit?: string };
  readonly pullRequest?: { readonly number: number; readonly url: string };
  readonly merge?: NonNullable<ProposalOutput['merge']>;
  readonly superseded: readonly number[];
  readonly refused: readonly string[];
}

interface Retired {
  readonly decision: 'closed' | 'left';
  readonly environment: string;
  readonly number: number;
  readonly url: string;
  readonly why?: string;
}

interface ProposedEach {
  readonly proposed: readonly Proposed[];
  readonly stops: readonly { readonly environment: string; readonly problem: Problem }[];
}

/** What a run did with its proposals, as programs read it; its shape is schemas/output/proposals.schema.json. */
export function proposalsOutput(each: ProposedEach): ProposalsOutput {
  const { proposed, stops } = each;
  const findings = sortedFindings(proposed.flatMap(({ plan }) => planFindings(plan)));
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Proposals',
    exitStatus: proposalsStatus(each),
    proposals: proposed.map(proposalOutput),
    stops: stops.map(({ environment, problem }) => ({
      environment,
      problem: findingOutput(problem.toFinding()),
    })),
    findings: findings.map(findingOutput),
  };
}

/** The same for a person. */
export function proposalsText({ proposed, stops }: ProposedEach, color: boolean): string {
  return [
    ...proposed.map((one) => proposalText(one, color)),
    ...stops.map(
      ({ environment, problem }) =>
        `${environment}: stopped\n${findingText(problem.toFinding(), color)}\n`,
    ),
  ].join('\n');
}

/** A proposal that a person declined is no error, an environment that was stopped is one. */
export function proposalsStatus({ proposed, stops }: ProposedEach): 0 | 2 {
  const findings = proposed.flatMap(({ plan }) => planFindings(plan));
  return exitStatusOf([...findings, ...stops.map(({ problem }) => problem.toFinding())]);
}

export function proposalOutput(proposed: Proposed): ProposalOutput {
  const { environment, environments, decision, plan, base, head, pullRequest, merge } = proposed;
  const { number, url } = pullRequest ?? {};
  return {
    environment,
    environments: [...environments],
    decision,
    planId: plan.id,
    base: base.name,
    head: head.name,
    ...defined({ commit: head.commit, number, url, merge }),
    superseded: [...proposed.superseded],
    refusedReviewers: [...proposed.refused],
  };
}

/** The plan, and where its pull request is. */
export function proposalText(proposed: Proposed, color: boolean): string {
  const { plan, environment, decision, pullRequest } = proposed;
  const where = pullRequest === undefined ? '' : `: #${pullRequest.number} ${pullRequest.url}`;
  const outcome = decision === 'held' ? 'held' : 'planned';
  return `${planText(plan, { color, outcome, diffs: false })}${environment}: ${decisionText(decision)}${where}\n`;
}

/** Of an environment that is none any more, in one line without its address. */
export function retiredText({ decision, environment, why = '' }: Retired): string {
  const gone = `karst.yaml has no environment ${environment} any more`;
  if (decision === 'closed') return `${gone}: its pull request was closed`;
  return `${gone}, and its pull request stays open, for ${plainText(why)}`;
}

export function decisionText(decision: Decision): string {
  return decisionTexts[decision];
}

const decisionTexts: Readonly<Record<Decision, string>> = {
  opened: 'a pull request was opened',
  updated: 'its pull request was brought up to date',
  kept: 'its pull request says this already',
  closed: 'its pull request was closed, for nothing is left to do',
  none: 'nothing is to do',
  declined: 'a person closed the pull request with exactly this plan; it is not opened again',
  held: 'held back, for an entry has an error and strict is set',
};

import type { Proposed, ProposedEach } from '../flows/proposal.ts';
import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { hasWork } from '../plan/work.ts';
import type { Problem } from '../problem.ts';
import { type ImageBuildEntry, joinBuilds } from '../render/image.ts';
import { defined } from '../report/defined.ts';
import { sortedFindings } from '../report/finding.ts';
import { inertMarkdown, inlineCode } from '../report/inert-markdown.ts';
import { problemPage } from '../report/page/finding-section.ts';
import { planPage } from '../report/page/page.ts';
import { planOutput } from '../report/plan-output.ts';
import { actionCounts } from '../report/plan-words.ts';
import { problemOutput } from '../report/problem-output.ts';
import { decisionText, proposalOutput, proposalText, retiredText } from '../report/proposals.ts';
import type { Inputs } from './inputs.ts';
import { judged, type Outcome } from './outcome.ts';

/** GitHub takes a job summary of 1 MiB a step. */
const summaryCharacters = 600_000;

/** What a run says of its proposals, one an environment. What stopped one fails the step; the others are told. */
export function proposalOutcome(
  { proposed: proposals, stops, retired }: ProposedEach,
  inputs: Pick<Inputs, 'fail-on'>,
  prefix: string,
): Outcome {
  const plans = proposals.map(({ plan }) => plan);
  const problems = stops.map(({ problem }) => problem);
  const findings = [
    ...problems.map((problem) => problem.toFinding()),
    ...sortedFindings(plans.flatMap(planFindings)),
  ];
  const failOn = stops.length > 0 ? 'error' : inputs['fail-on'];
  const isHeld = proposals.some(
    ({ decision, plan }) => decision === 'held' || actionCounts(plan).held > 0,
  );
  const made = proposals.find(({ decision }) => decision === 'opened' || decision === 'updated');
  const limit = Math.min(60_000, Math.floor(summaryCharacters / Math.max(1, plans.length)));
  const shown = proposals.map(({ plan, environment, decision }) => ({
    name: proposals.length === 1 ? 'plan' : environment,
    plan,
    state: decision === 'held' ? ('held' as const) : ('planned' as const),
  }));
  return {
    ...judged(findings, { changed: plans.some(hasWork), isHeld }, failOn, prefix),
    ...(stops.length > 0 ? { decision: 'failed' as const } : {}),
    text: [
      ...proposals.map((one) => proposalText(one, false)),
      ...retired.map((one) => `${retiredText(one)}: #${one.number} ${one.url}\n`),
    ].join('\n'),
    markdown: [
      ...stops.map(({ environment, problem }) => stopPage(environment, problem)),
      ...proposals.map((one) => proposalPage(one, limit)),
      ...retired.map((one) => `${inertMarkdown(retiredText(one))}${linkTo(one)}\n`),
    ].join('\n'),
    ...defined({ commit: made?.head.commit }),
    proposals: proposals.map(proposalOutput),
    ...(retired.length === 0 ? {} : { retired }),
    shown,
    images: joinBuilds(proposals.flatMap(buildsOf)),
    output: outputOf(plans, problems),
  };
}

/** Its Dockerfiles lie on the branch of the proposal until it is merged. */
function buildsOf({ plan, head }: Proposed): ImageBuildEntry[] {
  const ref = defined({ ref: head.commit });
  return plan.images.map((image) => ({ ...image, dockerfile: { ...image.dockerfile, ...ref } }));
}

/** One environment's as the command line prints it; of several all, each with its kind. */
function outputOf(plans: readonly Plan[], problems: readonly Problem[]): object {
  const items = [...problems.map(problemOutput), ...plans.map(planOutput)];
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  return { apiVersion: 'karstkit.dev/v1', kind: 'List', items };
}

function stopPage(environment: string, problem: Problem): string {
  return `${inlineCode(environment)}\n\n${problemPage(problem)}`;
}

function proposalPage(
  { plan, environment, decision, pullRequest }: Proposed,
  limit: number,
): string {
  const link = pullRequest === undefined ? '' : linkTo(pullRequest);
  const line = `${inlineCode(environment)}: ${inertMarkdown(decisionText(decision))}${link}`;
  const outcome = decision === 'held' ? 'held' : 'planned';
  return `${line}\n\n${planPage(plan, { outcome, limit, next: [] })}`;
}

function linkTo({ number, url }: { readonly number: number; readonly url: string }): string {
  return /^https?:\/\/[\w.:/-]+$/.test(url) ? ` [#${number}](${url})` : '';
}

import type { Check } from '../ports/forge.ts';
import { clip } from '../report/clip.ts';
import { stickyMarker } from '../report/page/marker.ts';
import type { PageView } from '../report/page/page-view.ts';
import { proposalCommands } from '../report/proposal-words.ts';
import type { ProposalWorld, Proposed, ProposedEach, ReportPlace } from './proposal.ts';
import { planCheck, reportDiff, stopCheck } from './report-plan.ts';

const maxCharacters = 59_000;
/** GitHub shows no more of a title. */
const mostTitle = 200;

/**
 * Puts what a proposal came to on the commits that it concerns: `karst/plan` and `karst/diff` on its own, `karst/plan` on
 * the one with the specs, whatever the decision was.
 */
export async function reportProposal(
  { forge, source, specs }: Pick<ProposalWorld, 'forge' | 'source' | 'specs'>,
  proposed: Proposed,
): Promise<void> {
  const { plan, head, pullRequest } = proposed;
  if (pullRequest?.state === 'open' && head.commit !== undefined) {
    await forge.checks.report(head.commit, planCheck(plan, proposalView(proposed), specs));
    await reportDiff(forge, head.commit, plan);
  }
  if (source !== undefined) await reportSource(source, { proposed: [proposed], stops: [] });
}

/** Tells of all environments where their specs are: one check for the worst of them, and a comment for each. */
export async function reportSource(
  { forge, commit, number, specs }: ReportPlace,
  { proposed, stops }: Pick<ProposedEach, 'proposed' | 'stops'>,
): Promise<void> {
  const limit = Math.floor(maxCharacters / Math.max(1, proposed.length + stops.length));
  const views = proposed.map((each) => ({ ...proposalView(each), limit }));
  const checks = [
    ...stops.map(({ environment, problem }) => stopCheck(problem, specs, environment)),
    ...proposed.map(({ plan }, at) => planCheck(plan, views[at] ?? { outcome: 'planned' }, specs)),
  ];
  if (checks.length > 0) await forge.checks.report(commit, worst(checks));
  if (number === undefined) return;
  for (const [at, view] of views.entries()) {
    const body = checks[stops.length + at]?.summary ?? '';
    await forge.comments.keep(number, stickyMarker(view.key ?? ''), body);
  }
}

/** Several checks as one, the gravest first. */
function worst(checks: readonly Check[]): Check {
  const order = ['failure', 'action_required', 'neutral', 'success'];
  const ranked = order.flatMap((rank) => checks.filter(({ conclusion }) => conclusion === rank));
  return {
    name: 'karst/plan',
    conclusion: ranked[0]?.conclusion,
    title: clip(ranked.map(({ title }) => title).join(' · '), mostTitle),
    summary: ranked.map(({ summary }) => summary).join('\n'),
    annotations: ranked.flatMap(({ annotations }) => annotations),
  };
}

/** The page as the other places show it, the same for a run that changes nothing: where the pull request is says the rest. */
function proposalView(proposed: Proposed): PageView {
  const { decision, key, environments, head, gates, pullRequest } = proposed;
  const isOpen = pullRequest?.state === 'open';
  return {
    outcome: decision === 'held' ? 'held' : 'planned',
    key,
    gates,
    ...(isOpen ? { next: proposalCommands(environments, head.name) } : {}),
    ...(isOpen && decision === 'held' ? { stale: 'its pull request shows an earlier plan' } : {}),
    ...(pullRequest === undefined ? {} : { events: [`pull request: ${pullRequest.url}`] }),
  };
}

import { blockers, isMergeable, type PullIssue } from './pull-state.ts';
import type { Repository } from './state.ts';

export type MergeStatus = 'BLOCKED' | 'CLEAN' | 'DIRTY' | 'DRAFT' | 'UNKNOWN' | 'UNSTABLE';

/** Whether a pull request could merge now. GitHub works it out after it was first asked. */
export async function mergeStatus(repository: Repository, issue: PullIssue): Promise<MergeStatus> {
  const { pull } = issue;
  const state = `${pull.headCommit} ${pull.baseCommit}`;
  const isKnown = pull.mergeabilityOf === state;
  pull.mergeabilityOf = state;
  if (!isKnown || issue.state === 'closed') return 'UNKNOWN';
  if (!(await isMergeable(repository, pull))) return 'DIRTY';
  if (pull.isDraft) return 'DRAFT';
  if ((await blockers(repository, issue)).length > 0) return 'BLOCKED';
  return isWholeGreen(repository, pull.headCommit) ? 'CLEAN' : 'UNSTABLE';
}

/** Checks that are not required do not block, and still show. */
function isWholeGreen(repository: Repository, commit: string): boolean {
  const runs = [...repository.checkRuns.values()].filter((run) => run.commit === commit);
  const names = new Set(runs.map(({ name }) => name));
  const latest = [...names].map((name) => runs.findLast((run) => run.name === name));
  const fine = ['success', 'neutral', 'skipped'];
  const statuses = repository.statuses.filter((one) => one.commit === commit);
  const contexts = new Set(statuses.map(({ context }) => context));
  return (
    latest.every((run) => fine.includes(run?.conclusion ?? '')) &&
    [...contexts].every(
      (context) => statuses.findLast((one) => one.context === context)?.state === 'success',
    )
  );
}

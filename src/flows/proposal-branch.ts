import { join } from 'node:path/posix';
import type { PullRequest } from '../ports/forge.ts';
import type { Proposal, ProposedCommit } from '../ports.ts';
import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';

/** What every branch of ours begins with. */
export const branchPrefix = 'karst/';

/** What a proposal is about, `production` or `production/api`: it names its branch and marks its page. */
export function proposalKey({
  environment,
  scope,
}: {
  readonly environment: string;
  readonly scope?: string;
}): string {
  return scope === undefined ? environment : `${environment}/${scope}`;
}

/** Which specs proposals follow from: those in a directory, empty for the root, of `owner/name`. */
export function specsPlace(repository: string, directory: string): string {
  return join(repository.toLowerCase(), directory);
}

/** Git keeps no branch below another one: what is about a part of an environment stands beside it. */
export function proposalBranch(key: string): string {
  return branchPrefix + key.replaceAll('/', '.');
}

/** The plan that a branch's one commit of ours carries out; undefined when it holds anything else. */
export function proposedPlan({ commits }: Proposal): string | undefined {
  const [only, ...more] = commits;
  if (only === undefined || more.length > 0 || !isOurs(only)) return undefined;
  return trailer.exec(only.message)?.[1];
}

/**
 * The newest commit that is a person's work, or a program's that is not us. What a pull request with exactly this tip has
 * merged is nobody's any more: a squash leaves its commits behind.
 */
export function foreignCommit(
  { commit, commits }: Proposal,
  pulls: readonly PullRequest[],
): ProposedCommit | undefined {
  const isMerged = pulls.some(({ state, head }) => state === 'merged' && head.commit === commit);
  return isMerged ? undefined : commits.find((each) => !isOurs(each) && !each.isPlainMerge);
}

/** Whose commit it is. */
export function foreignWork({ id, author }: ProposedCommit, branch: string): string {
  return `${shown(author)} committed ${id.slice(0, 7)} to ${branch}`;
}

/** Why a branch with a person's commit is left alone. */
export function editedByPerson(commit: ProposedCommit, branch: string): Problem {
  return new Problem(
    'delivery.edited-by-person',
    `${foreignWork(commit, branch)}, which KarstKit keeps`,
    {
      expected: `commits of KarstKit alone on ${branch}`,
      next: 'Merge it as it is, or move that commit to another branch; force: true replaces it.',
    },
  );
}

/** Only a commit of ours says which plan it carries out. */
function isOurs({ isOurs: ours, message }: ProposedCommit): boolean {
  return ours && trailer.test(message);
}

const trailer = /^Karst-Plan: ([0-9a-f]{64})\s*$/m;

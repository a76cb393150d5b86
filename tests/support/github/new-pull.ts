import type { Account } from './account.ts';
import type { PullIssue } from './pull-state.ts';
import type { Pull, Repository, World } from './state.ts';

type Given = Pick<
  Pull,
  'headOwner' | 'isFork' | 'headBranch' | 'headCommit' | 'baseCommit' | 'base' | 'isDraft'
>;

interface Draft {
  readonly author: Account;
  readonly title: string;
  readonly body: string;
  readonly pull: Given;
}

/** Puts an open pull request among the issues, whose numbers it shares. */
export function newPull(
  world: World,
  repository: Repository,
  { author, title, body, pull }: Draft,
): PullIssue {
  world.writes += 1;
  const issue: PullIssue = {
    id: world.nextId(),
    number: repository.issues.size + 1,
    author,
    born: world.writes,
    createdAtMs: world.nowMs(),
    updatedAtMs: world.nowMs(),
    title,
    body,
    state: 'open',
    closedAtMs: undefined,
    closedBy: undefined,
    labels: new Set(),
    isLocked: false,
    pull: {
      ...pull,
      mergedCommit: undefined,
      mergedBy: undefined,
      mergedAtMs: undefined,
      reviewers: new Set(),
      teams: new Set(),
      reviews: [],
      autoMerge: undefined,
      isQueued: false,
      mergeabilityOf: '',
    },
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

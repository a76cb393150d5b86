import type { PullRequest } from '../../ports/forge.ts';

/** What answers of GitHub's REST say of a pull request, lists and single ones alike. */
export interface PullRequestAnswer {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    /** Gone when the fork was deleted. */
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
  readonly labels: readonly { readonly name?: string }[];
  readonly requested_reviewers?: readonly { readonly login: string }[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
}

/** A pull request as it was last seen, and who is asked for a review of it. */
export interface SeenPullRequest extends PullRequest {
  /** `login`, `owner/team`, in lower case. */
  readonly asked: readonly string[];
}

export function seenPullRequest(answer: PullRequestAnswer, login: string): SeenPullRequest {
  const [owner = ''] = answer.base.repo.full_name.split('/');
  const people = (answer.requested_reviewers ?? []).map((each) => each.login);
  const teams = (answer.requested_teams ?? []).map(({ slug }) => `${owner}/${slug}`);
  return {
    number: answer.number,
    url: answer.html_url,
    state: stateOf(answer),
    title: answer.title,
    body: answer.body ?? '',
    head: { branch: answer.head.ref, commit: answer.head.sha },
    base: answer.base.ref,
    labels: answer.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
    author: answer.user?.login ?? ghost,
    isOurs: answer.user?.login === login,
    asked: [...people, ...teams].map((each) => each.toLowerCase()),
  };
}

/** Does it come from a branch of the repository itself? The owner may have a fork of it too. */
export function isOfOwnBranch({ head, base }: PullRequestAnswer): boolean {
  return head.repo?.full_name === base.repo.full_name;
}

/** Whom GitHub shows for an account that was deleted. */
const ghost = 'ghost';

function stateOf({ state, merged_at: mergedAt }: PullRequestAnswer): PullRequest['state'] {
  if (mergedAt !== null) return 'merged';
  return state === 'open' ? 'open' : 'closed';
}

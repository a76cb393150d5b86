import type { Finding } from '../problem.ts';

/** A pull request of the GitOps repository as its forge tells it. Every text in it is hostile. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
  readonly head: { readonly branch: string; readonly commit: string };
  readonly base: string;
  readonly labels: readonly string[];
  /** Login of who opened it. */
  readonly author: string;
  /** Did the account that asks open it? */
  readonly isOurs: boolean;
  /** Login of who closed it without a merge, where the forge says so. */
  readonly closedBy?: string;
}

export interface PullRequestDraft {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** What becomes of a pull request that was asked to merge by itself. */
export type MergeState = 'merged' | 'queued' | 'waiting';

/** Pull requests of one repository. Every method raises `forge.*` Problems. */
export interface PullRequests {
  /** Those from a branch of this repository itself, never of a fork, the newest first. */
  of(head: string): Promise<readonly PullRequest[]>;
  /** Those that are open from branches of this repository whose names begin so, whoever opened them; the newest first. */
  opened(prefix: string): Promise<readonly PullRequest[]>;
  /** Opens one; the one that somebody opened from this head to this base in the same moment is as good. */
  open(draft: PullRequestDraft): Promise<PullRequest>;
  /** Writes only what differs. */
  update(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'closed' },
  ): Promise<void>;
  /** Adds and takes away labels, and asks for reviews (`login`, `org/team`); who cannot review is left out, and named. */
  annotate(
    number: number,
    change: PullRequestNotes,
  ): Promise<{ readonly refused: readonly string[] }>;
  /** Merges `commit` once the forge's own rules allow it: at once, by its merge queue, or by its auto-merge. */
  mergeWhenReady(number: number, commit: string): Promise<MergeState>;
}

export interface PullRequestNotes {
  readonly addLabels: readonly string[];
  readonly removeLabels: readonly string[];
  readonly reviewers: readonly string[];
}

/** Comments that this account keeps on issues and pull requests: one a marker. */
export interface Comments {
  /**
   * Makes the comment whose body begins with `marker`, or renews it when it says something else; of two that were made at
   * once the older stays. Comments of others are never touched, whatever they quote.
   */
  keep(number: number, marker: string, body: string): Promise<{ readonly url: string }>;
}

/** What a check says of one commit. */
export interface Check {
  /** `karst/plan` */
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required' | undefined;
  readonly title: string;
  /** Markdown, at most 60,000 characters. */
  readonly summary: string;
  readonly annotations: readonly Finding[];
}

/** Checks on commits of one repository. Raises `forge.*` Problems. */
export interface Checks {
  /**
   * Puts a check on a commit: makes it, or renews the one of this name that this account made there, with its annotations
   * in as many requests as they take. Where check runs are not allowed, a commit status says the same in a line.
   */
  report(commit: string, check: Check): Promise<'check-run' | 'status'>;
}

/** The forge of one repository. */
export interface Forge {
  readonly pullRequests: PullRequests;
  readonly comments: Comments;
  readonly checks: Checks;
}

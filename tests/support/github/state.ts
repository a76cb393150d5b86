import type { Account, App, Role, Token } from './account.ts';
import type { GitStore } from './git-store.ts';

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  body: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
  /** Count of writes before it was made: a stale read does not know it. */
  readonly born: number;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly born: number;
  readonly createdAtMs: number;
  updatedAtMs: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  closedAtMs: number | undefined;
  closedBy: Account | undefined;
  readonly labels: Set<string>;
  isLocked: boolean;
  /** Undefined for an issue that is none. */
  readonly pull: Pull | undefined;
}

export interface Pull {
  readonly headOwner: string;
  /** Comes from another repository, which nobody can push to here. */
  readonly isFork: boolean;
  readonly headBranch: string;
  headCommit: string;
  /** Commit of the base when it was last looked at. */
  baseCommit: string;
  base: string;
  isDraft: boolean;
  mergedCommit: string | undefined;
  mergedBy: Account | undefined;
  mergedAtMs: number | undefined;
  readonly reviewers: Set<string>;
  readonly teams: Set<string>;
  readonly reviews: Review[];
  autoMerge: { readonly by: Account; readonly method: MergeMethod } | undefined;
  isQueued: boolean;
  /** `head base` for which it was worked out whether it can merge; it is not known on the first read. */
  mergeabilityOf: string;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly commit: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  color: string;
  description: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: App;
  readonly commit: string;
  readonly born: number;
  readonly annotations: Readonly<Record<string, unknown>>[];
  readonly startedAtMs: number;
  name: string;
  status: string;
  conclusion: string | null;
  completedAtMs: number | undefined;
  externalId: string;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
}

export interface Status {
  readonly id: number;
  readonly commit: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAtMs: number;
  readonly born: number;
}

/** What must hold before a branch may change. */
export interface Protection {
  readonly requiresPullRequest?: boolean;
  readonly requiredChecks?: readonly string[];
  readonly requiredApprovals?: number;
  readonly mergeQueue?: boolean;
  /** Logins that may push all the same. */
  readonly bypass?: readonly string[];
}

export interface Repository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly owner: Account;
  readonly git: GitStore;
  defaultBranch: string;
  isPrivate: boolean;
  isArchived: boolean;
  allowsAutoMerge: boolean;
  mergeMethods: Set<MergeMethod>;
  deletesMergedBranches: boolean;
  /** "Allow GitHub Actions to create and approve pull requests": off in new repositories. */
  actionsMayOpenPullRequests: boolean;
  readonly protections: Map<string, Protection>;
  readonly collaborators: Map<string, Role>;
  /** Slugs of teams with access. */
  readonly teams: Set<string>;
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: Status[];
  /** Commits that GitHub signed. */
  readonly signedCommits: Set<string>;
  readonly events: RepositoryEvent[];
  /** Refs as they were when they were last looked at. */
  refs: ReadonlyMap<string, string>;
}

/** What happened, and whether workflows start by it: not when a GITHUB_TOKEN did it. */
export interface RepositoryEvent {
  readonly name: 'push' | 'pull_request' | 'repository_dispatch';
  readonly action: string;
  readonly actor: string;
  readonly startsWorkflows: boolean;
}

export interface World {
  readonly apiUrl: string;
  readonly webUrl: string;
  /** Host of the addresses that GitHub gives to accounts. */
  readonly mailHost: string;
  readonly repositories: Map<string, Repository>;
  readonly accounts: Map<string, Account>;
  readonly tokens: Map<string, Token>;
  readonly apps: Map<number, App>;
  nowMs(): number;
  nextId(): number;
  /** Count of writes so far. */
  writes: number;
}

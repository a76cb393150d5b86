import type {
  Check,
  Checks,
  Comments,
  Forge,
  PullRequest,
  PullRequestDraft,
  PullRequestNotes,
  PullRequests,
} from '#src/ports/forge.ts';
import type { MemoryGitOps } from './memory-gitops.ts';

/** A pull request as the forge keeps it; its head follows the branch while it is open. */
export type MemoryPull = { -readonly [Key in keyof PullRequest]: PullRequest[Key] } & {
  reviewers: string[];
};

const ours = 'karst[bot]';

/** A forge in memory over a repository in memory: what it is asked, and what people do to its pull requests. */
export class MemoryForge implements Forge {
  readonly pulls: MemoryPull[] = [];
  readonly notes = new Map<string, string>();
  readonly reports = new Map<string, Check>();
  /** Calls that write, in order. */
  readonly writes: string[] = [];
  readonly #gitops: MemoryGitOps;

  constructor(gitops: MemoryGitOps) {
    this.#gitops = gitops;
  }

  readonly pullRequests: PullRequests = {
    of: async (head) => this.#newest((pull) => pull.head.branch === head),
    opened: async (prefix) =>
      this.#newest(({ state, head }) => state === 'open' && head.branch.startsWith(prefix)),
    open: async (draft) => this.open(draft, ours),
    update: async (number, change) => {
      this.writes.push(`update #${number} ${Object.keys(change).sort().join(' ')}`);
      const { state, ...texts } = change;
      Object.assign(this.pull(number), texts);
      if (state === 'closed') this.close(number, ours);
    },
    annotate: async (number, change) => this.#annotate(number, change),
    mergeWhenReady: async (number) => {
      this.writes.push(`merge #${number}`);
      return 'waiting';
    },
  };

  readonly comments: Comments = {
    keep: async (number, marker, body) => {
      const key = `${number} ${marker}`;
      if (this.notes.get(key) !== body) this.writes.push(`comment #${number}`);
      this.notes.set(key, body);
      return { url: `https://forge.example/${number}` };
    },
  };

  readonly checks: Checks = {
    report: async (commit, check) => {
      this.reports.set(`${commit} ${check.name}`, check);
      return 'check-run';
    },
  };

  pull(number: number): MemoryPull {
    const pull = this.pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    return pull;
  }

  open({ head, base, title, body }: PullRequestDraft, author: string): PullRequest {
    const number = this.pulls.length + 1;
    this.writes.push(`open #${number}`);
    const isThere = this.#newest(
      (pull) => pull.state === 'open' && pull.head.branch === head && pull.base === base,
    );
    if (isThere.length > 0) throw new Error(`${head} has an open pull request`);
    const commit = this.#gitops.branches.get(head);
    if (commit === undefined) throw new Error(`${head} is not there`);
    this.pulls.push({
      number,
      url: `https://forge.example/${number}`,
      state: 'open',
      title,
      body,
      head: { branch: head, commit },
      base,
      labels: [],
      author,
      isOurs: author === ours,
      reviewers: [],
    });
    return this.#shown(this.pull(number));
  }

  close(number: number, by: string): void {
    const pull = this.pull(number);
    Object.assign(pull, { head: this.#shown(pull).head, state: 'closed', closedBy: by });
  }

  /** As a person presses the button: a squash, or a merge that keeps the commits. */
  merge(number: number, how: 'merge' | 'squash'): void {
    const pull = this.pull(number);
    const { branch, commit } = this.#shown(pull).head;
    const git = this.#gitops;
    const base = git.branches.get(pull.base) ?? '';
    const inBase = new Set(git.history(base).map(({ id }) => id));
    const begun = git.files(git.history(commit).find(({ id }) => inBase.has(id))?.id);
    const then = git.files(commit);
    const changed = [...new Set([...Object.keys(begun), ...Object.keys(then)])].filter(
      (path) => begun[path] !== then[path],
    );
    const files = Object.fromEntries(changed.map((path) => [path, then[path]]));
    const parents = how === 'merge' ? [base, commit] : [base];
    git.commit(pull.base, files, { message: `merge ${branch}`, parents });
    Object.assign(pull, { head: { branch, commit }, state: 'merged' });
  }

  #annotate(number: number, { addLabels, removeLabels, reviewers }: PullRequestNotes) {
    this.writes.push(`annotate #${number}`);
    const pull = this.pull(number);
    const labels = pull.labels.filter((label) => !removeLabels.includes(label));
    pull.labels = [...new Set([...labels, ...addLabels])];
    pull.reviewers.push(...reviewers.filter((each) => each !== 'ghost'));
    return Promise.resolve({ refused: reviewers.filter((each) => each === 'ghost') });
  }

  #newest(isMeant: (pull: MemoryPull) => boolean): readonly PullRequest[] {
    return this.pulls
      .filter(isMeant)
      .map((pull) => this.#shown(pull))
      .reverse();
  }

  #shown(pull: MemoryPull): PullRequest {
    const { branch, commit } = pull.head;
    const tip = pull.state === 'open' ? (this.#gitops.branches.get(branch) ?? commit) : commit;
    return { ...pull, head: { branch, commit: tip } };
  }
}

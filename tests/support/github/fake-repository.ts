import type { Account } from './account.ts';
import { writeRules } from './branch-rule.ts';
import type { Surroundings } from './door.ts';
import { newPull } from './new-pull.ts';
import { isPull, merge, observe, setState } from './pull-state.ts';
import type { Protection, Repository, World } from './state.ts';

export interface ForkPull {
  readonly by: string;
  readonly branch: string;
  readonly title?: string;
  readonly body?: string;
}

export interface FakeRepository {
  readonly state: Repository;
  readonly cloneUrl: string;
  /** A person's commit on a branch as it stands, or on the default branch when it is new; undefined takes a file away. */
  commit(
    files: Readonly<Record<string, string | undefined>>,
    options?: { readonly branch?: string; readonly by?: string; readonly message?: string },
  ): Promise<string>;
  /** Puts a branch somewhere, whatever stands there; undefined deletes it. */
  force(branch: string, commit: string | undefined, by?: string): Promise<void>;
  /** The commit of a branch. */
  tip(branch: string): Promise<string | undefined>;
  /** What stands at the tip of a branch, by path. */
  contents(branch?: string): Promise<Record<string, string>>;
  protect(branch: string, rule: Protection): Promise<void>;
  /** A person closes an issue or a pull request. */
  close(number: number, by?: string): Promise<void>;
  /** A stranger opens a pull request from a fork, whose branch may have any name; gives its number. */
  forkPull(pull: ForkPull): Promise<number>;
  /** A person approves a pull request as it stands. */
  approve(number: number, by?: string): Promise<void>;
  /** Merges what waits in the merge queue. */
  runMergeQueue(): Promise<void>;
  /** Lets everything follow what was done to the bare repository behind the fake's back. */
  settle(): Promise<void>;
}

/** What people do in one repository. */
export function fakeRepository(
  world: World,
  state: Repository,
  turn: Surroundings['turn'],
  account: (login: string) => Account,
): FakeRepository {
  const { git } = state;
  const tip = async (branch: string) => (await git.refs()).get(`refs/heads/${branch}`);
  const settle = (by?: string) =>
    turn(state, () => observe(world, state, by === undefined ? undefined : account(by)));
  return {
    state,
    cloneUrl: `${world.webUrl}/${state.name}.git`,
    tip,
    settle,
    commit: async (
      files,
      { branch = state.defaultBranch, by = 'ada', message = 'change' } = {},
    ) => {
      const from = await tip(branch);
      const parent = from ?? (await tip(state.defaultBranch));
      const written = Object.entries(files).filter(([, text]) => text !== undefined);
      const hashes = await git.writeBlobs(written.map(([, text]) => Buffer.from(text ?? '')));
      const shas = new Map(written.map(([path], at) => [path, hashes[at]]));
      const entries = Object.keys(files).map((path) => ({
        path,
        mode: '100644',
        sha: shas.get(path),
      }));
      const tree = await git.writeTree(parent, entries);
      const date = new Date(world.nowMs()).toISOString();
      const who = { name: by, email: `${by}@example.com`, date };
      const parents = parent === undefined ? [] : [parent];
      const commit = await git.writeCommit({ tree, parents, message, author: who, committer: who });
      if (!(await git.moveRef(`refs/heads/${branch}`, commit, from))) {
        throw new Error(`${branch} was moved meanwhile`);
      }
      await settle(by);
      return commit;
    },
    force: async (branch, commit, by = 'ada') => {
      await git.moveRef(`refs/heads/${branch}`, commit, await tip(branch));
      await settle(by);
    },
    contents: (branch = state.defaultBranch) => git.contents(`refs/heads/${branch}`),
    close: (number, by = 'ada') =>
      turn(state, async () => {
        const issue = state.issues.get(number);
        if (issue === undefined) throw new Error(`there is no ${number}`);
        setState(world, { repository: state, issue, state: 'closed', actor: account(by) });
      }),
    forkPull: ({ by, branch, title = 'From a fork', body = '' }) =>
      turn(state, async () => {
        const commit = (await tip(state.defaultBranch)) ?? '';
        const author = account(by);
        return newPull(world, state, {
          author,
          title,
          body,
          pull: {
            headOwner: by,
            isFork: true,
            headBranch: branch,
            headCommit: commit,
            baseCommit: commit,
            base: state.defaultBranch,
            isDraft: false,
          },
        }).number;
      }),
    approve: (number, by = 'ada') =>
      turn(state, async () => {
        const pull = state.issues.get(number)?.pull;
        const review = { id: world.nextId(), author: account(by), state: 'APPROVED' as const };
        pull?.reviews.push({ ...review, commit: pull.headCommit });
        await observe(world, state);
      }),
    runMergeQueue: () =>
      turn(state, async () => {
        for (const issue of state.issues.values()) {
          if (!isPull(issue) || !issue.pull.isQueued) continue;
          await merge(world, state, { issue, method: 'merge', actor: account('web-flow') });
        }
      }),
    protect: async (branch, rule) => {
      state.protections.set(branch, rule);
      await writeRules(state);
    },
  };
}

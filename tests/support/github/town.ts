import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, App, Permissions, Role, Token } from './account.ts';
import { updateHook, writeRules } from './branch-rule.ts';
import type { Surroundings } from './door.ts';
import { gitStore } from './git-store.ts';
import { isPull, merge, observe, setState } from './pull-state.ts';
import type { Protection, Repository, World } from './state.ts';

/** Who and what is there, and what people do. */
export interface Town {
  readonly world: World;
  /** The account of this login; a person unless it ends with `[bot]`. */
  account(login: string): Account;
  repository(name: string, options?: RepositoryOptions): Promise<FakeRepository>;
  /** An App with a bot, installed where it says. */
  app(options: AppOptions): { readonly app: App; readonly privateKey: string };
  /** What workflows of a repository have, with the permissions of their job. */
  workflowToken(repository: string, permissions?: Permissions): Token;
  /** A token of an App's installation, as if it had been asked for. */
  installationToken(app: App, permissions?: Permissions): Token;
  /** A person's own token: classic, or fine-grained when permissions are named. */
  personalToken(login: string, permissions?: Permissions): Token;
}

export interface RepositoryOptions {
  /** Content of the first commit on the default branch, which is `main`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly isPrivate?: boolean;
  readonly collaborators?: Readonly<Record<string, Role>>;
  readonly teams?: readonly string[];
  readonly allowsAutoMerge?: boolean;
  readonly actionsMayOpenPullRequests?: boolean;
}

export interface AppOptions {
  readonly slug?: string;
  readonly id?: number;
  readonly permissions?: Permissions;
  readonly repositories: readonly string[];
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
  /** A person approves a pull request as it stands. */
  approve(number: number, by?: string): Promise<void>;
  /** Merges what waits in the merge queue. */
  runMergeQueue(): Promise<void>;
  /** Lets everything follow what was done to the bare repository behind the fake's back. */
  settle(): Promise<void>;
}

const everything: Permissions = {
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
};

export function town(world: World, directory: string, turn: Surroundings['turn']): Town {
  const account = (login: string): Account => {
    const known = world.accounts.get(login);
    if (known !== undefined) return known;
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const made: Account = { id: world.nextId(), login, type };
    world.accounts.set(login, made);
    return made;
  };
  const give = (token: Omit<Token, 'value' | 'expiresAtMs'>, prefix: string): Token => {
    const value = `${prefix}_${randomBytes(18).toString('hex')}`;
    const made: Token = { ...token, value, expiresAtMs: world.nowMs() + 3_600_000 };
    world.tokens.set(value, made);
    return made;
  };
  const newApp = ({
    slug = 'karst',
    id = 42,
    permissions = everything,
    repositories,
  }: AppOptions) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const app: App = {
      id,
      slug,
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      installation: { id: id + 1, permissions, repositories: new Set(repositories) },
    };
    world.apps.set(id, app);
    const login = `${slug}[bot]`;
    world.accounts.set(login, { id: world.nextId(), login, type: 'Bot', app });
    return { app, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
  };
  const actions = newApp({ slug: 'github-actions', id: 15368, repositories: [] }).app;
  account('web-flow');

  return {
    world,
    account,
    app: newApp,
    repository: async (name, options = {}) => {
      const [owner = ''] = name.split('/');
      const state = newRepository(world, { name, owner: account(owner), directory, options });
      for (const login of state.collaborators.keys()) account(login);
      await makeBare(state.git.directory);
      await writeRules(state);
      world.repositories.set(name.toLowerCase(), state);
      const made = handle(world, state, turn, account);
      if (options.files !== undefined) await made.commit(options.files, { message: 'begin' });
      return made;
    },
    workflowToken: (repository, permissions = everything) =>
      give(
        {
          kind: 'actions',
          account: account(`${actions.slug}[bot]`),
          permissions,
          repositories: new Set([repository]),
        },
        'ghs',
      ),
    installationToken: (app, permissions = app.installation.permissions) =>
      give(
        {
          kind: 'installation',
          account: account(`${app.slug}[bot]`),
          permissions,
          repositories: app.installation.repositories,
        },
        'ghs',
      ),
    personalToken: (login, permissions) =>
      give(
        {
          kind: permissions === undefined ? 'classic' : 'fine-grained',
          account: account(login),
          permissions: permissions ?? {},
          repositories: undefined,
        },
        permissions === undefined ? 'ghp' : 'github_pat',
      ),
  };
}

function newRepository(
  world: World,
  {
    name,
    owner,
    directory,
    options,
  }: { name: string; owner: Account; directory: string; options: RepositoryOptions },
): Repository {
  return {
    id: world.nextId(),
    name,
    owner,
    git: gitStore(join(directory, `${name}.git`)),
    defaultBranch: 'main',
    isPrivate: options.isPrivate ?? false,
    isArchived: false,
    allowsAutoMerge: options.allowsAutoMerge ?? false,
    mergeMethods: new Set(['merge', 'squash', 'rebase']),
    deletesMergedBranches: false,
    actionsMayOpenPullRequests: options.actionsMayOpenPullRequests ?? false,
    protections: new Map(),
    collaborators: new Map([
      [owner.login, 'admin'],
      ...Object.entries(options.collaborators ?? {}),
    ]),
    teams: new Set(options.teams ?? []),
    labels: new Map(),
    issues: new Map(),
    comments: new Map(),
    checkRuns: new Map(),
    statuses: [],
    signedCommits: new Set(),
    events: [],
    refs: new Map(),
  };
}

async function makeBare(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const git = gitStore(directory);
  await git.run(['init', '--quiet', '--bare', '--initial-branch=main', directory]);
  await git.run(['config', 'http.receivepack', 'true']);
  await git.run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await git.run(['config', 'receive.hideRefs', 'refs/pull']);
  await git.run(['config', 'gc.auto', '0']);
  const hook = join(directory, 'hooks', 'update');
  await mkdir(join(directory, 'hooks'), { recursive: true });
  await writeFile(hook, updateHook);
  await chmod(hook, 0o755);
}

function handle(
  world: World,
  state: Repository,
  turn: Surroundings['turn'],
  account: Town['account'],
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

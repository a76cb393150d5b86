import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, App, Permissions, Role, Token } from './account.ts';
import { updateHook, writeRules } from './branch-rule.ts';
import type { Surroundings } from './door.ts';
import { type FakeRepository, fakeRepository } from './fake-repository.ts';
import { gitStore } from './git-store.ts';
import type { Repository, World } from './state.ts';

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
      const made = fakeRepository(world, state, turn, account);
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

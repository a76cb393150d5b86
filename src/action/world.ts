import { homedir } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { callerEnvironment } from '../flows/caller-environment.ts';
import type { DeliveryWorld } from '../flows/deliver.ts';
import type { SpecSelection, World } from '../flows/world.ts';
import { version } from '../generated/version.ts';
import { defaultCacheDirectory } from '../io/cache.ts';
import { systemClock } from '../io/clock.ts';
import { openSources } from '../io/sources.ts';
import { defaultStateDirectory } from '../io/state-directory.ts';
import { treeFiles } from '../io/tree-files.ts';
import { openWorld } from '../io/world.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { builtInHosts, type Hosts, isLoopbackName } from '../source/host.ts';
import { parseSlug } from '../source/slug.ts';
import { delivers, type Inputs } from './inputs.ts';

export type ActionEnvironment = Readonly<Record<string, string | undefined>>;

export interface ActionWorld {
  readonly world: World;
  /** From the workspace to the directory of repos.yaml, POSIX; empty when they are the same. */
  readonly prefix: string;
  /** The branch that the modes `commit` and `renew` write. */
  openDelivery(): Promise<DeliveryWorld & { readonly branch: string }>;
}

/** What the run says to its runner while the world is opened and used. */
export interface Runner {
  step(subject: string, message: string): void;
  /** Called with every secret that is made here, before it is used. */
  mask(secret: string): void;
}

/** The world of one run: the workspace, or a second repository, with the token that reads them. */
export async function openActionWorld(
  inputs: Inputs,
  environment: ActionEnvironment,
  runner: Runner,
): Promise<ActionWorld> {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
  const specsRoot = resolve(workspace, dirname(inputs.repos));
  const token = await tokenOf(inputs, environment, 'read');
  if (token !== '') runner.mask(token);
  const withToken = token === '' ? environment : { ...environment, GITHUB_TOKEN: token };
  const progress = { step: runner.step, finding: () => {} };
  const cacheDirectory = defaultCacheDirectory(environment, homedir());
  const sources = { environment: withToken, cacheDirectory, workspace, progress };
  const tree = await gitOpsTree(inputs, sources);

  const world = openWorld({
    specsRoot,
    treeRoot: inputs.out === '' ? specsRoot : resolve(workspace, inputs.out),
    ...(tree === undefined ? {} : { tree }),
    cacheDirectory,
    stateDirectory: defaultStateDirectory(environment, homedir()),
    // The token is this server's: `gh:` in a spec means github.com, which must not see that of an Enterprise Server.
    environment: serverUrl(environment) === gitHubUrl ? withToken : environment,
    progress,
    version,
  });
  const prefix = relative(workspace, specsRoot).replaceAll('\\', '/');
  return {
    world,
    prefix,
    openDelivery: () => openDelivery(inputs, sources, { world, prefix, runner }),
  };
}

export function specSelection(inputs: Inputs, environment: ActionEnvironment): SpecSelection {
  return {
    reposFile: basename(inputs.repos),
    specsDirectory: inputs.specs,
    ...callerEnvironment(environment),
  };
}

/** An App's token reads the repository at hand and the GitOps repository, or writes the latter alone; nothing else. */
async function tokenOf(
  inputs: Inputs,
  environment: ActionEnvironment,
  contents: 'read' | 'write',
): Promise<string> {
  if (inputs['app-id'] === '') return inputs.token;
  const own = environment.GITHUB_REPOSITORY ?? '';
  const [owner = '', name = ''] = (inputs['gitops-repository'] || own).split('/');
  const [ownOwner, ownName] = own.split('/');
  const readsOwn = contents === 'read' && ownOwner === owner && ownName;
  const repositories = readsOwn ? [name, ownName] : [name];

  const { installationToken } = await import('../io/github/app-token.ts');
  return installationToken({
    credentials: { appId: inputs['app-id'], privateKey: inputs['app-private-key'] },
    apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
    owner,
    repositories: [...new Set(repositories)],
    contents,
    clock: systemClock,
    timeoutMs: 20_000,
  });
}

/** A second repository is only read: what would change in it is shown, and a checkout of it is what `render` writes. */
async function gitOpsTree(inputs: Inputs, options: SourceOptions): Promise<Files | undefined> {
  const repository = inputs['gitops-repository'];
  if (repository === '' || delivers(inputs.mode)) return undefined;
  if (inputs.mode === 'render') {
    throw new Problem('action.input', 'mode render cannot write into gitops-repository', {
      expected: 'mode plan, or a checkout named with out',
      next: 'Check the GitOps repository out with actions/checkout and pass its path as out.',
    });
  }
  const hosts = serverHosts(options.environment);
  const slug = parseSlug(`gh:${repository}${inputs.base === '' ? '' : `#${inputs.base}`}`, hosts);
  if (slug.kind !== 'repository') return undefined;
  const sources = openSources({ ...options, hosts });
  const { tree } = await sources.fetch(slug, await sources.pin(slug));
  return treeFiles(tree, inputs.out);
}

type SourceOptions = Omit<Parameters<typeof openSources>[0], 'hosts'>;

interface Delivering extends Pick<ActionWorld, 'world' | 'prefix'> {
  readonly runner: Runner;
}

/**
 * In a repository of its own the tree lies at the root, in this one where repos.yaml does, unless `out` names a place. In
 * this one the specs are the branch's too: a run that comes late must not bring back what a newer commit took away.
 */
async function openDelivery(
  inputs: Inputs,
  { environment, cacheDirectory, workspace }: SourceOptions,
  { world, prefix, runner }: Delivering,
): Promise<DeliveryWorld & { readonly branch: string }> {
  const foreign = inputs['gitops-repository'];
  const repository = foreign || environment.GITHUB_REPOSITORY || '';
  const directory = inputs.out === '' && foreign === '' ? prefix : inputs.out;
  const [{ openTarget }, { filesBelow }, { patience }, token] = await Promise.all([
    import('../io/gitops/open-gitops.ts'),
    import('../io/gitops/below.ts'),
    import('../io/gitops/patience.ts'),
    tokenOf(inputs, environment, 'write'),
  ]);
  if (token !== '') runner.mask(token);
  const target = await openTarget({
    repository: `gh:${repository}${inputs.base === '' ? '' : `#${inputs.base}`}`,
    hosts: serverHosts(environment),
    environment: token === '' ? environment : { ...environment, GITHUB_TOKEN: token },
    cacheDirectory,
    workingDirectory: workspace,
    author: workflowAuthor,
  });
  return {
    ...target,
    worldOf: (files) => ({
      ...world,
      ...(foreign === '' ? { specs: filesBelow(files, prefix) } : {}),
      tree: filesBelow(files, directory),
    }),
    patience,
  };
}

/** GitHub shows commits of this address as the workflow's own. */
const workflowAuthor = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

const gitHubUrl = 'https://github.com';

function serverUrl({ GITHUB_SERVER_URL: url }: ActionEnvironment): string {
  return url === undefined || url === '' ? gitHubUrl : url;
}

/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
function serverHosts(environment: ActionEnvironment): Hosts {
  const url = serverUrl(environment);
  const gh = builtInHosts.get('gh');
  if (gh === undefined || url === gh.url) return builtInHosts;
  const { hostname } = new URL(url);
  const allowPrivate = isLoopbackName(hostname);
  return new Map([...builtInHosts, ['gh', { ...gh, url, archiveHosts: [], allowPrivate }]]);
}

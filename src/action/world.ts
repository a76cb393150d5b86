import { homedir } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { callerEnvironment } from '../flows/caller-environment.ts';
import type { SpecSelection, World } from '../flows/world.ts';
import { version } from '../generated/version.ts';
import { defaultCacheDirectory } from '../io/cache-directory.ts';
import { openSources } from '../io/sources.ts';
import { defaultStateDirectory } from '../io/state-directory.ts';
import { treeFiles } from '../io/tree-files.ts';
import { openWorld } from '../io/world.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { parseSlug } from '../source/slug.ts';
import type { Inputs } from './inputs.ts';
import { delivers, type Work } from './mode.ts';
import { isPublicGitHub, serverHosts } from './server.ts';
import type { ActionEnvironment, Step } from './step.ts';
import type { Tokens } from './token.ts';

export interface ActionWorld {
  readonly world: World;
  readonly workspace: string;
}

export interface Task {
  readonly inputs: Inputs;
  readonly work: Work;
}

/** The world of one run: the workspace, or a second repository, with the tokens that read them. */
export async function openActionWorld(
  step: Step,
  { inputs, work }: Task,
  tokens: Tokens,
): Promise<ActionWorld> {
  const { environment, stop: signal } = step;
  const workspace = workspaceOf(environment);
  const specsRoot = resolve(workspace, dirname(inputs.repos));
  const progress = { step: step.say, finding: () => {} };
  const cacheDirectory = defaultCacheDirectory(environment, homedir());
  const shared = { cacheDirectory, progress, signal };
  const reading = {
    ...shared,
    environment: withToken(environment, await tokens.gitops.token()),
    workspace,
  };
  const tree = await gitOpsTree({ inputs, work }, reading);

  const world = openWorld({
    ...shared,
    specsRoot,
    treeRoot: inputs.out === '' ? specsRoot : resolve(workspace, inputs.out),
    ...(tree === undefined ? {} : { tree }),
    stateDirectory: defaultStateDirectory(environment, homedir()),
    // The token is this server's: `gh:` in a spec means github.com, which must not see that of an Enterprise Server.
    environment: isPublicGitHub(environment)
      ? withToken(environment, await tokens.own.token())
      : environment,
    version,
  });
  return { world, workspace };
}

/** From the workspace to the directory of repos.yaml, POSIX; empty when they are the same. */
export function specsDirectory({ repos }: Inputs, environment: ActionEnvironment): string {
  const workspace = workspaceOf(environment);
  return relative(workspace, resolve(workspace, dirname(repos))).replaceAll('\\', '/');
}

function workspaceOf({ GITHUB_WORKSPACE: workspace }: ActionEnvironment): string {
  return workspace ?? process.cwd();
}

export function specSelection(inputs: Inputs, environment: ActionEnvironment): SpecSelection {
  return {
    reposFile: basename(inputs.repos),
    specsDirectory: inputs.specs,
    ...callerEnvironment(environment),
  };
}

function withToken(environment: ActionEnvironment, token: string): ActionEnvironment {
  return token === '' ? environment : { ...environment, GITHUB_TOKEN: token };
}

type SourceOptions = Omit<Parameters<typeof openSources>[0], 'hosts'>;

/** A second repository is only read: what would change in it is shown, and a checkout of it is what `render` writes. */
async function gitOpsTree(
  { inputs, work }: Task,
  options: SourceOptions,
): Promise<Files | undefined> {
  const repository = inputs['gitops-repository'];
  if (repository === '' || delivers(work)) return undefined;
  if (work === 'render') {
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

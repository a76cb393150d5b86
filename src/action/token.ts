import { systemClock } from '../io/clock.ts';
import type { AppPermissions, AppTokenRequest } from '../io/github/app-token.ts';
import { appToken, fixedToken, type TokenSource } from '../io/github/token-source.ts';
import { Problem } from '../problem.ts';
import type { Inputs } from './inputs.ts';
import type { Work } from './mode.ts';
import { jobPermissions } from './permission.ts';
import { gitOpsRepository, serverApi } from './server.ts';
import type { ActionEnvironment } from './step.ts';

/** Whom a run speaks as, repository by repository: an App's tokens are made anew before they end. An empty one is nobody's. */
export interface Tokens {
  /** Reads the repository of the workflow and the sources on this GitHub, and reports there. */
  readonly own: TokenSource;
  /** Reads the GitOps repository. */
  readonly gitops: TokenSource;
  /** Tokens that may do in the GitOps repository what the mode needs, and nothing else where an App makes it. */
  forWork(work: Work): Promise<TokenSource>;
}

/** Called with every token that is made here, before it is used: it must not be shown, and not outlive the job. */
export type Keep = (token: string) => void;

/** Raises `github.*` Problems of an App. */
export async function openTokens(
  inputs: Inputs,
  environment: ActionEnvironment,
  keep: Keep,
): Promise<Tokens> {
  const { token, 'gitops-token': gitops, 'app-id': appId } = inputs;
  if (appId === '') {
    const writing = fixedToken(gitops || token);
    return { own: fixedToken(token), gitops: writing, forWork: async () => writing };
  }
  const mint = async (names: readonly string[], permissions: AppPermissions) => {
    const minted = appToken(appRequest(inputs, environment, { names, permissions }), keep);
    // What the App may not do is known at once.
    await minted.token();
    return minted;
  };
  const { target, own } = repositories(inputs, environment);
  // Where a job has no token of its own, the App reads its repository too; it need not be installed there otherwise.
  const isNear = token === '' && target.owner === own.owner && own.name !== '';
  const reading = await mint([target.name, ...(isNear ? [own.name] : [])], { contents: 'read' });
  return {
    own: token === '' ? reading : fixedToken(token),
    gitops: reading,
    forWork: (work) => workToken(work, (permissions) => mint([target.name], permissions)),
  };
}

/** An App that may not report can still do the work. */
async function workToken(
  work: Work,
  mint: (permissions: AppPermissions) => Promise<TokenSource>,
): Promise<TokenSource> {
  const { needs, reports } = jobPermissions[work];
  const needed = named(needs);
  const all = { ...needed, ...named(reports) };
  try {
    return await mint(all);
  } catch (error) {
    const isTooMuch = error instanceof Problem && error.code === 'github.app-not-installed';
    if (!isTooMuch || Object.keys(reports).length === 0) throw error;
    return await mint(needed);
  }
}

/** Workflows write `pull-requests` where the API says `pull_requests`. */
function named<T extends object>(permissions: T): AppPermissions {
  const entries = Object.entries(permissions).map(([name, access]) => [
    name.replaceAll('-', '_'),
    access,
  ]);
  return Object.fromEntries(entries);
}

interface Asked {
  readonly names: readonly string[];
  readonly permissions: AppPermissions;
}

function appRequest(
  inputs: Inputs,
  environment: ActionEnvironment,
  { names, permissions }: Asked,
): AppTokenRequest {
  return {
    credentials: { appId: inputs['app-id'], privateKey: inputs['app-private-key'] },
    ...serverApi(environment),
    owner: repositories(inputs, environment).target.owner,
    repositories: [...new Set(names)],
    permissions,
    clock: systemClock,
    timeoutMs: 20_000,
  };
}

function repositories(inputs: Inputs, environment: ActionEnvironment) {
  const split = (text: string) => {
    const [owner = '', name = ''] = text.split('/');
    return { owner, name };
  };
  const target = gitOpsRepository(inputs, environment);
  return { own: split(environment.GITHUB_REPOSITORY ?? ''), target: split(target) };
}

const refusals = [
  'delivery.forbidden',
  'forge.forbidden',
  'forge.missing',
  'source.forbidden',
  'source.missing',
];

/**
 * A refusal by another repository than the workflow's, where nothing but `token` was given, told as what it is: the token
 * that a job has is good for its own repository alone. Any other problem stays as it is.
 */
export function tokenProblem(
  problem: Problem,
  inputs: Inputs,
  environment: ActionEnvironment,
): Problem {
  const foreign = inputs['gitops-repository'];
  const isForeign = foreign !== '' && foreign !== environment.GITHUB_REPOSITORY;
  const hasOwn = inputs['gitops-token'] !== '' || inputs['app-id'] !== '';
  if (!isForeign || hasOwn || !refusals.includes(problem.code)) return problem;
  return new Problem(
    'action.token',
    `${problem.message}. The token of this job opens no other repository`,
    {
      expected: `a token of ${foreign}`,
      cause: problem,
    },
  );
}

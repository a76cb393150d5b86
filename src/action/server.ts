import { gitHubApi } from '../source/archive-address.ts';
import { builtInHosts, defaultArchiveHosts, type Hosts, isLoopbackName } from '../source/host.ts';
import type { Inputs } from './inputs.ts';
import type { ActionEnvironment } from './step.ts';

const gitHubUrl = 'https://github.com';
const { apiUrl: gitHubApiUrl } = gitHubApi({ url: gitHubUrl });

/** Does the workflow run on github.com, and on no GitHub Enterprise Server? */
export function isPublicGitHub(environment: ActionEnvironment): boolean {
  return serverUrl(environment) === gitHubUrl;
}

/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
export function serverHosts(environment: ActionEnvironment): Hosts {
  const url = serverUrl(environment);
  const gh = builtInHosts.get('gh');
  if (gh === undefined || url === gh.url) return builtInHosts;
  const { apiUrl, allowPrivate } = serverApi(environment);
  const isItsOwn = allowPrivate && hostnameOf(url) === hostnameOf(apiUrl);
  const archiveHosts = URL.canParse(url) ? defaultArchiveHosts('github', new URL(url)) : [];
  const host = { ...gh, url, archiveHosts, allowPrivate: isItsOwn || isLoopback(url) };
  return new Map([...builtInHosts, ['gh', host]]);
}

/**
 * Addresses of the same server's API. The runner names it, and nobody who writes specs does: an Enterprise Server of a
 * company's own network may have a private address.
 */
export function serverApi(environment: ActionEnvironment) {
  const apiUrl = environment.GITHUB_API_URL || gitHubApiUrl;
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
  return { apiUrl, graphqlUrl, allowPrivate: hostnameOf(apiUrl) !== hostnameOf(gitHubApiUrl) };
}

/** `owner/name` of the repository that holds the tree: the workflow's own, unless the input names another. */
export function gitOpsRepository(
  { 'gitops-repository': foreign }: Pick<Inputs, 'gitops-repository'>,
  { GITHUB_REPOSITORY: own = '' }: ActionEnvironment,
): string {
  return foreign || own;
}

/** Where people see this run; undefined outside of a workflow. */
export function runAddress(environment: ActionEnvironment): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: name = '' } = environment;
  const { GITHUB_RUN_ID: run = '' } = environment;
  const isKnown = URL.canParse(server) && /^[\w.-]+\/[\w.-]+$/.test(name) && /^\d+$/.test(run);
  return isKnown ? `${server}/${name}/actions/runs/${run}` : undefined;
}

function serverUrl({ GITHUB_SERVER_URL: url }: ActionEnvironment): string {
  return url === undefined || url === '' ? gitHubUrl : url;
}

function isLoopback(url: string): boolean {
  return isLoopbackName(hostnameOf(url) ?? '');
}

/** Undefined for what is no address: whoever asks it says so. */
function hostnameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

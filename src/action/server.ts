import { builtInHosts, type Hosts, isLoopbackName } from '../source/host.ts';
import type { ActionEnvironment } from './step.ts';

const gitHubUrl = 'https://github.com';
const gitHubApiUrl = 'https://api.github.com';

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
  const host = { ...gh, url, archiveHosts: [], allowPrivate: isItsOwn || isLoopback(url) };
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

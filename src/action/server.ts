import { builtInHosts, type Hosts, isLoopbackName } from '../source/host.ts';
import type { ActionEnvironment } from './step.ts';

const gitHubUrl = 'https://github.com';

/** Does the workflow run on github.com, and on no GitHub Enterprise Server? */
export function isPublicGitHub(environment: ActionEnvironment): boolean {
  return serverUrl(environment) === gitHubUrl;
}

/** GitHub as this runner knows it: github.com, or the GitHub Enterprise Server the workflow runs on. */
export function serverHosts(environment: ActionEnvironment): Hosts {
  const url = serverUrl(environment);
  const gh = builtInHosts.get('gh');
  if (gh === undefined || url === gh.url) return builtInHosts;
  const allowPrivate = isLoopback(url);
  return new Map([...builtInHosts, ['gh', { ...gh, url, archiveHosts: [], allowPrivate }]]);
}

/** Addresses of the same server's API. */
export function serverApi(environment: ActionEnvironment) {
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`;
  return { apiUrl, graphqlUrl, allowPrivate: isLoopback(apiUrl) };
}

function serverUrl({ GITHUB_SERVER_URL: url }: ActionEnvironment): string {
  return url === undefined || url === '' ? gitHubUrl : url;
}

function isLoopback(url: string): boolean {
  return isLoopbackName(new URL(url).hostname);
}

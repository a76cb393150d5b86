import type { Forge } from '../../ports/forge.ts';
import { Problem } from '../../problem.ts';
import { isLoopbackName } from '../../source/host.ts';
import { shown } from '../../source/shown.ts';
import type { CommitWriter } from '../gitops/commit-writer.ts';
import { type Resolve, systemResolve } from '../network-address.ts';
import { authorized } from './api-access.ts';
import { apiFetch } from './api-fetch.ts';
import { GitHubChecks } from './checks.ts';
import { openClient } from './client.ts';
import { gitHubComments } from './comments.ts';
import { GitHubCommitWriter } from './commit-writer.ts';
import { forgeProblem } from './forge-problem.ts';
import { Pace } from './pace.ts';
import { GitHubPullRequests } from './pull-requests.ts';
import { Repository } from './repository.ts';
import type { TokenSource } from './token-source.ts';
import type { Waiting } from './waiting.ts';

export interface ForgeOptions {
  /** GITHUB_API_URL: `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL: `https://api.github.com/graphql`. */
  readonly graphqlUrl: string;
  /** `acme/gitops` */
  readonly repository: string;
  readonly tokens: TokenSource;
  /** The server may have a private address, and on this machine be asked without encryption. */
  readonly allowPrivate: boolean;
  readonly waiting: Waiting;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

/** GitHub as the forge of one repository, and as a writer of commits. */
export interface GitHubForge extends Forge {
  readonly commits: CommitWriter;
  /** The address that commits of this account bear: `1+karstkit[bot]@users.noreply.github.com`. */
  address(): Promise<string>;
}

/** For one request. */
const timeoutMs = 30_000;

/** Opens a repository of GitHub. Nothing is asked yet. Raises `forge.unreachable` for an address that no token is sent to. */
export function openForge(options: ForgeOptions): GitHubForge {
  const { tokens, secrets } = overheard(options.tokens);
  const repository = repositoryOf(options, tokens);
  const { waiting, signal } = options;
  const problem = (error: unknown) => {
    signal?.throwIfAborted();
    const nowMs = waiting.clock.nowMs();
    return forgeProblem(error, { repository: options.repository, nowMs, secrets });
  };
  return {
    pullRequests: told(new GitHubPullRequests(repository), problem),
    comments: told(gitHubComments(repository), problem),
    checks: told(new GitHubChecks(repository), problem),
    commits: told(new GitHubCommitWriter(repository), problem),
    ...told({ address: () => addressOf(repository, options.apiUrl) }, problem),
  };
}

function repositoryOf(options: ForgeOptions, tokens: TokenSource): Repository {
  const { apiUrl, graphqlUrl, allowPrivate, signal, resolve = systemResolve } = options;
  const { pause } = options.waiting;
  const waiting: Waiting = { ...options.waiting, pause: (ms) => pause(ms, signal) };
  const [owner = '', repo = ''] = options.repository.split('/');
  const network = { allowPrivate, resolve, timeoutMs, ...(signal === undefined ? {} : { signal }) };
  const fetch = authorized({
    fetch: apiFetch(network),
    tokens,
    origins: [originOf(apiUrl, allowPrivate), originOf(graphqlUrl, allowPrivate)],
    pace: new Pace(waiting),
  });
  const client = openClient({ apiUrl, fetch, waiting });
  return new Repository(client, graphqlUrl, { at: { owner, repo }, waiting });
}

/** A token goes over an encrypted connection, or nowhere beyond this machine. */
function originOf(text: string, allowPrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url?.protocol === 'http:' && isLoopbackName(url.hostname) && allowPrivate;
  if (url !== undefined && (url.protocol === 'https:' || isHere)) return url.origin;
  throw new Problem('forge.unreachable', `No token is sent to ${shown(text)}`, {
    expected: 'an https address',
    next: 'Check the API address of the GitHub Enterprise Server.',
  });
}

/** Remembers every token that was used, so that it can be taken out of what is said. */
function overheard(source: TokenSource): { tokens: TokenSource; secrets: ReadonlySet<string> } {
  const secrets = new Set<string>();
  const token = async () => {
    const current = await source.token();
    secrets.add(current);
    return current;
  };
  const { renew } = source;
  return { tokens: renew === undefined ? { token } : { token, renew }, secrets };
}

/** The same port, whose methods raise Problems in place of the client's errors. */
function told<Port extends object>(port: Port, problem: (error: unknown) => unknown): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        try {
          return await Reflect.apply(method, target, given);
        } catch (error) {
          throw problem(error);
        }
      };
    },
  });
}

async function addressOf(repository: Repository, apiUrl: string): Promise<string> {
  const { login, account } = await repository.facts();
  const { hostname } = new URL(apiUrl);
  const server = hostname.replace(/^api\./, '');
  const host = `users.noreply.${server}`;
  return account === undefined ? `${login}@${host}` : `${account}+${login}@${host}`;
}

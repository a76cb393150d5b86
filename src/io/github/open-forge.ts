import type { Forge } from '../../ports/forge.ts';
import type { CommitWriter } from '../gitops/commit-writer.ts';
import { systemResolve } from '../network-address.ts';
import { authorized } from './api-access.ts';
import { apiFetch } from './api-fetch.ts';
import { type ApiServer, originOf } from './api-server.ts';
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

export interface ForgeOptions extends ApiServer {
  /** GITHUB_GRAPHQL_URL: `https://api.github.com/graphql`. */
  readonly graphqlUrl: string;
  /** `acme/gitops` */
  readonly repository: string;
  readonly tokens: TokenSource;
  readonly waiting: Waiting;
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
  const own = originOf(apiUrl, allowPrivate);
  const network = {
    ...(allowPrivate ? { privateOrigin: own } : {}),
    ...(signal === undefined ? {} : { signal }),
    resolve,
    timeoutMs,
  };
  const fetch = authorized({
    fetch: apiFetch(network),
    tokens,
    origins: [own, originOf(graphqlUrl, allowPrivate)],
    pace: new Pace(waiting),
  });
  const client = openClient({ apiUrl, fetch, waiting });
  return new Repository(client, graphqlUrl, { at: { owner, repo }, waiting });
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

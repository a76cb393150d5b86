import { Problem } from '../../problem.ts';
import { shown } from '../../source/shown.ts';
import type { ApiFetch, ApiRequest } from './api-fetch.ts';
import type { Pace } from './pace.ts';
import type { TokenSource } from './token-source.ts';

export interface ApiAccess {
  readonly fetch: ApiFetch;
  readonly tokens: TokenSource;
  /** The only places the token is sent to, as `https://host:port`. */
  readonly origins: readonly string[];
  readonly pace: Pace;
}

/**
 * Sends requests with the token, to the API's own addresses alone: answers name further pages and may name anything. One
 * write after another; a token that has expired is made anew once. Raises `forge.*` Problems.
 */
export function authorized({ fetch, tokens, origins, pace }: ApiAccess): ApiFetch {
  const send: ApiFetch = async (url, request) => {
    const withToken = async () => {
      const authorization = `Bearer ${await tokens.token()}`;
      return await fetch(url, { ...request, headers: { ...request.headers, authorization } });
    };
    const first = await withToken();
    if (first.status !== 401 || tokens.renew === undefined) return first;
    tokens.renew();
    return await withToken();
  };

  return async (url, request) => {
    const { origin, host } = new URL(url);
    if (!origins.includes(origin)) {
      throw new Problem('forge.unreachable', `The API sends this run on to ${shown(host)}`, {
        expected: origins.join(' or '),
      });
    }
    const answer = isWrite(request)
      ? await pace.write(() => send(url, request))
      : await send(url, request);
    return understood(answer, host);
  };
}

/** A query of GraphQL is a POST too. Within a value a quote is escaped, so no text of anybody's looks like it. */
function isWrite({ method, body }: ApiRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  return body?.startsWith('{"query":"query') !== true;
}

/** Whoever stands before a server answers with pages of his own, and a client would take them for data. */
function understood(answer: Response, host: string): Response {
  const { status, headers, body } = answer;
  if (status >= 400) return answer;
  if (status >= 300) {
    throw new Problem('forge.missing', 'The repository has moved to another name', {
      next: 'Name the repository by the name it has now.',
    });
  }
  if (body === null || jsonType.test(headers.get('content-type') ?? '')) return answer;
  throw new Problem('forge.unreachable', `${shown(host)} does not answer as GitHub does`, {
    next: 'Check the API address of the GitHub Enterprise Server.',
  });
}

const jsonType = /^application\/json\b/;

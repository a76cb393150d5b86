import { Problem } from '../../problem.ts';
import { systemResolve } from '../network-address.ts';
import { apiFetch } from './api-fetch.ts';
import { type ApiServer, originOf } from './api-server.ts';

interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the API's own address. */
  readonly path: string;
  /** A JWT of an App, or a token. */
  readonly bearer: string;
  readonly body?: object;
  readonly timeoutMs: number;
}

/**
 * One request to the API without a forge's client, by the same rules of where a token may go: what makes tokens and takes
 * them back. Raises `forge.*` and `source.*` Problems.
 */
export async function askApi(
  { apiUrl, allowPrivate, resolve = systemResolve }: ApiServer,
  { method, path, bearer, body, timeoutMs }: Question,
): Promise<Response> {
  const origin = originOf(apiUrl, allowPrivate);
  const ask = apiFetch({ ...(allowPrivate ? { privateOrigin: origin } : {}), resolve, timeoutMs });
  const answer = await ask(`${apiUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      'user-agent': 'karstkit',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (answer.status < 300 || answer.status >= 400) return answer;
  throw new Problem('forge.unreachable', `${origin} sends this run on to another address`);
}

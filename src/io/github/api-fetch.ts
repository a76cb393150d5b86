import { Problem } from '../../problem.ts';
import { ask, type HttpAnswer, type HttpRequest } from '../http.ts';
import type { Resolve } from '../network-address.ts';

/** One request to the API: what is left of the web's `fetch` when nobody but this client calls it. */
export type ApiFetch = (url: string, request: ApiRequest) => Promise<Response>;

export interface ApiRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface ApiFetchOptions {
  /** `https://host:port` that may have a private address, as a GitHub Enterprise Server may; no other may. */
  readonly privateOrigin?: string;
  readonly resolve: Resolve;
  /** For one request, its answer included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;
const maxAnswerBytes = 32 * 1024 * 1024;

/**
 * Asks over the address that was checked, and follows no redirect: the token is for one host. Raises `source.*` Problems
 * for an address that may not be asked and for a host that does not answer, `forge.unreachable` for an endless answer.
 */
export function apiFetch(options: ApiFetchOptions): ApiFetch {
  return async (url, request) => {
    try {
      return await responseOf(await answerTo(url, request, options), url);
    } catch (error) {
      // A run that was stopped asks nothing again: the client knows that by this name.
      if (options.signal?.aborted === true) throw new DOMException('stopped', 'AbortError');
      throw error;
    }
  };
}

function answerTo(
  url: string,
  { method, headers, body }: ApiRequest,
  { timeoutMs, signal, privateOrigin, resolve }: ApiFetchOptions,
): Promise<HttpAnswer> {
  return ask({
    url,
    allowPrivate: new URL(url).origin === privateOrigin,
    resolve,
    method: known(method),
    headers,
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
    redirectHosts: [],
    followsRedirects: false,
    limits: { totalMs: timeoutMs, idleMs: timeoutMs },
  });
}

function known(method: string): NonNullable<HttpRequest['method']> {
  const found = methods.find((each) => each === method);
  if (found === undefined) throw new Error(`no request of ours has the method ${method}`);
  return found;
}

async function responseOf(answer: HttpAnswer, url: string): Promise<Response> {
  const { status } = answer;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const bytes = await readAll(answer, url);
  const isEmpty = bytes.length === 0 || [204, 205, 304].includes(status);
  const response = new Response(isEmpty ? undefined : bytes, { status, headers });
  // The client goes from page to page by the address of the last one, which only a real fetch can give.
  return Object.defineProperty(response, 'url', { value: url });
}

async function readAll({ body }: HttpAnswer, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxAnswerBytes) {
      throw new Problem('forge.unreachable', `${new URL(url).host} answers without an end`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';
import { checkedAddresses, type NetworkAddress, type Resolve } from './network-address.ts';
import { networkProblem } from './network-problem.ts';

export interface HttpLimits {
  /** For the whole answer, body included. */
  readonly totalMs: number;
  /** Without a byte. */
  readonly idleMs: number;
}

export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never sent to another host than that of `url`. */
  readonly authorization?: string;
  /** Hosts, with their port, that a redirect may lead to beside that of `url`. */
  readonly redirectHosts: readonly string[];
  /** False to be given a redirect as the answer. */
  readonly followsRedirects?: false;
  readonly allowPrivate: boolean;
  readonly limits: HttpLimits;
  readonly resolve: Resolve;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Reads the body; breaking off closes the connection. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the connection. */
  close(): void;
}

const maxRedirects = 5;

/**
 * One request, over the address that was checked, with redirects followed by our own rules.
 * Raises `source.redirect`, `source.private-address`, `source.unreachable`, `source.tls` and `source.timeout`.
 */
export async function ask(wanted: HttpRequest): Promise<HttpAnswer> {
  const late = AbortSignal.timeout(wanted.limits.totalMs);
  const signal = wanted.signal === undefined ? late : AbortSignal.any([late, wanted.signal]);
  const first = new URL(wanted.url);

  for (let url = first, hop = 0; ; hop += 1) {
    const sameHost = url.host === first.host && url.protocol === first.protocol;
    const answer = await once(url, wanted, { signal, sendToken: sameHost });
    const next = wanted.followsRedirects === false ? undefined : redirectOf(answer, url);
    if (next === undefined) return toAnswer(answer, url, wanted, signal);
    answer.destroy();
    url = checkedRedirect(next, first, wanted, hop);
  }
}

interface Hop {
  readonly signal: AbortSignal;
  readonly sendToken: boolean;
}

async function once(url: URL, wanted: HttpRequest, hop: Hop): Promise<IncomingMessage> {
  const addresses = await checkedAddresses(url, wanted.allowPrivate, wanted.resolve);
  try {
    return await new Promise((resolve, reject) => {
      const request = start(url, wanted, addresses, hop);
      request.once('response', resolve);
      request.once('error', reject);
      request.setTimeout(wanted.limits.idleMs, () => request.destroy(new IdleError()));
      request.end(wanted.body);
    });
  } catch (error) {
    throw failure(error, url, wanted, hop.signal);
  }
}

class IdleError extends Error {
  readonly code = 'ETIMEDOUT';
}

function start(
  url: URL,
  wanted: HttpRequest,
  addresses: readonly NetworkAddress[],
  { signal, sendToken }: Hop,
): ClientRequest {
  const { authorization } = wanted;
  const token = sendToken && authorization !== undefined ? { authorization } : {};
  const options = {
    method: wanted.method ?? 'GET',
    headers: { 'user-agent': 'karstkit', accept: '*/*', ...wanted.headers, ...token },
    signal,
    agent: false,
    lookup: lookupOf(addresses),
  } as const;
  return url.protocol === 'http:' ? plainRequest(url, options) : secureRequest(url, options);
}

/** Answers with the addresses that were checked, so that the name is not looked up again. */
function lookupOf(addresses: readonly NetworkAddress[]): LookupFunction {
  return (_, options, found) => {
    const [first] = addresses;
    if (options.all === true) found(null, [...addresses]);
    else found(null, first?.address ?? '', first?.family);
  };
}

function redirectOf(answer: IncomingMessage, url: URL): URL | undefined {
  const { statusCode = 0, headers } = answer;
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const target = headers.location ?? '';
  if (target !== '' && URL.canParse(target, url.href)) return new URL(target, url.href);
  answer.destroy();
  throw redirected(url, 'to nowhere');
}

function checkedRedirect(next: URL, first: URL, wanted: HttpRequest, hop: number): URL {
  if (hop >= maxRedirects) throw redirected(first, `more than ${maxRedirects} times`);
  // Only a forge on this machine starts without encryption, and only there it may go on without.
  const protocols = first.protocol === 'http:' ? ['http:', 'https:'] : ['https:'];
  const isPlainAbroad = next.protocol === 'http:' && next.hostname !== first.hostname;
  if (!protocols.includes(next.protocol) || isPlainAbroad) {
    throw redirected(first, `to ${next.protocol}, which is not encrypted`);
  }
  const allowed = [first.host, ...wanted.redirectHosts];
  if (!allowed.includes(next.host)) {
    throw redirected(first, `to ${shown(next.host)}, which is not listed for it`);
  }
  if (next.username !== '' || next.password !== '') throw redirected(first, 'with a credential');
  return next;
}

function redirected(from: URL, where: string): Problem {
  return new Problem('source.redirect', `The host ${shown(from.host)} redirects ${where}.`, {
    expected: 'https and a name that is listed for the host',
    next: 'Add the name to archiveHosts of the host in karst.yaml if it is right.',
  });
}

function toAnswer(
  answer: IncomingMessage,
  url: URL,
  wanted: HttpRequest,
  signal: AbortSignal,
): HttpAnswer {
  // A connection that breaks between two reads must not end the process.
  answer.on('error', () => undefined);
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    body: bodyOf(answer, (error) => failure(error, url, wanted, signal)),
    close: () => answer.destroy(),
  };
}

async function* bodyOf(
  answer: IncomingMessage,
  toFailure: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw toFailure(error);
  } finally {
    answer.destroy();
  }
}

function failure(error: unknown, url: URL, wanted: HttpRequest, signal: AbortSignal): unknown {
  if (error instanceof Problem) return error;
  if (wanted.signal?.aborted === true) return wanted.signal.reason;
  return networkProblem(signal.aborted ? new IdleError() : error, url.host);
}

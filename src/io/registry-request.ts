import { createHash } from 'node:crypto';
import { json } from 'node:stream/consumers';
import { isLoopbackName } from '../source/host.ts';
import type { ImageReference } from '../source/image-reference.ts';
import { ask, type HttpAnswer } from './http.ts';
import { mapOf } from './json-map.ts';
import type { Resolve } from './network-address.ts';
import type { RegistryCredential } from './registry-credential.ts';

/** How one registry is asked. */
export interface RegistryAccess {
  readonly image: ImageReference;
  /** It may have a private address; on this machine it is asked without encryption. */
  readonly allowPrivate: boolean;
  readonly credential?: RegistryCredential;
  readonly timeoutMs: number;
  readonly resolve: Resolve;
  readonly signal?: AbortSignal;
}

/** A question below `/v2/<repository>/`. */
export interface RegistryQuestion {
  readonly path: string;
  readonly method: 'GET' | 'HEAD';
  readonly accept: string;
  readonly followsRedirects?: false;
}

/** One repository of a registry, as long as one question about it takes. */
export interface RegistryRepository {
  readonly access: RegistryAccess;
  /**
   * Asks, and once more with what the registry demands: a token (Token Authentication Specification of the distribution
   * project) or a password (RFC 7617). What opened it once is shown at once from then on. Raises `source.*` Problems as
   * every request does.
   */
  ask(question: RegistryQuestion): Promise<HttpAnswer>;
  /** Asks whom the registry names, at a public address and without a credential. */
  askElsewhere(url: string): Promise<HttpAnswer>;
}

export function openRepository(access: RegistryAccess): RegistryRepository {
  let known: string | undefined;
  return {
    access,
    ask: async (question) => {
      const first = await askOnce(access, question, known);
      if (first.status !== 401) return first;
      first.close();
      known = await authorizationFor(access, String(first.headers['www-authenticate']));
      return known === undefined ? first : await askOnce(access, question, known);
    },
    askElsewhere: (url) => ask({ ...requestTo(url, access), allowPrivate: false }),
  };
}

/** How a registry names what it holds. */
export const digestForm = /^sha256:[0-9a-f]{64}$/;

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The whole body. Raises a SyntaxError when it is too long. */
export async function bytesOf({ body }: HttpAnswer, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(body, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function askOnce(
  access: RegistryAccess,
  { path, method, accept, followsRedirects }: RegistryQuestion,
  authorization: string | undefined,
): Promise<HttpAnswer> {
  const url = `${originOf(access)}/v2/${access.image.repository}/${path}`;
  return await ask({
    ...requestTo(url, access),
    ...(authorization === undefined ? {} : { authorization }),
    method,
    headers: { accept },
    ...(followsRedirects === undefined ? {} : { followsRedirects }),
  });
}

/** What answers the challenge; undefined where nothing of ours does. */
async function authorizationFor(
  access: RegistryAccess,
  challenge: string,
): Promise<string | undefined> {
  if (/^bearer /i.test(challenge)) return await bearer(access, challenge);
  if (!/^basic\b/i.test(challenge) || access.credential === undefined) return undefined;
  return basic(access.credential);
}

function basic({ username, password }: RegistryCredential): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** A token from whom the registry names, who sees the credential only if it is the registry's own. */
async function bearer(access: RegistryAccess, challenge: string): Promise<string | undefined> {
  const url = realmOf(access, challenge);
  if (url === undefined) return undefined;
  const { credential } = access;
  const known = credential !== undefined && isOwnRealm(access, url) ? credential : undefined;
  const answer = await ask({
    ...requestTo(url.href, access),
    ...(known === undefined ? {} : { authorization: basic(known) }),
  });
  const body = answer.status === 200 ? mapOf(await json(limited(answer.body, 65_536))) : {};
  answer.close();
  const token = body.token ?? body.access_token;
  const isToken = typeof token === 'string' && /^[\x21-\x7e]{1,8192}$/.test(token);
  return isToken ? `Bearer ${token}` : undefined;
}

/** Where a challenge says that tokens are given out; it must be https, but for a registry on this machine. */
function realmOf(access: RegistryAccess, challenge: string): URL | undefined {
  const parts = Object.fromEntries(
    [...challenge.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const realm = parts.realm ?? '';
  if (!URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  const isPlain = url.protocol === 'http:' && originOf(access).startsWith('http:');
  if (url.protocol !== 'https:' && !isPlain) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  if (parts.service !== undefined) url.searchParams.set('service', parts.service);
  url.searchParams.set('scope', `repository:${access.image.repository}:pull`);
  return url;
}

/** Token services of registries that have them under another name. */
const realms: Readonly<Record<string, string>> = {
  'registry-1.docker.io': 'auth.docker.io',
  'registry.gitlab.com': 'gitlab.com',
};

function isOwnRealm({ image }: RegistryAccess, { hostname }: URL): boolean {
  const name = image.registry.replace(/:\d+$/, '');
  return hostname === name || (Object.hasOwn(realms, name) && realms[name] === hostname);
}

/** The chunks, until there are too many bytes: then a SyntaxError. */
async function* limited(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new SyntaxError('the answer is too long');
    yield chunk;
  }
}

function requestTo(url: string, access: RegistryAccess) {
  const { signal, timeoutMs, resolve, allowPrivate } = access;
  return {
    url,
    redirectHosts: [],
    allowPrivate,
    limits: { totalMs: timeoutMs, idleMs: timeoutMs },
    resolve,
    ...(signal === undefined ? {} : { signal }),
  };
}

function originOf({ image, allowPrivate }: RegistryAccess): string {
  const name = image.registry.replace(/:\d+$/, '');
  const isPlain = allowPrivate && isLoopbackName(name);
  return `${isPlain ? 'http' : 'https'}://${image.registry}`;
}

import { json } from 'node:stream/consumers';
import type { Images } from '../ports.ts';
import { Problem } from '../problem.ts';
import { isLoopbackName } from '../source/host.ts';
import { type ImageReference, parseImageReference } from '../source/image-reference.ts';
import { ask, type HttpAnswer } from './http.ts';
import { type Resolve, systemResolve } from './network-address.ts';

export interface ImagesOptions {
  readonly offline?: boolean;
  /** Registries, with their port, that may have a private address; those on this machine are asked without encryption. */
  readonly privateRegistries?: readonly string[];
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

/**
 * Asks registries for the digest a tag means now (OCI distribution specification, "Checking if content exists in the
 * registry"; token flow of its "Token Authentication Specification", anonymous). Each reference is asked once.
 */
export function openImages(options: ImagesOptions = {}): Images {
  const asked = new Map<string, Promise<string | undefined>>();
  return {
    digest: (reference) => {
      const found = asked.get(reference) ?? digestOf(reference, options);
      asked.set(reference, found);
      return found;
    },
  };
}

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

async function digestOf(reference: string, options: ImagesOptions): Promise<string | undefined> {
  const image = parseImageReference(reference);
  if (image === undefined || image.digest !== undefined) return image?.digest;
  if (options.offline === true) return undefined;
  try {
    return await askDigest(image, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    // A registry that cannot be asked is no failure: the tag stands, and the plan says so.
    if (error instanceof Problem || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function askDigest(
  image: ImageReference,
  options: ImagesOptions,
): Promise<string | undefined> {
  const first = await askManifest(image, options, undefined);
  if (first.status !== 401) return digestIn(first);
  const token = await anonymousToken(image, first, options);
  return token === undefined ? undefined : digestIn(await askManifest(image, options, token));
}

async function askManifest(
  image: ImageReference,
  options: ImagesOptions,
  token: string | undefined,
): Promise<HttpAnswer> {
  const url = `${originOf(image, options)}/v2/${image.repository}/manifests/${image.tag}`;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await ask({
    ...requestTo(url, image, options),
    ...authorization,
    method: 'HEAD',
    headers: { accept: manifestTypes },
  });
  answer.close();
  return answer;
}

function digestIn({ status, headers }: HttpAnswer): string | undefined {
  const digest = String(headers['docker-content-digest'] ?? '');
  return status === 200 && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

/** The registry names who gives out tokens; whoever that is gets no secret from us, and must speak https. */
async function anonymousToken(
  image: ImageReference,
  { headers }: HttpAnswer,
  options: ImagesOptions,
): Promise<string | undefined> {
  const challenge = String(headers['www-authenticate'] ?? '');
  const parts = Object.fromEntries(
    [...challenge.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const realm = parts.realm ?? '';
  if (!/^bearer /i.test(challenge) || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  const isPlain = url.protocol === 'http:' && originOf(image, options).startsWith('http:');
  if (url.protocol !== 'https:' && !isPlain) return undefined;
  if (parts.service !== undefined) url.searchParams.set('service', parts.service);
  url.searchParams.set('scope', `repository:${image.repository}:pull`);
  const answer = await ask(requestTo(url.href, image, options));
  const body = answer.status === 200 ? await limitedJson(answer) : {};
  answer.close();
  const token = body.token ?? body.access_token;
  return typeof token === 'string' && /^[\x21-\x7e]{1,8192}$/.test(token) ? token : undefined;
}

async function limitedJson(answer: HttpAnswer): Promise<Record<string, unknown>> {
  const value: unknown = await json(limited(answer.body, 65_536));
  // A parsed boundary: whatever it is, only two keys are looked at, and their type is checked.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

async function* limited(chunks: AsyncIterable<Uint8Array>, maxBytes: number) {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new SyntaxError('the answer is too long');
    yield chunk;
  }
}

function requestTo(url: string, image: ImageReference, options: ImagesOptions) {
  const { signal, timeoutMs = 10_000 } = options;
  return {
    url,
    redirectHosts: [],
    allowPrivate: isPrivate(image, options),
    limits: { totalMs: timeoutMs, idleMs: timeoutMs },
    resolve: options.resolve ?? systemResolve,
    ...(signal === undefined ? {} : { signal }),
  };
}

function originOf(image: ImageReference, options: ImagesOptions): string {
  const name = image.registry.replace(/:\d+$/, '');
  const isPlain = isPrivate(image, options) && isLoopbackName(name);
  return `${isPlain ? 'http' : 'https'}://${image.registry}`;
}

function isPrivate(image: ImageReference, { privateRegistries = [] }: ImagesOptions): boolean {
  return privateRegistries.includes(image.registry);
}

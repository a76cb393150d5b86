import { createHash } from 'node:crypto';
import { compareCodePoints } from '../source/file-tree.ts';
import { ask, type HttpAnswer } from './http.ts';
import { askRegistry, limited, type RegistryAccess } from './registry-request.ts';

type Json = Readonly<Record<string, unknown>>;

const maxConfigBytes = 4 << 20;

/**
 * What machines an image is for, sorted: of an index what it lists, of a single image what its configuration says.
 * Undefined when the manifest is neither. Raises a SyntaxError for what is no JSON.
 */
export async function platformsOf(
  access: RegistryAccess,
  manifest: Uint8Array,
): Promise<readonly string[] | undefined> {
  const { manifests, config } = parsed(manifest);
  if (Array.isArray(manifests)) {
    const named = manifests.map((one) => platformOf(mapOf(mapOf(one).platform)));
    return [...new Set(named.filter((platform) => platform !== undefined))].sort(compareCodePoints);
  }
  const digest = mapOf(config).digest;
  if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  const bytes = await blob(access, digest);
  if (bytes === undefined) return undefined;
  const platform = platformOf(parsed(bytes));
  return platform === undefined ? [] : [platform];
}

/** Undefined for what runs nowhere: attestations stand in an index as `unknown/unknown`. */
function platformOf({ os, architecture, variant }: Json): string | undefined {
  const part = /^[a-z0-9_.-]{1,32}$/;
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined;
  if (!part.test(os) || !part.test(architecture) || os === 'unknown') return undefined;
  const suffix = typeof variant === 'string' && part.test(variant) ? `/${variant}` : '';
  return `${os}/${architecture}${suffix}`;
}

/** A blob by its digest: whoever hands it over, it is what it hashes to. */
async function blob(access: RegistryAccess, digest: string): Promise<Uint8Array | undefined> {
  const question = { path: `blobs/${digest}`, method: 'GET', accept: '*/*' } as const;
  const first = await askRegistry(access, { ...question, followsRedirects: false });
  const answer = await elsewhere(access, first);
  if (answer?.status !== 200) {
    answer?.close();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of limited(answer.body, maxConfigBytes)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return digest === `sha256:${hash}` ? bytes : undefined;
}

/** Registries keep blobs in stores of other hosts: there it is asked for without a credential, once. */
async function elsewhere(
  { timeoutMs, resolve, signal }: RegistryAccess,
  first: HttpAnswer,
): Promise<HttpAnswer | undefined> {
  if (![302, 303, 307, 308].includes(first.status)) return first;
  first.close();
  const url = String(first.headers.location ?? '');
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return undefined;
  return await ask({
    url,
    redirectHosts: [],
    allowPrivate: false,
    limits: { totalMs: timeoutMs, idleMs: timeoutMs },
    resolve,
    ...(signal === undefined ? {} : { signal }),
  });
}

function parsed(bytes: Uint8Array): Json {
  return mapOf(JSON.parse(new TextDecoder().decode(bytes)));
}

function mapOf(value: unknown): Json {
  // A parsed boundary: every field is looked at before it is used.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

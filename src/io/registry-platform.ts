import { compareCodePoints } from '../source/file-tree.ts';
import type { HttpAnswer } from './http.ts';
import { mapOf } from './json-map.ts';
import { bytesOf, digestForm, digestOf, type RegistryRepository } from './registry-request.ts';

type Json = Readonly<Record<string, unknown>>;

const maxConfigBytes = 4 << 20;

/**
 * What machines an image is for, sorted: of an index what it lists, of a single image what its configuration says.
 * Undefined when the manifest is neither. Raises a SyntaxError for what is no JSON.
 */
export async function platformsOf(
  repository: RegistryRepository,
  manifest: Uint8Array,
): Promise<readonly string[] | undefined> {
  const { manifests, config } = parsed(manifest);
  if (Array.isArray(manifests)) {
    const named = manifests.map((one) => platformOf(mapOf(mapOf(one).platform)));
    return [...new Set(named.filter((platform) => platform !== undefined))].sort(compareCodePoints);
  }
  const digest = mapOf(config).digest;
  if (typeof digest !== 'string' || !digestForm.test(digest)) return undefined;
  const bytes = await blob(repository, digest);
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
async function blob(
  repository: RegistryRepository,
  digest: string,
): Promise<Uint8Array | undefined> {
  const question = { path: `blobs/${digest}`, method: 'GET', accept: '*/*' } as const;
  const first = await repository.ask({ ...question, followsRedirects: false });
  const answer = await elsewhere(repository, first);
  if (answer?.status !== 200) {
    answer?.close();
    return undefined;
  }
  const bytes = await bytesOf(answer, maxConfigBytes);
  return digest === digestOf(bytes) ? bytes : undefined;
}

/** Registries keep blobs in stores of other hosts: there it is asked for without a credential, once. */
async function elsewhere(
  repository: RegistryRepository,
  first: HttpAnswer,
): Promise<HttpAnswer | undefined> {
  if (![302, 303, 307, 308].includes(first.status)) return first;
  first.close();
  const url = String(first.headers.location ?? '');
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return undefined;
  return await repository.askElsewhere(url);
}

function parsed(bytes: Uint8Array): Json {
  return mapOf(JSON.parse(new TextDecoder().decode(bytes)));
}

import type { ImageQuestion, Images } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { ImageAnswer } from '../source/image-answer.ts';
import { type ImageReference, parseImageReference } from '../source/image-reference.ts';
import type { HttpAnswer } from './http.ts';
import { type Resolve, systemResolve } from './network-address.ts';
import { type KnownCredential, registryCredential } from './registry-credential.ts';
import { platformsOf } from './registry-platform.ts';
import {
  bytesOf,
  digestForm,
  digestOf,
  openRepository,
  type RegistryAccess,
  type RegistryRepository,
} from './registry-request.ts';

export interface ImagesOptions {
  readonly offline?: boolean;
  /** Registries, with their port, that may have a private address; those on this machine are asked without encryption. */
  readonly privateRegistries?: readonly string[];
  /** Where credentials are looked for; none are when absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
  readonly signal?: AbortSignal;
}

/**
 * Asks registries what they have (OCI distribution specification, "Pulling manifests" and "Checking if content exists in
 * the registry"). A credential goes to the registry that it is for, or to that registry's own token service, and nowhere
 * else. Each reference is asked once.
 */
export function openImages(options: ImagesOptions = {}): Images {
  const digests = new Map<string, Promise<string | undefined>>();
  const answers = new Map<string, Promise<ImageAnswer>>();
  const credentials = new Map<string, KnownCredential>();
  const asking: Asking = {
    ...options,
    credentialOf: (registry) => {
      const known =
        credentials.get(registry) ?? registryCredential(registry, options.environment ?? {});
      credentials.set(registry, known);
      return known;
    },
  };
  return {
    digest: (reference) => {
      const found = digests.get(reference) ?? tagDigest(reference, asking);
      digests.set(reference, found);
      return found;
    },
    look: (question) => {
      const key = `${question.allowPrivate} ${question.reference}`;
      const found = answers.get(key) ?? look(question, asking);
      answers.set(key, found);
      return found;
    },
  };
}

/** The options of all questions, and what is looked for once. */
interface Asking extends ImagesOptions {
  credentialOf(registry: string): KnownCredential;
}

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** The specification wants registries to take manifests of 4 MiB at least; hardly any is larger. */
const maxManifestBytes = 4 << 20;

async function tagDigest(reference: string, options: Asking): Promise<string | undefined> {
  const image = parseImageReference(reference);
  if (image === undefined || image.digest !== undefined) return image?.digest;
  if (options.offline === true) return undefined;
  const isPrivate = options.privateRegistries?.includes(image.registry) === true;
  try {
    const { repository } = opened(image, isPrivate, options);
    const answer = await repository.ask(manifest(image, 'HEAD'));
    answer.close();
    return answer.status === 200 ? digestIn(answer) : undefined;
  } catch (error) {
    options.signal?.throwIfAborted();
    // A registry that cannot be asked is no failure: the tag stands, and the plan says so.
    if (error instanceof Problem || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function look(
  { reference, allowPrivate }: ImageQuestion,
  options: Asking,
): Promise<ImageAnswer> {
  const image = parseImageReference(reference);
  if (image === undefined)
    return { state: 'missing', why: 'No registry has images of such a name.' };
  const { repository, fault } = opened(image, allowPrivate, options);
  try {
    const answer = await repository.ask(manifest(image, 'GET'));
    if (answer.status === 200) return await present(repository, answer);
    answer.close();
    return absent(image, answer.status, { ...repository.access, fault });
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof Problem) return { state: 'unreachable', why: error.message };
    if (error instanceof SyntaxError) return strange(image);
    throw error;
  }
}

function opened(
  image: ImageReference,
  allowPrivate: boolean,
  { credentialOf, timeoutMs = 10_000, resolve = systemResolve, signal }: Asking,
): { readonly repository: RegistryRepository; readonly fault: string | undefined } {
  const { credential, fault } = credentialOf(image.registry);
  const access = { image, allowPrivate, timeoutMs, resolve };
  const repository = openRepository({
    ...access,
    ...(credential === undefined ? {} : { credential }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { repository, fault };
}

function manifest({ tag, digest = tag }: ImageReference, method: 'GET' | 'HEAD') {
  return { path: `manifests/${digest}`, method, accept };
}

function digestIn({ headers }: HttpAnswer): string | undefined {
  const digest = String(headers['docker-content-digest'] ?? '');
  return digestForm.test(digest) ? digest : undefined;
}

/** What is there counts only if it hashes to what was asked for, or to what the registry calls it. */
async function present(repository: RegistryRepository, answer: HttpAnswer): Promise<ImageAnswer> {
  const { image } = repository.access;
  const bytes = await bytesOf(answer, maxManifestBytes);
  const digest = digestOf(bytes);
  const named = image.digest ?? digestIn(answer) ?? digest;
  if (named !== digest) return strange(image);
  const platforms = await platformsOf(repository, bytes);
  return platforms === undefined ? strange(image) : { state: 'present', digest, platforms };
}

function absent(
  { registry, repository }: ImageReference,
  status: number,
  {
    credential,
    fault,
  }: Pick<RegistryAccess, 'credential'> & { readonly fault: string | undefined },
): ImageAnswer {
  if (status === 404) return { state: 'missing', why: `${registry} has no such image.` };
  if (status === 401 || status === 403) {
    const who = credential === undefined ? 'without a credential' : 'with the credential at hand';
    const why = fault === undefined ? '' : `: ${fault}`;
    return { state: 'forbidden', why: `${registry} shows ${repository} to nobody ${who}${why}.` };
  }
  return { state: 'unreachable', why: `${registry} answers with status ${status}.` };
}

function strange({ registry }: ImageReference): ImageAnswer {
  return { state: 'unreachable', why: `${registry} does not answer as a registry does.` };
}

/** Where the manifest of an image is asked for. */
export interface ImageReference {
  /** Host and port of the registry's API. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  /** Present where the reference is pinned already. */
  readonly digest?: string;
}

const grammar =
  /^((?:[a-z0-9]+(?:[._-]+[a-z0-9]+)*)(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/**
 * An image reference as the distribution specification's grammar has it, with Docker's defaults: no registry is
 * Docker Hub, one name there is in `library`. Undefined when it is none.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [, name, tag = 'latest', digest] = text.length > 512 ? [] : (grammar.exec(text) ?? []);
  if (name === undefined) return undefined;
  const [first = '', ...rest] = name.split('/');
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (!isRegistry && first.includes(':')) return undefined;
  const pinned = digest === undefined ? {} : { digest };
  if (isRegistry) return { registry: apiOf(first), repository: rest.join('/'), tag, ...pinned };
  const repository = rest.length === 0 ? `library/${name}` : name;
  return { registry: apiOf('docker.io'), repository, tag, ...pinned };
}

function apiOf(registry: string): string {
  const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
  return isDockerHub ? 'registry-1.docker.io' : registry;
}

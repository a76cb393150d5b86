/** Where the manifest of an image is asked for. */
export interface ImageReference {
  /** Host and port of the registry's API. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  /** Present where the reference is pinned already. */
  readonly digest?: string;
}

/** What a reference says itself, before any default. */
export interface ImageText {
  /** Host, port and path. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

const maxLength = 512;
const host = '[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?(?::[0-9]{1,5})?';
const part = String.raw`[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*`;
const grammar = new RegExp(
  String.raw`^(?<name>(?:${host}/)?${part}(?:/${part})*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$`,
);

/**
 * The one reading of image references, by the distribution specification's grammar, in lower case and with SHA-256
 * alone. Undefined when the text is none.
 */
export function readImageText(text: string): ImageText | undefined {
  if (text.length > maxLength) return undefined;
  const { name, tag, digest } = grammar.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  return {
    name,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/**
 * Where an image is asked for, with Docker's defaults: no registry is Docker Hub, one name there is in `library`.
 * Undefined when the text is no reference.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const read = readImageText(text);
  if (read === undefined) return undefined;
  const { name, tag = 'latest', digest } = read;
  const [first = '', ...rest] = name.split('/');
  const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const pinned = digest === undefined ? {} : { digest };
  if (isRegistry) return { registry: apiOf(first), repository: rest.join('/'), tag, ...pinned };
  const repository = rest.length === 0 ? `library/${name}` : name;
  return { registry: apiOf('docker.io'), repository, tag, ...pinned };
}

function apiOf(registry: string): string {
  const isDockerHub = registry === 'docker.io' || registry === 'index.docker.io';
  return isDockerHub ? 'registry-1.docker.io' : registry;
}

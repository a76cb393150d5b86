import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents, YAML11_SCHEMA } from 'js-yaml';
import type { Finding } from '../problem.ts';
import { isSidecarFile } from '../render/kubernetes/mesh-file.ts';
import type { RenderedFile } from '../render/service-input.ts';
import type { YamlMap } from '../render/yaml.ts';
import { type AgreedTexts, agreedDocuments } from './agreed-document.ts';
import { isCollection } from './value-at.ts';

/** One document of a rendered file. */
export interface Manifest {
  readonly path: string;
  /** The first folder of the path: `services`, `owners`, `flux`, … */
  readonly area: string;
  readonly object: YamlMap;
}

export interface ManifestReading {
  readonly manifests: readonly Manifest[];
  /** Code: policy.read-back. */
  readonly findings: readonly Finding[];
}

/** Deep enough for any Kubernetes object. */
const maxDepth = 64;
/** One alias would let a small text stand for a huge value. */
const maxAliases = 0;

/**
 * Reads every rendered YAML and JSON file with a YAML 1.2 and a YAML 1.1 reader, which must see the same mappings. What a
 * sidecar reads is read so too, and is no object of the cluster.
 */
export function readManifests(
  files: readonly RenderedFile[],
  agreed: AgreedTexts = new Map(),
): ManifestReading {
  const readings = files
    .filter(({ path }) => isManifest(path))
    .map((file) => readManifest(file, agreed));
  return {
    manifests: readings
      .flatMap(({ manifests }) => manifests)
      .filter(({ path }) => !isSidecarFile(path)),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

/** A user's own files and code are real files that no controller reads as manifests. */
function isManifest(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path) && !/\/(files|code)\//.test(path);
}

function readManifest({ path, content }: RenderedFile, agreed: AgreedTexts): ManifestReading {
  try {
    // The versions differ in what a scalar means, not in where it stands: the text is taken apart once.
    const events = parseEvents(content, { maxDepth });
    const { documents, difference } = readTwice(content, events, agreed);
    if (difference !== undefined) return refused(path, unequal(difference), within(difference));
    const objects = documents.filter(isObject);
    if (objects.length === documents.length) {
      const area = path.split('/')[0] ?? '';
      return { manifests: objects.map((object) => ({ path, area, object })), findings: [] };
    }
    return refused(path, 'A document is no mapping.');
  } catch (error) {
    return refused(path, `No YAML reader takes it: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** The documents as YAML 1.2 has them, and the first place where YAML 1.1 has something else. */
function readTwice(
  source: string,
  events: Event[],
  agreed: AgreedTexts,
): { readonly documents: readonly unknown[]; readonly difference?: string | undefined } {
  const same = agreedDocuments(source, events, agreed);
  if (same !== undefined) return { documents: same };
  const read = { source, maxAliases };
  const documents = constructFromEvents(events, { ...read, schema: CORE_SCHEMA });
  const older = constructFromEvents(events, { ...read, schema: YAML11_SCHEMA });
  return { documents, difference: firstDifference(documents, older, '') };
}

function refused(path: string, message: string, pointer?: string): ManifestReading {
  const place = pointer === undefined ? {} : { pointer };
  const finding: Finding = {
    code: 'policy.read-back',
    severity: 'error',
    message,
    file: path,
    ...place,
  };
  return { manifests: [], findings: [finding] };
}

function unequal(difference: string): string {
  return `A YAML 1.1 reader and a YAML 1.2 reader see different values at ${within(difference)}.`;
}

/** A pointer without its first part, the number of the document. */
function within(difference: string): string {
  return difference.replace(/^\/[0-9]+/, '');
}

/** JSON pointer of the first place where two values differ; undefined when they are equal. */
export function firstDifference(a: unknown, b: unknown, pointer: string): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (!isCollection(a) || !isCollection(b) || Array.isArray(a) !== Array.isArray(b)) return pointer;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return pointer;
  for (const key of keys) {
    const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!Object.hasOwn(b, key)) return inner;
    const difference = firstDifference(a[key], b[key], inner);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is YamlMap {
  return isCollection(value) && !Array.isArray(value);
}

import { CORE_SCHEMA, load } from 'js-yaml';
import { hashOf } from '../kubernetes/hash.ts';
import type { YamlMap, YamlValue } from '../yaml.ts';
import { sealedFault } from './sealed-fault.ts';
import { digestAnnotation } from './secret.ts';

/** A sealed file as anyone can read it. */
export interface SealedFile {
  readonly kind: 'Secret' | 'SealedSecret';
  readonly name: string;
  readonly namespace: string;
  /** Keys of the Secret, sorted. */
  readonly keys: readonly string[];
  /** Whom a SOPS file is sealed for. */
  readonly recipients: readonly string[];
  /** Keyed digest of what is sealed, `<id of the key>.<HMAC>`. */
  readonly digest: string | undefined;
  /** Hash of everything in clear: names, labels, annotations, type, keys, recipients. */
  readonly clear: string;
}

/** Reads a file that `sopsFile` or `sealedSecretFile` wrote; undefined when it is not one that is sealed wholly. */
export function readSealedFile(text: string): SealedFile | undefined {
  const object = readObject(text);
  if (object === undefined) return undefined;
  const { kind, metadata } = object;
  if ((kind !== 'Secret' && kind !== 'SealedSecret') || sealedFault(object) !== undefined) {
    return undefined;
  }
  const { annotations, ...rest } = mapOf(metadata);
  const { [digestAnnotation]: digest, ...clear } = mapOf(annotations);
  const recipients = recipientsOf(mapOf(object.sops).age);
  const { sops: _, data, stringData, spec, type, immutable, apiVersion } = object;
  const fields = [data, stringData, mapOf(spec).encryptedData].map(keysOf);
  const facts = { apiVersion, type, immutable, template: mapOf(spec).template, fields };
  return {
    kind,
    name: String(rest.name),
    namespace: String(rest.namespace),
    keys: fields.flat().sort(),
    recipients,
    digest: typeof digest === 'string' ? digest : undefined,
    clear: hashOf({ kind, ...facts, metadata: { ...rest, annotations: clear }, recipients }, 64),
  };
}

function readObject(text: string): YamlMap | undefined {
  try {
    const value = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as YamlMap)
      : undefined;
  } catch {
    return undefined;
  }
}

function recipientsOf(age: YamlValue | undefined): string[] {
  return Array.isArray(age) ? age.map((entry: YamlValue) => String(mapOf(entry).recipient)) : [];
}

function keysOf(value: YamlValue | undefined): string[] {
  return Object.keys(mapOf(value)).sort();
}

function mapOf(value: YamlValue | undefined): YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as YamlMap)
    : {};
}

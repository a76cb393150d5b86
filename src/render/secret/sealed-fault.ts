import { ageRecipientFault } from '../../spec/age-recipient.ts';
import type { YamlMap, YamlValue } from '../yaml.ts';
import { secretFields } from './secret.ts';
import { encryptedRegex } from './sops.ts';

/** What is wrong, and at which field. */
export interface SealedFault {
  readonly keys: readonly string[];
  readonly message: string;
}

const secretKeys = ['apiVersion', 'kind', 'metadata', 'type', 'immutable', ...secretFields, 'sops'];
/** Older programs name the ways of sealing that a file does not use, with nothing in them. */
const unusedKeys = ['kms', 'gcp_kms', 'azure_kv', 'hc_vault', 'pgp', 'hckms'];
const sopsKeys = ['age', 'encrypted_regex', 'lastmodified', 'mac', 'version'];
/** 32 bytes of initialisation vector and 16 of tag, in base64. */
const encrypted =
  /^ENC\[AES256_GCM,data:[A-Za-z0-9+/]+={0,2},iv:[A-Za-z0-9+/]{43}=,tag:[A-Za-z0-9+/]{22}==,type:str\]$/;
const armored =
  /^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n?$/;
const scopeAnnotation = /^sealedsecrets\.bitnami\.com\//;
/** Session key of at least 2,048 bits of RSA, its length before it, a tag behind. */
const smallestBlobBytes = 2 + 256 + 16;

/**
 * Why a Secret or a SealedSecret may not lie in Git, or undefined: a value that is not sealed, or a seal that does not
 * hold. Takes the object as read; the answer repeats no value.
 */
export function sealedFault(object: YamlMap): SealedFault | undefined {
  if (object.kind === 'SealedSecret') return sealedSecretFault(object);
  return object.kind === 'Secret' ? secretFault(object) : undefined;
}

function secretFault(object: YamlMap): SealedFault | undefined {
  return (
    unknownKey(object, secretKeys, []) ??
    secretFields.map((field) => clearValue(object, field)).find((fault) => fault !== undefined) ??
    sopsFault(object.sops)
  );
}

function clearValue(object: YamlMap, field: string): SealedFault | undefined {
  const values = object[field];
  if (values === undefined) return undefined;
  if (!isMap(values)) return { keys: [field], message: 'here is no mapping' };
  const clear = Object.entries(values).find(([, value]) => !isEncrypted(value) && value !== '');
  return clear === undefined
    ? undefined
    : { keys: [field, clear[0]], message: 'the value is not sealed' };
}

function sopsFault(sops: YamlValue | undefined): SealedFault | undefined {
  if (!isMap(sops)) return { keys: ['sops'], message: 'the Secret is not sealed' };
  const used = Object.fromEntries(
    Object.entries(sops).filter(([key, value]) => !(unusedKeys.includes(key) && isNothing(value))),
  );
  const at = (key: string, message: string): SealedFault => ({ keys: ['sops', key], message });
  const unknown = unknownKey(used, sopsKeys, ['sops']);
  if (unknown !== undefined) return unknown;
  const { mac, lastmodified, version } = sops;
  if (sops.encrypted_regex !== encryptedRegex) {
    return at('encrypted_regex', `it must be ${encryptedRegex}, or Flux cannot open the file`);
  }
  if (!isEncrypted(mac)) return at('mac', 'there is no message authentication code');
  if (typeof lastmodified !== 'string' || !/^[0-9-]{10}T[0-9:]{8}Z$/.test(lastmodified)) {
    return at('lastmodified', 'here is no time in quotes');
  }
  if (typeof version !== 'string' || !/^[0-9]+\.[0-9]+\.[0-9]+/.test(version)) {
    return at('version', 'here is no version');
  }
  return ageFault(sops.age);
}

function ageFault(age: YamlValue | undefined): SealedFault | undefined {
  const keys = ['sops', 'age'];
  if (!Array.isArray(age) || age.length === 0) return { keys, message: 'nobody can open the file' };
  const index = age.findIndex((entry) => !isAgeKey(entry));
  if (index < 0) return undefined;
  return { keys: [...keys, String(index)], message: 'here is no key for an age recipient' };
}

function isAgeKey(entry: YamlValue): boolean {
  if (!isMap(entry)) return false;
  const { recipient, enc } = entry;
  if (typeof recipient !== 'string' || typeof enc !== 'string') return false;
  return ageRecipientFault(recipient) === undefined && armored.test(enc);
}

function sealedSecretFault(object: YamlMap): SealedFault | undefined {
  const { metadata, spec } = object;
  if (!isMap(spec)) return { keys: ['spec'], message: 'here is no mapping' };
  const { template = {}, encryptedData } = spec;
  if (!isMap(template)) return { keys: ['spec', 'template'], message: 'here is no mapping' };
  return (
    unknownKey(object, ['apiVersion', 'kind', 'metadata', 'spec'], []) ??
    unknownKey(spec, ['encryptedData', 'template'], ['spec']) ??
    unknownKey(template, ['metadata', 'type', 'immutable'], ['spec', 'template']) ??
    blobFault(encryptedData) ??
    metadataFault(metadata, ['metadata']) ??
    metadataFault(template.metadata, ['spec', 'template', 'metadata']) ??
    scopeFault(metadata, ['metadata']) ??
    scopeFault(template.metadata, ['spec', 'template', 'metadata']) ??
    templateFault(metadata, template.metadata)
  );
}

function blobFault(data: YamlValue | undefined): SealedFault | undefined {
  const keys = ['spec', 'encryptedData'];
  if (!isMap(data)) return { keys, message: 'here is no mapping' };
  const clear = Object.entries(data).find(([, value]) => !isBlob(value));
  return clear === undefined
    ? undefined
    : { keys: [...keys, clear[0]], message: 'the value is not sealed' };
}

function isBlob(value: YamlValue | undefined): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.length >= smallestBlobBytes && bytes.readUInt16BE() + 18 <= bytes.length;
}

/** `creationTimestamp: null` is what Go writes for none. */
function metadataFault(
  metadata: YamlValue | undefined,
  keys: readonly string[],
): SealedFault | undefined {
  if (!isMap(metadata)) return undefined;
  const { creationTimestamp, ...rest } = metadata;
  const known = ['name', 'namespace', 'labels', 'annotations'];
  return unknownKey(isNothing(creationTimestamp ?? null) ? rest : metadata, known, keys);
}

/** A wider scope lets whoever may write to the namespace, or the cluster, open the value under another name. */
function scopeFault(
  metadata: YamlValue | undefined,
  keys: readonly string[],
): SealedFault | undefined {
  const annotations = isMap(metadata) ? metadata.annotations : undefined;
  if (!isMap(annotations)) return undefined;
  const key = Object.keys(annotations).find((name) => scopeAnnotation.test(name));
  if (key === undefined) return undefined;
  return { keys: [...keys, 'annotations', key], message: 'only the strict scope is let through' };
}

function templateFault(
  outer: YamlValue | undefined,
  inner: YamlValue | undefined,
): SealedFault | undefined {
  if (!isMap(outer) || !isMap(inner)) return undefined;
  const key = ['name', 'namespace'].find(
    (field) => inner[field] !== undefined && inner[field] !== outer[field],
  );
  if (key === undefined) return undefined;
  const keys = ['spec', 'template', 'metadata', key];
  return { keys, message: 'it is not that of the SealedSecret' };
}

function unknownKey(
  object: YamlMap,
  known: readonly string[],
  keys: readonly string[],
): SealedFault | undefined {
  const key = Object.keys(object).find((name) => !known.includes(name));
  return key === undefined
    ? undefined
    : { keys: [...keys, key], message: 'a sealed Secret has no such field' };
}

function isEncrypted(value: YamlValue | undefined): boolean {
  return typeof value === 'string' && encrypted.test(value);
}

function isNothing(value: YamlValue | undefined): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function isMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

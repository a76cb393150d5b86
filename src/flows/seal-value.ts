import { Problem } from '../problem.ts';
import type { UserValues } from '../render/secret/user-secret.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { shown } from '../source/shown.ts';
import { type SecretReference, secretReferences } from '../spec/secret-reference.ts';
import type { Service } from '../spec/service.ts';

/** One value of a Secret, from wherever it was read. */
export interface SealValue {
  readonly key: string;
  readonly bytes: Uint8Array;
}

interface Wanted {
  readonly secret: string;
  readonly values: readonly SealValue[];
}

/** What Kubernetes takes for all values of a Secret together, in bytes. */
const maxBytes = 1024 * 1024;
/** Of Kubernetes. */
const secretKey = /^[-._a-zA-Z0-9]{1,253}$/;

/**
 * The values for a Secret that the service's spec names: every key that is read, each once, and no other. Bytes that are
 * no text go into `data`. No message holds a value. Codes: secret.unknown, secret.key, secret.value.
 */
export function checkedValues(service: Service, { secret, values }: Wanted): UserValues {
  const reference = referenceOf(service, secret);
  const keys = values.map(({ key }) => key);
  refuseKeys(reference, keys);
  const bytes = values.reduce((sum, value) => sum + value.bytes.length, 0);
  if (bytes > maxBytes) {
    throw new Problem('secret.value', `The values have ${bytes} bytes, more than ${maxBytes}.`);
  }
  const decoded = values.map((value) => ({ ...value, text: decode(value.bytes) }));
  return {
    name: secret,
    type: reference.type,
    stringData: Object.fromEntries(
      decoded.flatMap(({ key, text }) => (text === undefined ? [] : [[key, text]])),
    ),
    data: Object.fromEntries(
      decoded.flatMap(({ key, bytes: raw, text }) =>
        text === undefined ? [[key, Buffer.from(raw).toString('base64')]] : [],
      ),
    ),
  };
}

function referenceOf(service: Service, secret: string): SecretReference {
  const references = secretReferences(service.spec);
  const reference = references.find(({ name }) => name === secret);
  if (reference !== undefined) return reference;
  const names = references.map(({ name }) => name);
  const [near] = nearestNames(secret, names, 1);
  throw new Problem('secret.unknown', `${service.name} reads no Secret ${shown(secret)}.`, {
    ...service.place,
    expected: names.length === 0 ? 'a Secret that the spec names' : `one of ${names.join(', ')}`,
    ...(near === undefined ? {} : { next: `Did you mean ${near}?` }),
  });
}

function refuseKeys({ name, required, known }: SecretReference, keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) {
    throw new Problem('secret.value', `The key ${shown(twice)} is given twice.`);
  }
  const malformed = keys.find((key) => !secretKey.test(key));
  if (malformed !== undefined) {
    throw new Problem('secret.key', `${shown(malformed)} is no key of a Secret.`, {
      expected: 'letters, digits, dots, hyphens and underscores',
    });
  }
  const unread = keys.find((key) => known !== undefined && !known.includes(key));
  if (unread !== undefined) {
    const [near] = nearestNames(unread, known ?? [], 1);
    throw new Problem('secret.key', `Nothing reads the key ${shown(unread)} of ${name}.`, {
      expected: (known ?? []).join(', '),
      ...(near === undefined ? {} : { next: `Did you mean ${near}?` }),
    });
  }
  const missing = required.filter((key) => !keys.includes(key));
  if (missing.length > 0 || keys.length === 0) {
    const what = missing.length === 0 ? 'any value' : `a value for ${missing.join(', ')}`;
    throw new Problem('secret.key', `${name} lacks ${what}.`, {
      expected: 'all values of the Secret at once: what is sealed cannot be read again',
    });
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import type { Manifest } from './manifest.ts';
import { type PolicyRule, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

const namePart = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
const prefixPart = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** Of all annotations of one object, keys and values. */
const annotationsBytes = 256 * 1024;

/** Labels and annotations, of objects and of pods, within Kubernetes' rules. Code: policy.metadata. */
export const metadataIsValid: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) =>
    metadataPlaces.flatMap((place) => [
      ...labelFaults(manifest, [...place, 'labels']),
      ...annotationFaults(manifest, [...place, 'annotations']),
    ]),
  );

/** Where an object has metadata: its own, its pods', its jobs' pods'. */
const metadataPlaces = [
  ['metadata'],
  ['spec', 'template', 'metadata'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata'],
];

function labelFaults(manifest: Manifest, keys: readonly string[]) {
  return textsAt(manifest, keys)
    .filter(([key, value]) => !isKey(key) || (value !== '' && !namePart.test(textOf(value))))
    .map(([key]) => fault(manifest, [...keys, key], 'the label breaks the rules'));
}

function annotationFaults(manifest: Manifest, keys: readonly string[]) {
  const texts = textsAt(manifest, keys);
  const bytes = texts
    .flat()
    .reduce<number>((sum, text) => sum + Buffer.byteLength(textOf(text)), 0);
  const malformed = texts
    .filter(([key, value]) => !isKey(key) || typeof value !== 'string')
    .map(([key]) => fault(manifest, [...keys, key], 'the annotation breaks the rules'));
  if (bytes <= annotationsBytes) return malformed;
  const message = `the annotations have ${bytes} bytes, more than ${annotationsBytes}`;
  return [...malformed, fault(manifest, keys, message)];
}

function isKey(key: string): boolean {
  const parts = key.split('/');
  const [prefix = '', name = ''] = parts.length === 1 ? ['', key] : parts;
  const isPrefix = parts.length === 1 || (prefix.length <= 253 && prefixPart.test(prefix));
  return parts.length <= 2 && isPrefix && namePart.test(name);
}

function textsAt({ object }: Manifest, keys: readonly string[]): [string, unknown][] {
  const texts = valueAt(object, keys);
  return typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
}

function fault(manifest: Manifest, keys: readonly string[], message: string) {
  return refusal('policy.metadata', manifest, keys, { message });
}

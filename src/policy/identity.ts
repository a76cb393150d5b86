import { reservedKey } from '../render/labels.ts';
import type { Manifest } from './manifest.ts';
import { mapAt, templateOf } from './pod/pod.ts';
import { type Keys, type PolicyRule, type Refusal, refusal } from './rule.ts';
import { textOf, valueAt } from './value-at.ts';

/** Every pod of a workload has it, and every selector asks for it. */
const nameLabel = 'app.kubernetes.io/name';

/** What of the reserved prefixes is written on objects and pods of a workload. */
const reserved: readonly string[] = [
  nameLabel,
  'app.kubernetes.io/component',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/managed-by',
  'app.kubernetes.io/part-of',
  'karstkit.dev/certificate-not-after',
  'karstkit.dev/certificate-serial',
  'karstkit.dev/commit',
  'karstkit.dev/environment',
  'karstkit.dev/envoy-checksum',
  'karstkit.dev/files-checksum',
  'karstkit.dev/process',
  'karstkit.dev/sealed-digest',
  'karstkit.dev/secrets-checksum',
  'karstkit.dev/source',
  'karstkit.dev/spec-hash',
  'karstkit.dev/tree',
  'kustomize.toolkit.fluxcd.io/force',
  'kustomize.toolkit.fluxcd.io/prune',
  'kustomize.toolkit.fluxcd.io/substitute',
];

/** Where a kind selects pods: labels that match, as a mapping of their own or within a selector. */
const selectors: Readonly<Record<string, Keys>> = {
  Deployment: ['spec', 'selector', 'matchLabels'],
  NetworkPolicy: ['spec', 'podSelector', 'matchLabels'],
  PodDisruptionBudget: ['spec', 'selector', 'matchLabels'],
  Service: ['spec', 'selector'],
};

/**
 * A workload is itself: its objects and pods carry its name, its selectors pick its own pods alone, and keys that steer
 * KarstKit or Flux are those that are always written. Code: policy.identity.
 */
export const workloadsAreThemselves: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    const name = /^services\/([^/]+)\//.exec(manifest.path)?.[1];
    if (name === undefined || isFolder(manifest)) return [];
    const template = templateOf(manifest);
    const places =
      template === undefined ? [['metadata']] : [['metadata'], [...template, 'metadata']];
    return [
      ...places.flatMap((place) => nameFaults(manifest, [...place, 'labels'], name)),
      ...places.flatMap((place) => reservedFaults(manifest, [...place, 'labels'])),
      ...places.flatMap((place) => reservedFaults(manifest, [...place, 'annotations'])),
      ...selectorFaults(manifest, name),
    ];
  });

function isFolder({ object }: Manifest): boolean {
  return textOf(object.apiVersion).startsWith('kustomize.config.k8s.io/');
}

function nameFaults(manifest: Manifest, keys: Keys, name: string): Refusal[] {
  const found = mapAt(manifest.object, keys.map(String))[nameLabel];
  if (found === name) return [];
  const message = 'the label names another workload';
  return [refusal('policy.identity', manifest, [...keys, nameLabel], { message, expected: name })];
}

function reservedFaults(manifest: Manifest, keys: Keys): Refusal[] {
  const texts = mapAt(manifest.object, keys.map(String));
  return Object.keys(texts)
    .filter((key) => reservedKey.test(key) && !reserved.includes(key))
    .map((key) =>
      refusal('policy.identity', manifest, [...keys, key], { message: 'the prefix is reserved' }),
    );
}

/** A selector that is wider would answer for, or open, pods of a neighbour. */
function selectorFaults(manifest: Manifest, name: string): Refusal[] {
  const kind = textOf(manifest.object.kind);
  const keys = Object.hasOwn(selectors, kind) ? selectors[kind] : undefined;
  if (keys === undefined) return [];
  const labels = valueAt(manifest.object, keys.map(String));
  if (valueAt(labels, [nameLabel]) === name) return [];
  const message = 'the selector picks pods of other workloads';
  const expected = `${nameLabel}: ${name}`;
  return [refusal('policy.identity', manifest, [...keys, nameLabel], { message, expected })];
}

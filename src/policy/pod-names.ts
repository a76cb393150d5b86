import type { Manifest } from './manifest.ts';
import { mapAt, type Pod, podOf, templateOf } from './pod/pod.ts';
import { type Keys, type PolicyRule, type Refusal, refusal } from './rule.ts';
import { valueAt } from './value-at.ts';

/** Lists of a container that Kubernetes keys by a field of their elements. */
const keyed = [
  ['env', 'name'],
  ['ports', 'name'],
  ['volumeMounts', 'mountPath'],
] as const;

/**
 * Within a pod a name is given once, what is mounted is a volume, and what a Deployment selects is what it makes: the API
 * server refuses anything else. Codes: policy.schema, policy.reference.
 */
export const podNamesHold: PolicyRule = ({ manifests }) =>
  manifests.flatMap((manifest) => {
    const pod = podOf(manifest);
    if (pod === undefined) return [];
    return [
      ...repeated(manifest, pod.containers, 'name'),
      ...repeated(manifest, pod.volumes, 'name'),
      ...pod.containers.flatMap((container) =>
        keyed.flatMap(([list, field]) => repeated(manifest, elements(container, list), field)),
      ),
      ...mountFaults(manifest, pod),
      ...selectorFaults(manifest),
    ];
  });

interface Element {
  readonly keys: Keys;
  readonly value: unknown;
}

function elements({ keys, value }: Element, list: string): Element[] {
  const found = valueAt(value, [list]);
  if (!Array.isArray(found)) return [];
  return found.map((element, index) => ({ keys: [...keys, list, index], value: element }));
}

function repeated(manifest: Manifest, list: readonly Element[], field: string): Refusal[] {
  const seen = new Set<unknown>();
  return list.flatMap(({ keys, value }) => {
    const name = valueAt(value, [field]);
    if (name === undefined || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [refusal('policy.schema', manifest, [...keys, field], { message: 'it is given twice' })];
  });
}

function mountFaults(manifest: Manifest, { containers, volumes }: Pod): Refusal[] {
  const names = volumes.map(({ value }) => value.name);
  return containers
    .flatMap((container) => elements(container, 'volumeMounts'))
    .filter(({ value }) => !names.includes(mapAt(value, []).name))
    .map(({ keys }) => {
      const message = 'the pod has no volume of that name';
      return refusal('policy.reference', manifest, [...keys, 'name'], { message });
    });
}

function selectorFaults(manifest: Manifest): Refusal[] {
  if (manifest.object.kind !== 'Deployment') return [];
  const place = ['spec', 'selector', 'matchLabels'];
  const labels = mapAt(manifest.object, [...(templateOf(manifest) ?? []), 'metadata', 'labels']);
  return Object.entries(mapAt(manifest.object, place))
    .filter(([key, value]) => labels[key] !== value)
    .map(([key]) => {
      const message = 'the pods do not have that label';
      return refusal('policy.reference', manifest, [...place, key], { message });
    });
}

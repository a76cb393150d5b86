import { mapAt } from '../../policy/pod/pod.ts';
import { textOf, valueAt } from '../../policy/value-at.ts';
import type { YamlMap } from '../../render/yaml.ts';
import { quantityOf } from './quantity.ts';

type Field = readonly string[];

/** Fields that the API server never lets change, by kind. */
const fixed: Readonly<Record<string, readonly Field[]>> = {
  ClusterRoleBinding: [['roleRef']],
  CustomResourceDefinition: [
    ['spec', 'group'],
    ['spec', 'names', 'kind'],
    ['spec', 'names', 'plural'],
    ['spec', 'scope'],
  ],
  DaemonSet: [['spec', 'selector']],
  Deployment: [['spec', 'selector']],
  IngressClass: [['spec', 'controller']],
  Job: [
    ['spec', 'completionMode'],
    ['spec', 'managedBy'],
    ['spec', 'podFailurePolicy'],
    ['spec', 'selector'],
    ['spec', 'successPolicy'],
    ['spec', 'template'],
  ],
  PriorityClass: [['preemptionPolicy'], ['value']],
  ReplicaSet: [['spec', 'selector']],
  RoleBinding: [['roleRef']],
  Secret: [['type']],
  StorageClass: [['parameters'], ['provisioner'], ['reclaimPolicy'], ['volumeBindingMode']],
};
/** Where only a few fields of `spec` may change, those. */
const free: Readonly<Record<string, readonly string[]>> = {
  PersistentVolumeClaim: ['resources', 'volumeAttributesClassName'],
  StatefulSet: [
    'minReadySeconds',
    'ordinals',
    'persistentVolumeClaimRetentionPolicy',
    'replicas',
    'revisionHistoryLimit',
    'template',
    'updateStrategy',
  ],
};

/** Fields that differ although the API server lets nobody change them. */
export function changedFixed(kind: string, before: YamlMap, after: YamlMap): Field[] {
  const own = Object.hasOwn(fixed, kind) ? (fixed[kind] ?? []) : [];
  const fields = [...own, ...fixedOfSpec(kind, before, after)];
  return [
    ...fields.filter((field) => differs(before, after, field)),
    ...(kind === 'PersistentVolumeClaim' ? shrunk(before, after) : []),
    ...(kind === 'Service' ? changedAddress(before, after) : []),
    ...sealedData(before, after),
  ];
}

/** Flux deletes the object and makes it anew where the server refuses a change. */
export function isForced(object: YamlMap): boolean {
  return said(object, 'force') === 'enabled';
}

/** Flux leaves the object as it is once it is there. */
export function isLeftAlone(object: YamlMap): boolean {
  return ['ifnotpresent', 'ignore'].includes(said(object, 'ssa'));
}

function said(object: YamlMap, name: string): string {
  const annotations = mapAt(object, ['metadata', 'annotations']);
  return textOf(annotations[`kustomize.toolkit.fluxcd.io/${name}`]).toLowerCase();
}

function fixedOfSpec(kind: string, before: YamlMap, after: YamlMap): Field[] {
  const mayChange = Object.hasOwn(free, kind) ? free[kind] : undefined;
  if (mayChange === undefined) return [];
  const keys = new Set([
    ...Object.keys(mapAt(before, ['spec'])),
    ...Object.keys(mapAt(after, ['spec'])),
  ]);
  return [...keys].filter((key) => !mayChange.includes(key)).map((key) => ['spec', key]);
}

/** A claim grows, it never shrinks. */
function shrunk(before: YamlMap, after: YamlMap): Field[] {
  const field = ['spec', 'resources', 'requests', 'storage'];
  const [old, fresh] = [quantityOf(valueAt(before, field)), quantityOf(valueAt(after, field))];
  return old !== undefined && fresh !== undefined && fresh < old ? [field] : [];
}

/** An address that a Service has, or has none of on purpose. One that is not written was given by the cluster, and stays. */
function changedAddress(before: YamlMap, after: YamlMap): Field[] {
  if (valueAt(after, ['spec', 'type']) === 'ExternalName') return [];
  const field = ['spec', 'clusterIP'];
  const [old, fresh] = [valueAt(before, field), valueAt(after, field)];
  const isFixed = old === 'None' || fresh === 'None' || (old !== undefined && fresh !== undefined);
  return isFixed && old !== fresh ? [field] : [];
}

/** A ConfigMap or Secret that says so of itself. */
function sealedData(before: YamlMap, after: YamlMap): Field[] {
  if (before.immutable !== true) return [];
  const fields = [['data'], ['binaryData'], ['stringData'], ['immutable']];
  return fields.filter((field) => differs(before, after, field));
}

/** Keys in another order are the same value. */
function differs(before: YamlMap, after: YamlMap, field: Field): boolean {
  return sortedJson(valueAt(before, field)) !== sortedJson(valueAt(after, field));
}

function sortedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

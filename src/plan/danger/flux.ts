import { valueAt } from '../../policy/value-at.ts';
import { groupOf, type KubeObject } from '../object/kube-object.ts';
import type { ChangedPair } from '../object/object-change.ts';
import { type Danger, type DangerRule, danger } from './danger.ts';

/** Flux is told to leave alone what changes, or to leave behind what goes. Codes: danger.flux-suspended, danger.prune-off. */
export const fluxHoldsBack: DangerRule = ({ after, pairs }) => [
  ...suspendedDangers(after),
  ...pairs.flatMap(leftBehind),
];

/** Objects of Flux' own that it is told to leave alone. Code: danger.flux-suspended. */
export function suspendedDangers(objects: readonly KubeObject[]): Danger[] {
  return objects.filter(isSuspended).map(({ ref }) =>
    danger('danger.flux-suspended', ref, {
      severity: 'high',
      field: 'spec.suspend',
      message: 'Flux leaves it alone: nothing of this change arrives in the cluster',
    }),
  );
}

function isSuspended({ ref, value }: KubeObject): boolean {
  return (
    groupOf(ref).endsWith('.toolkit.fluxcd.io') && valueAt(value, ['spec', 'suspend']) === true
  );
}

function leftBehind({ before, after }: ChangedPair): Danger[] {
  if (before === undefined || after === undefined) return [];
  const { ref } = after;
  if (ref.kind !== 'Kustomization' || groupOf(ref) !== 'kustomize.toolkit.fluxcd.io') return [];
  const turned = (field: string, value: unknown): boolean =>
    valueAt(after.value, ['spec', field]) === value &&
    valueAt(before.value, ['spec', field]) !== value;
  const told = { severity: 'medium', message: 'what leaves Git stays in the cluster' } as const;
  return [
    ...(turned('prune', false) ? ['spec.prune'] : []),
    ...(turned('deletionPolicy', 'Orphan') ? ['spec.deletionPolicy'] : []),
  ].map((field) => danger('danger.prune-off', ref, { ...told, field }));
}

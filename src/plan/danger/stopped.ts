import { valueAt } from '../../policy/value-at.ts';
import type { KubeObject } from '../object/kube-object.ts';
import { type Danger, danger, eachPair } from './danger.ts';

/** What ran runs no more, although its objects stay. Code: danger.stopped. */
export const stopped = eachPair(({ before, after }) => {
  if (before === undefined || after === undefined) return [];
  return [...scaledToZero(before, after), ...heldUp(before, after)];
});

function scaledToZero(before: KubeObject, after: KubeObject): Danger[] {
  return ['replicas', 'minReplicas', 'maxReplicas'].flatMap((field) => {
    const [old, fresh] = [before, after].map(({ value }) => valueAt(value, ['spec', field]));
    if (fresh !== 0 || old === 0) return [];
    const message =
      field === 'replicas' ? 'no pod of it runs any more' : 'it may go down to no pod';
    const told = { severity: 'medium', field: `spec.${field}`, message } as const;
    return [danger('danger.stopped', after.ref, told)];
  });
}

function heldUp(before: KubeObject, after: KubeObject): Danger[] {
  return ['suspend', 'paused'].flatMap((field) => {
    const [old, fresh] = [before, after].map(({ value }) => valueAt(value, ['spec', field]));
    if (after.ref.apiVersion.includes('.toolkit.fluxcd.io/')) return [];
    if (fresh !== true || old === true) return [];
    const message =
      field === 'suspend' ? 'it starts no Job any more' : 'changes no longer reach its pods';
    const told = { severity: 'medium', field: `spec.${field}`, message } as const;
    return [danger('danger.stopped', after.ref, told)];
  });
}

import { valueAt } from '../../policy/value-at.ts';
import { textsAt } from '../object/list-at.ts';
import { danger, eachPair } from './danger.ts';

const openTypes = ['LoadBalancer', 'NodePort'];

/** A Service gets an address that the world reaches. Code: danger.service-exposed. */
export const serviceExposed = eachPair(({ before, after }) => {
  if (after?.ref.kind !== 'Service') return [];
  const typeOf = (value: unknown): unknown => valueAt(value, ['spec', 'type']) ?? 'ClusterIP';
  const [old, fresh] = [typeOf(before?.value), typeOf(after.value)];
  const known = textsAt(before?.value, ['spec', 'externalIPs']);
  const addresses = textsAt(after.value, ['spec', 'externalIPs']).filter(
    (address) => !known.includes(address),
  );
  const code = 'danger.service-exposed';
  const isOpened = old !== fresh && openTypes.includes(String(fresh));
  const message = `it becomes a ${String(fresh)}: reached from outside, past ingress and mesh`;
  const taken = `it answers at ${addresses.join(', ')}`;
  return [
    ...(isOpened
      ? [danger(code, after.ref, { severity: 'high', field: 'spec.type', message })]
      : []),
    ...(addresses.length > 0
      ? [danger(code, after.ref, { severity: 'high', field: 'spec.externalIPs', message: taken })]
      : []),
  ];
});

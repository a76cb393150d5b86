import { valueAt } from '../value-at.ts';
import type { PodCheck } from './pod.ts';

const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
].flatMap((place) => [
  [...place, 'httpGet', 'host'],
  [...place, 'tcpSocket', 'host'],
]);

/** Baseline since 1.34: the kubelet calls no host but the pod for a probe or a hook. */
export const hostProbes: PodCheck = {
  rule: 'host-probes',
  faults: ({ containers }) =>
    containers.flatMap(({ keys, value }) =>
      handlers
        .filter((place) => isSet(valueAt(value, place)))
        .map((place) => ({
          keys: [...keys, ...place],
          message: 'the kubelet would call a host that is not the pod',
        })),
    ),
};

function isSet(value: unknown): boolean {
  return value !== undefined && value !== '';
}

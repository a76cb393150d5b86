import type { PodCheck } from './pod.ts';

/** Baseline: a pod shares no namespace of its node. */
export const hostNamespaces: PodCheck = {
  rule: 'host-namespaces',
  faults: ({ keys, spec }) =>
    ['hostNetwork', 'hostPID', 'hostIPC']
      .filter((field) => spec[field] === true)
      .map((field) => ({ keys: [...keys, field], message: 'the pod shares it with its node' })),
};

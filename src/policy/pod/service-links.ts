import type { PodCheck } from './pod.ts';

/** Ours: no variables for whatever other services the namespace has: they would change with the neighbours. */
export const serviceLinks: PodCheck = {
  rule: 'service-links',
  faults: ({ keys, spec }) =>
    spec.enableServiceLinks === false
      ? []
      : [
          {
            keys: [...keys, 'enableServiceLinks'],
            message: 'the pod would get variables of every service in its namespace',
            expected: 'false',
          },
        ],
};

import { type PodCheck, saidFaults } from './pod.ts';

/** Restricted: the pod, or each of its containers, says that it is not root, and none says that it is. */
export const runAsNonRoot: PodCheck = {
  rule: 'run-as-non-root',
  faults: (pod) =>
    saidFaults(pod, ['runAsNonRoot'], [true]).map((keys) => ({
      keys,
      message: 'a container could run as root',
      expected: 'true, for the whole pod or in every container',
    })),
};

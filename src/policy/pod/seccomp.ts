import { type PodCheck, saidFaults } from './pod.ts';

/** Restricted: the pod, or each of its containers, has a seccomp profile, and none is unconfined. */
export const seccomp: PodCheck = {
  rule: 'seccomp',
  faults: (pod) =>
    saidFaults(pod, ['seccompProfile', 'type'], ['RuntimeDefault', 'Localhost']).map((keys) => ({
      keys,
      message: 'system calls are not confined',
      expected: 'RuntimeDefault or Localhost, for the whole pod or in every container',
    })),
};

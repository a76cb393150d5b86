import { mapAt, type PodCheck, securityContexts } from './pod.ts';

const profiles: readonly unknown[] = ['RuntimeDefault', 'Localhost'];

/** Restricted: the pod, or each of its containers, has a seccomp profile, and none is unconfined. */
export const seccomp: PodCheck = {
  rule: 'seccomp',
  faults: (pod) => {
    const forPod = mapAt(pod.spec, ['securityContext', 'seccompProfile']).type;
    return securityContexts(pod)
      .filter(({ value }, index) => {
        const { type } = mapAt(value, ['seccompProfile']);
        return type === undefined
          ? index > 0 && !profiles.includes(forPod)
          : !profiles.includes(type);
      })
      .map(({ keys }) => ({
        keys: [...keys, 'seccompProfile', 'type'],
        message: 'system calls are not confined',
        expected: 'RuntimeDefault or Localhost, here or for the whole pod',
      }));
  },
};

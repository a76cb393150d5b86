import { type PodCheck, securityContexts } from './pod.ts';

/** Baseline: no container is privileged. */
export const privileged: PodCheck = {
  rule: 'privileged',
  faults: (pod) =>
    securityContexts(pod)
      .filter(({ value }) => value.privileged === true)
      .map(({ keys }) => ({
        keys: [...keys, 'privileged'],
        message: 'a privileged container is root on its node',
      })),
};

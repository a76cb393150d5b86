import { type PodCheck, securityContexts } from './pod.ts';

/** Restricted: no user is 0. */
export const runAsUser: PodCheck = {
  rule: 'run-as-user',
  faults: (pod) =>
    securityContexts(pod)
      .filter(({ value }) => value.runAsUser === 0)
      .map(({ keys }) => ({
        keys: [...keys, 'runAsUser'],
        message: 'user 0 is root',
        expected: 'a number above 0',
      })),
};

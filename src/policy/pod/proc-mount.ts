import { type PodCheck, securityContexts } from './pod.ts';

/** Baseline: /proc stays masked. */
export const procMount: PodCheck = {
  rule: 'proc-mount',
  faults: (pod) =>
    securityContexts(pod)
      .filter(({ value }) => value.procMount !== undefined && value.procMount !== 'Default')
      .map(({ keys }) => ({
        keys: [...keys, 'procMount'],
        message: '/proc would stand unmasked',
        expected: 'Default',
      })),
};

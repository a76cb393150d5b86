import { mapAt, type PodCheck, securityContexts } from './pod.ts';

/** Baseline: no container is a process of a Windows node. */
export const windowsHostProcess: PodCheck = {
  rule: 'windows-host-process',
  faults: (pod) =>
    securityContexts(pod)
      .filter(({ value }) => mapAt(value, ['windowsOptions']).hostProcess === true)
      .map(({ keys }) => ({
        keys: [...keys, 'windowsOptions', 'hostProcess'],
        message: 'the container would be a process of its node',
      })),
};

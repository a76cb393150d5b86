import { mapAt, type PodCheck, securityContexts } from './pod.ts';

/** Restricted: the pod, or each of its containers, says that it is not root, and none says that it is. */
export const runAsNonRoot: PodCheck = {
  rule: 'run-as-non-root',
  faults: (pod) => {
    const forPod = mapAt(pod.spec, ['securityContext']).runAsNonRoot === true;
    return securityContexts(pod)
      .filter(({ value: { runAsNonRoot: said } }, index) =>
        said === undefined ? index > 0 && !forPod : said !== true,
      )
      .map(({ keys }) => ({
        keys: [...keys, 'runAsNonRoot'],
        message: 'the container could run as root',
        expected: 'true, here or for the whole pod',
      }));
  },
};

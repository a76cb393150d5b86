import { valueAt } from '../value-at.ts';
import type { Container, Pod, PodCheck, PodFault } from './pod.ts';

const token = 'the pod would get a token for the API server';

/** Ours: a pod has a service account of its own, and no token for the API server. */
export const serviceAccountToken: PodCheck = {
  rule: 'service-account-token',
  faults: (pod) => [
    ...mountFaults(pod),
    ...accountFaults(pod),
    ...pod.volumes.flatMap(sourceFaults),
  ],
};

function mountFaults({ keys, spec }: Pod): PodFault[] {
  if (spec.automountServiceAccountToken === false) return [];
  const field = [...keys, 'automountServiceAccountToken'];
  return [{ keys: field, message: token, expected: 'false' }];
}

function accountFaults({ keys, spec: { serviceAccountName: name } }: Pod): PodFault[] {
  if (name !== undefined && name !== '' && name !== 'default') return [];
  const message = 'the pod has no service account of its own';
  return [{ keys: [...keys, 'serviceAccountName'], message }];
}

function sourceFaults({ keys, value }: Container): PodFault[] {
  const sources = valueAt(value, ['projected', 'sources']);
  return (Array.isArray(sources) ? sources : []).flatMap((source, index) => {
    if (valueAt(source, ['serviceAccountToken']) === undefined) return [];
    return [
      { keys: [...keys, 'projected', 'sources', index, 'serviceAccountToken'], message: token },
    ];
  });
}

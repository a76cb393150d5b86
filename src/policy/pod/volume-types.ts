import type { PodCheck } from './pod.ts';

const allowed = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

/** Restricted: volumes are of kinds that reach no node and no network share. */
export const volumeTypes: PodCheck = {
  rule: 'volume-types',
  faults: ({ volumes }) =>
    volumes.flatMap(({ keys, value }) =>
      Object.keys(value)
        .filter((field) => field !== 'name' && !allowed.includes(field))
        .map((field) => ({
          keys: [...keys, field],
          message: 'the volume is of a kind that a pod may not mount',
          expected: `one of ${allowed.join(', ')}`,
        })),
    ),
};

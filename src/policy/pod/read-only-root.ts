import { mapAt, type PodCheck } from './pod.ts';

/** Ours: no container writes into its image. */
export const readOnlyRoot: PodCheck = {
  rule: 'read-only-root',
  faults: ({ containers }) =>
    containers
      .filter(({ value }) => mapAt(value, ['securityContext']).readOnlyRootFilesystem !== true)
      .map(({ keys }) => ({
        keys: [...keys, 'securityContext', 'readOnlyRootFilesystem'],
        message: 'the container could write into its image',
        expected: 'true',
      })),
};

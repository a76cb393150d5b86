import { mapAt, type PodCheck, type PodFault } from './pod.ts';

/** Restricted: every container drops ALL capabilities, and adds none but NET_BIND_SERVICE. */
export const capabilities: PodCheck = {
  rule: 'capabilities',
  faults: ({ containers }) =>
    containers.flatMap(({ keys, value }): PodFault[] => {
      const place = ['securityContext', 'capabilities'];
      const { drop, add } = mapAt(value, place);
      const isDropped = Array.isArray(drop) && drop.includes('ALL');
      const added = Array.isArray(add) ? add : [];
      const kept = {
        keys: [...keys, ...place, 'drop'],
        message: 'the container keeps capabilities',
      };
      return [
        ...(isDropped ? [] : [{ ...kept, expected: '[ALL]' }]),
        ...added.flatMap((name, index) =>
          name === 'NET_BIND_SERVICE'
            ? []
            : [
                {
                  keys: [...keys, ...place, 'add', index],
                  message: 'the container gains a capability',
                  expected: 'NET_BIND_SERVICE alone',
                },
              ],
        ),
      ];
    }),
};

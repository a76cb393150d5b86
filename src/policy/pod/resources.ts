import { valueAt } from '../value-at.ts';
import type { PodCheck } from './pod.ts';

const amounts = [
  ['resources', 'requests', 'cpu'],
  ['resources', 'requests', 'memory'],
  ['resources', 'limits', 'memory'],
];

/** Ours: every container says what it needs, and cannot take all memory of its node. */
export const resources: PodCheck = {
  rule: 'resources',
  faults: ({ containers }) =>
    containers.flatMap(({ keys, value }) =>
      amounts
        .filter((place) => valueAt(value, place) === undefined)
        .map((place) => ({ keys: [...keys, ...place], message: 'the container does not say it' })),
    ),
};

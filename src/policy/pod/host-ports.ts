import { valueAt } from '../value-at.ts';
import type { PodCheck } from './pod.ts';

/** Baseline: no container takes a port of its node. */
export const hostPorts: PodCheck = {
  rule: 'host-ports',
  faults: ({ containers }) =>
    containers.flatMap(({ keys, value }) => {
      const ports = Array.isArray(value.ports) ? value.ports : [];
      return ports.flatMap((port, index) => {
        const found = valueAt(port, ['hostPort']);
        if (found === undefined || found === 0) return [];
        const field = [...keys, 'ports', index, 'hostPort'];
        return [{ keys: field, message: 'the container takes a port of its node' }];
      });
    }),
};

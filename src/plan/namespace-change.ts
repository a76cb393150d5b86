import type { Finding } from '../problem.ts';
import type { Forecast, Workload } from './plan.ts';

/**
 * Objects cannot go to another namespace in one step: the rights to delete them in the old one go with the owner's first,
 * and they would stay there for ever. Code: plan.namespace-changed.
 */
export function namespaceChange({ name }: Workload, { objects }: Forecast): Finding | undefined {
  const moved = objects.find(({ object, was }) => was?.namespace !== object.namespace && was);
  if (moved === undefined) return undefined;
  const [from, to] = [moved.was?.namespace, moved.object.namespace];
  return {
    code: 'plan.namespace-changed',
    severity: 'error',
    message: `${name} stands in the namespace ${from ?? ''} and would go to ${to ?? ''}`,
    expected: `the namespace ${from ?? ''}`,
    hint: 'Write another environment beside this one in karst.yaml, move the workloads there, and remove them here a delivery later. Volumes do not move.',
  };
}

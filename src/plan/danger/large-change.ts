import { dangerCodes } from '../../problem-code/danger.ts';
import type { WorkloadPlan } from '../plan.ts';
import type { Danger } from './danger.ts';

/** More than a person looks through one by one. */
const many = 20;
/** Of so few, even all are no large change. */
const few = 3;

/**
 * Much goes or restarts at once, which is often a slip: a file emptied, a name changed, a default for all. Said once for
 * a whole plan. Code: danger.large-change.
 */
export function largeChange(workloads: readonly WorkloadPlan[]): Danger[] {
  const services = workloads.filter(({ workload }) => workload.kind === 'Service');
  const standing = services.filter(({ action }) => action !== 'create').length;
  const gone = services.filter(({ action }) => action === 'delete').length;
  const deleted = workloads
    .flatMap(({ forecast }) => forecast.objects)
    .filter(({ action, stays }) => action === 'delete' && stays !== true).length;
  const restarting = services.filter(({ forecast }) => forecast.restarts.length > 0).length;

  const isMostGone = gone > few && gone * 2 > standing;
  return [
    ...(deleted > many || isMostGone
      ? [
          danger(
            'high',
            `${deleted} objects go at once, ${gone} of ${standing} services as a whole`,
          ),
        ]
      : []),
    ...(restarting > many
      ? [danger('medium', `${restarting} of ${standing} services restart at once`)]
      : []),
  ];
}

function danger(severity: Danger['severity'], message: string): Danger {
  const code = 'danger.large-change';
  return { code, severity, message, hint: dangerCodes[code].next };
}

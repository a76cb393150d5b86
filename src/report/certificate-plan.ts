import type { WorkloadPlan } from '../plan/plan.ts';
import { dueText } from './certificate-words.ts';
import { counted } from './counted.ts';
import { plainText } from './plain-text.ts';

/** Certificates of a workload that changes: what becomes of each, and how long the one that is there would last. */
export function certificateLines({ action, certificates = [] }: WorkloadPlan): string[] {
  if (action === 'keep' || action === 'delete') return [];
  return certificates.map(({ secret, due, daysLeft }) => {
    const left = daysLeft === undefined ? '' : `${leftText(daysLeft)}, `;
    const what = due === undefined ? 'kept' : `made anew: ${dueText(due)}`;
    return plainText(due === 'new' ? `${secret}, ${dueText(due)}` : `${secret}, ${left}${what}`);
  });
}

/** Who may call a workload from now on and could not before, and who no longer may. */
export function callerLines({ callers }: WorkloadPlan): string[] {
  if (callers === undefined) return [];
  const { admitted, dismissed } = callers;
  return [
    ...admitted.map((name) => plainText(`${name} may call it from now on`)),
    ...dismissed.map((name) => plainText(`${name} may no longer call it`)),
  ];
}

function leftText(days: number): string {
  if (days < 0) return `expired ${-days === 1 ? 'a day' : `${-days} days`} ago`;
  return `${counted(days, 'day')} left`;
}

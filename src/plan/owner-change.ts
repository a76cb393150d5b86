import type { Finding, Place } from '../problem.ts';
import type { WorkloadRecord } from './record.ts';

/**
 * A workload cannot change hands in one step: Flux would delete its objects in the old owner's namespace as the new
 * owner, who has no right there, and stop. Code: plan.owner-changed, unless nothing was written for the old owner.
 */
export function ownerChange(
  { name, owner, place }: { readonly name: string; readonly owner: string; readonly place: Place },
  record: WorkloadRecord | undefined,
): Finding | undefined {
  const before = record?.workload.owner;
  if (record === undefined || before === undefined || before === owner) return undefined;
  const written = { ...record.files, ...record.pending };
  if (Object.keys(written).length === 0) return undefined;
  return {
    ...place,
    code: 'plan.owner-changed',
    severity: 'error',
    message: `${name} belongs to ${before} in the tree and to ${owner} in the spec`,
    expected: `owner ${before}, or another name for the workload of ${owner}`,
    hint: `Give it another name with the new owner, or remove the entry, deliver that, and add it again. Volumes do not move.`,
  };
}

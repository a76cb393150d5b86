import type { Finding } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { valueHash } from './hash.ts';
import type { Plan, Workload } from './plan.ts';
import type { PlannedWorkload } from './workload-state.ts';

/**
 * Puts the parts in order and names the whole by what is wanted and what goes, so that what is delivered can be proven to
 * be what was shown. Whether a file is new or stands already is no part of the name: after the write it is the same.
 */
export function assemblePlan(
  parts: readonly PlannedWorkload[],
  findings: readonly Finding[],
  images: readonly ImageBuildEntry[],
): Plan {
  const ordered = [...parts].sort((a, b) =>
    compareCodePoints(key(a.plan.workload), key(b.plan.workload)),
  );
  const wanted = ordered.map(({ plan, record }) => ({
    workload: plan.workload,
    ...(plan.action === 'held' || plan.action === 'delete' ? { action: plan.action } : {}),
    inputs: record?.inputs,
    files: record?.files,
  }));
  return { id: valueHash(wanted), workloads: ordered.map(({ plan }) => plan), findings, images };
}

/** Every finding of a plan: of the inputs first, then by workload. */
export function planFindings(plan: Plan): Finding[] {
  return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}

function key({ environment, kind, name }: Workload): string {
  return `${environment}\n${kind}\n${name}`;
}

import type { Finding } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { valueHash } from './hash.ts';
import type { Plan, Workload } from './plan.ts';
import type { PlannedWorkload } from './workload-state.ts';

/** Puts the parts in order and names the whole by what it holds, so that what is delivered can be proven to be what was shown. */
export function assemblePlan(
  parts: readonly PlannedWorkload[],
  findings: readonly Finding[],
  images: readonly ImageBuildEntry[],
): Plan {
  const ordered = [...parts].sort((a, b) =>
    compareCodePoints(key(a.plan.workload), key(b.plan.workload)),
  );
  const held = ordered.map(({ plan, record }) => ({
    workload: plan.workload,
    action: plan.action,
    inputs: record?.inputs,
    files: record?.files,
  }));
  return { id: valueHash(held), workloads: ordered.map(({ plan }) => plan), findings, images };
}

/** Every finding of a plan: of the inputs first, then by workload. */
export function planFindings(plan: Plan): Finding[] {
  return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}

function key({ environment, kind, name }: Workload): string {
  return `${environment}\n${kind}\n${name}`;
}

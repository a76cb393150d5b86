import type { Finding } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { certificateIntent } from './certificate.ts';
import { largeChange } from './danger/large-change.ts';
import { valueHash } from './hash.ts';
import type { Plan, Workload, WorkloadPlan } from './plan.ts';
import type { WorkloadRecord } from './record.ts';
import type { PlannedWorkload } from './workload-state.ts';

/**
 * Puts the parts in order and names the whole by what is wanted and what goes, so that what is delivered can be proven to
 * be what was shown. Whether a file is new or stands already is no part of the name: after the write it is the same.
 * Sealed files are named by what they are for: keys and ciphertext are fresh whenever they are made.
 */
export function assemblePlan(
  parts: readonly PlannedWorkload[],
  findings: readonly Finding[],
  images: readonly ImageBuildEntry[],
): Plan {
  const ordered = parts
    .map((part) => ({ ...part, key: key(part.plan.workload) }))
    .sort((a, b) => compareCodePoints(a.key, b.key));
  const wanted = ordered.map(({ plan, record }) => ({
    workload: plan.workload,
    ...(plan.action === 'held' || plan.action === 'delete' ? { action: plan.action } : {}),
    inputs: record?.inputs,
    ...namedFiles(plan, record),
  }));
  const workloads = ordered.map(({ plan }) => plan);
  const dangers = largeChange(workloads);
  return { id: valueHash(wanted), workloads, findings, images, dangers };
}

/** Every finding of a plan: of the inputs first, then by workload. */
export function planFindings(plan: Plan): Finding[] {
  return [...plan.findings, ...plan.workloads.flatMap(({ findings }) => findings)];
}

function namedFiles(
  { certificates = [], action }: WorkloadPlan,
  record: WorkloadRecord | undefined,
): { readonly files?: WorkloadRecord['files']; readonly certificates?: readonly object[] } {
  if (record === undefined) return {};
  if (certificates.length === 0 || action === 'held') return { files: record.files };
  const sealed = new Set(certificates.map(({ path }) => path));
  const files = Object.entries(record.files).filter(([path]) => !sealed.has(path));
  return { files: Object.fromEntries(files), certificates: certificates.map(certificateIntent) };
}

function key({ environment, kind, name }: Workload): string {
  return `${environment}\n${kind}\n${name}`;
}

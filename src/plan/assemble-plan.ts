import type { Finding } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { withCallerLines } from './caller-cause.ts';
import { canonicalJson } from './canonical-json.ts';
import { certificateIntent } from './certificate.ts';
import { largeChange } from './danger/large-change.ts';
import { contentHash } from './hash.ts';
import type { ObjectChange } from './object/object-change.ts';
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
  const workloads = withCallerLines(ordered.map(({ plan }) => plan));
  const dangers = largeChange(workloads);
  return { id: planId(ordered.map(wantedText)), workloads, findings, images, dangers };
}

/** The name of a plan, by what is wanted of each of its workloads in their order: `valueHash` of the list of them all. */
export function planId(wanted: readonly string[]): string {
  const elements = wanted.map((text) => `  ${text.trimEnd().replaceAll('\n', '\n  ')}`);
  return contentHash(elements.length === 0 ? '[]\n' : `[\n${elements.join(',\n')}\n]\n`);
}

/** What a workload adds to the name of its plan. */
export function wantedText({ plan, record }: PlannedWorkload): string {
  return canonicalJson({
    workload: plan.workload,
    ...(plan.action === 'held' || plan.action === 'delete' ? { action: plan.action } : {}),
    inputs: record?.inputs,
    ...namedFiles(plan, record),
    ...(plan.action === 'delete' ? { gone: plan.forecast.objects.map(goneObject) } : {}),
  });
}

/** What goes is named too, and what stays of it in the cluster: it may hold data. */
function goneObject({ object, stays }: ObjectChange): object {
  return { object, stays: stays === true };
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

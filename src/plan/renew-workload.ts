import { compareCodePoints } from '../source/file-tree.ts';
import type { CertificatePlan, RecordedCertificate } from './certificate.ts';
import { exchangeSteps } from './exchange-steps.ts';
import type { FilePlan, WorkloadPlan } from './plan.ts';
import type { WorkloadRecord } from './record.ts';
import { fileHash } from './setter.ts';
import { keptWorkload } from './standing-workload.ts';
import { recordPath } from './workload-place.ts';
import type { PlannedWorkload, RecordedState } from './workload-state.ts';

/** A sealed file as it shall be. */
export interface SealedFile {
  readonly path: string;
  readonly content: string;
  readonly recorded: RecordedCertificate;
}

/**
 * The plan of a workload of which nothing but certificates is due: every other file stays as it is, whatever version of
 * the tool wrote it. Without `made` the plan only says so. A sealed file that a person edited is in the way.
 */
export function renewedWorkload(
  state: RecordedState,
  due: readonly CertificatePlan[],
  made: readonly SealedFile[] | undefined,
): PlannedWorkload {
  const kept = keptWorkload(state);
  const paths = new Map(due.map(({ path }) => [`${state.root}/${path}`, path]));
  const edited = kept.plan.files.find(
    (file) => file.state === 'edited' && paths.has(file.path) && !state.force,
  );
  if (edited !== undefined) return inTheWay(kept, edited.path);

  const ownRecord = `${state.root}/${recordPath(state.workload)}`;
  const files = kept.plan.files.filter(({ path }) => !paths.has(path) && path !== ownRecord);
  const renewed = [...paths].map(([path, own]): FilePlan => {
    return { path, state: state.found.has(own) ? 'update' : 'create' };
  });
  const recordFile: FilePlan = { path: ownRecord, state: 'update' };
  const plan: WorkloadPlan = {
    ...kept.plan,
    action: 'update',
    causes: due.map(({ secret, due: reason = 'new' }) => ({
      kind: 'certificate-due',
      secret,
      reason,
    })),
    files: [...files, ...renewed, recordFile].sort((a, b) => compareCodePoints(a.path, b.path)),
  };
  if (made === undefined) return { plan, record: state.record };
  const record = withCertificates(state.record, made);
  return { plan: { ...plan, steps: exchangeSteps(state, made, record) }, record };
}

function withCertificates(record: WorkloadRecord, made: readonly SealedFile[]): WorkloadRecord {
  const recorded = made.map((file) => [file.path, file.recorded] as const);
  const hashes = made.map((file) => [file.path, fileHash(file.content)] as const);
  return {
    ...record,
    certificates: { ...record.certificates, ...Object.fromEntries(recorded) },
    files: { ...record.files, ...Object.fromEntries(hashes) },
  };
}

function inTheWay(kept: PlannedWorkload, file: string): PlannedWorkload {
  const findings = kept.plan.findings.map((finding) => {
    if (finding.code !== 'plan.edited-by-person' || finding.file !== file) return finding;
    const hint = 'Restore the file, or run again with --force to have it made anew.';
    return { ...finding, severity: 'error' as const, hint };
  });
  return { ...kept, plan: { ...kept.plan, action: 'held', findings } };
}

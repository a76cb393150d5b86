import type { RenderedFile } from '../render/service-input.ts';
import type { WorkloadPlan } from './plan.ts';
import { renderRecord, type WorkloadRecord } from './record.ts';
import { fileHash } from './setter.ts';
import { recordPath } from './workload-place.ts';
import type { RecordedState } from './workload-state.ts';

/**
 * The steps that exchange some files of a workload, by their paths from the environment's directory, and its record. As
 * with every write the record first names what is about to be written, and has it as its own at the end.
 */
export function exchangeSteps(
  { root, workload, record }: RecordedState,
  files: readonly RenderedFile[],
  next: WorkloadRecord,
): WorkloadPlan['steps'] {
  const path = `${root}/${recordPath(workload)}`;
  const hashes = files.map((file) => [file.path, fileHash(file.content)] as const);
  const pending = { ...record.pending, ...Object.fromEntries(hashes) };
  const changes = files.map((file) => ({ path: `${root}/${file.path}`, content: file.content }));
  return [
    [{ path, content: renderRecord({ ...record, pending }) }],
    [...changes, { path, content: renderRecord(next) }],
  ];
}

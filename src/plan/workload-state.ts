import type { Manifest } from '../policy/manifest.ts';
import type { RenderedFile } from '../render/service-input.ts';
import type { Service } from '../spec/service.ts';
import type { Workload, WorkloadPlan } from './plan.ts';
import type { WorkloadRecord } from './record.ts';

/** A workload as it shall be: its files, and the facts that its record keeps beside their hashes. */
export interface WantedWorkload {
  readonly facts: Omit<WorkloadRecord, 'apiVersion' | 'kind' | 'files' | 'pending'>;
  readonly files: readonly RenderedFile[];
  /** What a Service is rendered from: a change is traced to the line of its spec. */
  readonly service?: Service;
  /** What the files say, where somebody has read them: they are not read again. */
  readonly manifests?: readonly Manifest[];
}

export interface WorkloadState {
  readonly workload: Workload;
  /** The environment's directory. */
  readonly root: string;
  /** undefined: no spec asks for it any more. */
  readonly wanted: WantedWorkload | undefined;
  /** What lies at the wanted and the recorded paths, the record aside; paths from the environment's directory. */
  readonly found: ReadonlyMap<string, Uint8Array>;
  readonly record: WorkloadRecord | undefined;
  readonly force: boolean;
  /** It is rendered for a newer version of the tool, which its record shall name. */
  readonly anew?: boolean;
}

/** A workload of which a few files are exchanged, and nothing is rendered anew. */
export type RecordedState = Omit<WorkloadState, 'wanted'> & { readonly record: WorkloadRecord };

/** One workload's part of a plan, with the record it will have; none when it goes or nothing is known of it. */
export interface PlannedWorkload {
  readonly plan: WorkloadPlan;
  readonly record: WorkloadRecord | undefined;
}

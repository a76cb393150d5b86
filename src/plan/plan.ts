import type { Evidence, Launch } from '../detect/launch.ts';
import type { Finding } from '../problem.ts';
import type { ImageBuildEntry } from '../render/image.ts';
import type { CertificatePlan, DueReason } from './certificate.ts';
import type { Danger } from './danger/danger.ts';
import type { FileChange } from './file-change.ts';
import type { ObjectChange } from './object/object-change.ts';
import type { Restart } from './restart.ts';

/** Tree wanted against tree found, as one value that every door prints or applies. */
export interface Plan {
  /** SHA-256 in hexadecimal over the wanted files and the inputs of every workload. */
  readonly id: string;
  /** Time that certificates were judged at, UTC: the id is true at that time. Absent where there are none. */
  readonly at?: string;
  /** Sorted by environment, kind and name. */
  readonly workloads: readonly WorkloadPlan[];
  /** Findings about the inputs as a whole; those of one workload stand there. */
  readonly findings: readonly Finding[];
  /** What a build workflow has to make: images that the tree did not name before. */
  readonly images: readonly ImageBuildEntry[];
  /** Of the change as a whole; those of one workload stand there. */
  readonly dangers: readonly Danger[];
  /** Of an upgrade alone: to which version, and how many workloads are left for later. */
  readonly upgrade?: { readonly version: string; readonly left: number };
  /** Spec files that go with it; absent where the specs stay as they are. Sorted by path. */
  readonly edits?: readonly SpecFileChange[];
}

/** One spec file as it shall be, from the root of the specs. */
export interface SpecFileChange extends FileChange {
  readonly state: 'create' | 'update' | 'delete';
  /** Unified, without file headers. */
  readonly diff: string;
}

export type WorkloadKind = 'Environment' | 'Owner' | 'Service';

export interface Workload {
  readonly kind: WorkloadKind;
  readonly name: string;
  readonly owner: string;
  readonly environment: string;
}

/** held: an error keeps its files as they are. */
export type WorkloadAction = 'create' | 'update' | 'delete' | 'keep' | 'held';

export interface WorkloadPlan {
  readonly workload: Workload;
  readonly action: WorkloadAction;
  readonly causes: readonly Cause[];
  /** Sorted by path. */
  readonly files: readonly FilePlan[];
  readonly findings: readonly Finding[];
  readonly source?: PlannedSource;
  readonly launch?: Launch;
  /** What its pods run from now on; absent for what has no pods. */
  readonly image?: PlannedImage;
  readonly evidence: readonly Evidence[];
  /** Services it calls, as written: `name` or `owner/name`. */
  readonly uses: readonly string[];
  /** Certificates whose keys are made here, by the Secret they stand in; absent where there are none. */
  readonly certificates?: readonly CertificatePlan[];
  /** Who may call it from now on and could not before, and the other way round; absent where nothing changes. */
  readonly callers?: CallerChange;
  /** Version of the tool whose files it has, or will have. */
  readonly tool?: string;
  readonly forecast: Forecast;
  /** What to hand to Files.apply, one call each, in order; empty when nothing is to be written. */
  readonly steps: readonly (readonly FileChange[])[];
}

/** What will happen in the cluster when a workload's change arrives there. */
export interface Forecast {
  /** What goes and what is dangerous first. */
  readonly objects: readonly ObjectChange[];
  /** The gravest first. */
  readonly dangers: readonly Danger[];
  readonly restarts: readonly Restart[];
}

export const nothingHappens: Forecast = { objects: [], dangers: [], restarts: [] };

/** Services as `owner/name`, sorted. */
export interface CallerChange {
  readonly admitted: readonly string[];
  readonly dismissed: readonly string[];
}

export interface PlannedSource {
  readonly slug: string;
  /** Commit, or hash of the tree of a directory. */
  readonly pin: string;
  readonly ref?: string;
  readonly path: string;
}

export interface PlannedImage {
  /** `name:tag`, or pinned by its spec. */
  readonly reference: string;
  /** Of the built image, where the tree has it. */
  readonly digest?: string;
  /** Flux's image automation chooses the tag. */
  readonly automated?: true;
}

export type Cause =
  | { readonly kind: 'new' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'source-moved'; readonly from?: string; readonly to: string }
  | { readonly kind: 'spec-changed' }
  | { readonly kind: 'environment-changed' }
  | { readonly kind: 'peers-changed' }
  | { readonly kind: 'base-image-changed' }
  | { readonly kind: 'image-built'; readonly digest: string }
  | { readonly kind: 'certificate-due'; readonly secret: string; readonly reason: DueReason }
  | { readonly kind: 'tool-changed'; readonly from: string; readonly to: string }
  | { readonly kind: 'file-missing'; readonly path: string }
  | { readonly kind: 'unfinished' };

/** edited: a person changed it since we wrote it. foreign: it stands where we would write and is not ours. */
export type FileState = 'create' | 'update' | 'delete' | 'keep' | 'edited' | 'foreign';

export interface FilePlan {
  /** From the root of the GitOps tree. */
  readonly path: string;
  readonly state: FileState;
  /** Unified, without file headers; for states that change something or would. */
  readonly diff?: string;
}

import type { PythonParser } from '../detect/python/parser.ts';
import type { FileChange } from '../plan/file-change.ts';
import type { HandedText } from '../plan/handed-over.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import type {
  Certificates,
  Clock,
  Files,
  Images,
  Keys,
  Machine,
  Progress,
  Seal,
  SecondGate,
  Sources,
  SpecReader,
} from '../ports.ts';
import type { Finding } from '../problem.ts';
import type { Specs } from '../spec/specs.ts';
import type { Memo } from './memo.ts';

/** Everything a flow asks of the world, in one object that a door fills once. */
export interface World {
  /** Where repos.yaml, karst.yaml and karst/ are read. */
  readonly specs: SpecReader;
  /** Writes spec files, from the root of the specs; absent where they cannot be written. */
  readonly editSpecs?: (changes: readonly FileChange[]) => Promise<void>;
  /** The GitOps tree: read, and written by `render`, `lock` and `init` alone. */
  readonly tree: Files;
  /** Opens sources for the hosts that karst.yaml configures. */
  readonly sources: (specs: Pick<Specs, 'hosts' | 'sources' | 'environments'>) => Sources;
  readonly images: Images;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly certificates: Certificates;
  /** Values that are secret here, and may stand in nothing that is written. */
  readonly secrets: readonly string[];
  /** Seals Secrets. */
  readonly seal: Seal;
  readonly progress: Progress;
  readonly machine: Machine;
  /** Loads the Python parser, once a source has Python in it. */
  readonly loadPython: () => Promise<PythonParser>;
  readonly tool: { readonly version: string };
  /** Keeps what was learned of files on the way, so that the next run need not read them. Absent where nothing is. */
  readonly remember?: () => Promise<void>;
  /** Judges what is rendered while more is rendered. Absent where the run does all by itself. */
  readonly gate?: SecondGate;
  /** What earlier runs answered. Absent where nothing outlives a run. */
  readonly memo?: Memo;
}

/** Which specs a flow reads. */
export interface SpecSelection {
  /** `repos.yaml` when absent; a file of another name must exist. */
  readonly reposFile?: string;
  /** `karst` when absent. */
  readonly specsDirectory?: string;
  /** `ENTRYPOINT` of the caller's environment, the origin's way to choose a start. */
  readonly callerEntrypoint?: string;
  /** Registry and path for images where karst.yaml names none. */
  readonly registryFallback?: string;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT` of the caller's environment, where karst.yaml says nothing. */
  readonly telemetryEndpoint?: string;
}

export interface PlanOptions extends SpecSelection {
  /** Only this environment; every one when absent. */
  readonly environment?: string;
  /** Use the records alone: no host is asked, no source fetched. */
  readonly locked?: boolean;
  /** Any error finding writes nothing, and a guessed launch is an error. */
  readonly strict?: boolean;
  /** Replace files that a person edited. Files that are not ours are never replaced. */
  readonly force?: boolean;
  /** The plan that was shown: nothing is written when it is no longer the one that would be. */
  readonly planId?: string;
  /** Make the keys that are due. A plan makes none: it says which. */
  readonly issue?: boolean;
  /** Leave everything but certificates as it is. */
  readonly onlyCertificates?: boolean;
  /** Names of services whose certificates are made anew although they are good. */
  readonly renew?: readonly string[];
  /** The time that certificates are judged at: that of the plan that was shown. Now when absent. */
  readonly atMs?: number;
  /** Write these digests of built images, and leave everything else as it is. */
  readonly handed?: readonly HandedText[];
  /** Digests of images that are built already, by `name:tag`, beside those that the records have. */
  readonly built?: Readonly<Record<string, string>>;
  /** A command's edit of the specs; the plan is about the workloads that it names, and no other. */
  readonly change?: DraftChange;
  /** Move what an older version of the tool wrote to this one, and plan nothing else. */
  readonly upgrade?: UpgradeRequest;
  /** Sources worked on at once, 8 when absent. */
  readonly concurrency?: number;
}

/** What a command makes of the specs, and which workloads its plan is about. */
export interface SpecChange {
  /** Spec files as they shall be, by their paths from the root of the specs; absent content deletes one. */
  readonly edits: readonly FileChange[];
  /** Keys of workloads by environment; everything else stays as it is, and is not looked at. */
  readonly scope: Scope;
  /** Workloads that change with those, as far as nothing holds them. */
  readonly beside?: Scope;
  /** Records of the same sources elsewhere, by `environment/name`: what is known there need not be found again. */
  readonly seeds?: ReadonlyMap<string, WorkloadRecord>;
  /** Nothing is asked about sources: they stay where their records say. */
  readonly locked?: boolean;
  /** What a reader should know of the change as a whole. */
  readonly findings?: readonly Finding[];
  /** What was wrong with the specs before: nothing may be wrong with them that was right. */
  readonly known?: readonly Finding[];
}

export type Scope = ReadonlyMap<string, ReadonlySet<string>>;

/** Made anew on whatever the specs and the tree are by then. Raises what is wrong with the wish. */
export type DraftChange = (world: World, options: PlanOptions) => Promise<SpecChange>;

/** Which workloads move to this version of the tool. */
export interface UpgradeRequest {
  /** Every one when absent or empty. */
  readonly names?: readonly string[];
  /** At most so many in one run; all when absent. */
  readonly batch?: number;
}

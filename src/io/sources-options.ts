import type { Progress } from '../ports.ts';
import type { ArchiveLimits } from '../source/archive-limit.ts';
import type { Hosts } from '../source/host.ts';
import type { Footprint } from './footprint.ts';
import type { HttpLimits } from './http.ts';
import type { Resolve } from './network-address.ts';
import type { SourcePolicy } from './pin.ts';
import type { Sightings } from './sightings.ts';

/** What the sources of one run are opened with. */
export interface SourcesOptions {
  readonly hosts: Hosts;
  /** Where tokens, PATH and certificate authorities are read; nothing else of it is. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cacheDirectory: string;
  /** Absolute path of the repository that holds the specs: what `./` means. */
  readonly workspace: string;
  /** Directories of the workspace that are our own output, and so part of no source. Relative to it. */
  readonly excluded?: readonly string[];
  /** Spares reading directories that are as they were seen before. */
  readonly sightings?: Sightings;
  /** Learns which files the hash of a directory follows from. */
  readonly footprint?: Footprint;
  readonly policy?: Partial<SourcePolicy>;
  /** Cache and directories only. */
  readonly offline?: boolean;
  /** Repositories asked at once. */
  readonly concurrency?: number;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  readonly archive?: Partial<ArchiveLimits>;
  readonly http?: Partial<HttpLimits>;
  /** For one run of git. */
  readonly gitMs?: number;
  readonly resolve?: Resolve;
}

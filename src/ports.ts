import type { Finding } from './problem.ts';
import type { CommitPin, DirectorySlug, RepositorySlug, Source } from './source/source.ts';

/** The directory that holds the GitOps tree. Paths are relative POSIX paths. */
export interface Files {
  /** The content, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Every file below a directory, sorted; empty when there is no such directory. */
  list(directory: string): Promise<readonly string[]>;
  /** All changes of one workload, or none of them: a crash in the middle is repaired by the next run. */
  apply(changes: readonly FileChange[]): Promise<void>;
}

export interface FileChange {
  readonly path: string;
  /** Absent to delete the file. */
  readonly content?: string;
}

/** Where sources come from. */
export interface Sources {
  /** Asks the host where the slug points now. Raises `source.*` and `ref.*` Problems. */
  pin(slug: RepositorySlug): Promise<CommitPin>;
  /** The tree at a pin: from the cache, the archive or a clone. */
  fetch(slug: RepositorySlug, pin: CommitPin): Promise<Source>;
  /** A directory of the repository that holds the specs. */
  open(slug: DirectorySlug): Promise<Source>;
}

/** Digests of base images. */
export interface Images {
  /** `sha256:…`, or undefined when the registry cannot be asked. */
  digest(reference: string): Promise<string | undefined>;
}

export interface Clock {
  nowMs(): number;
}

/** What a person sees while a flow runs. Never part of the result. */
export interface Progress {
  step(subject: string, message: string): void;
  finding(finding: Finding): void;
}

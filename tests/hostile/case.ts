import type { ProblemCode } from '#src/problem-code.ts';
import type { RawEntry } from '#tests/support/tar.ts';

/** A slug that no parser takes. */
export interface SlugCase {
  readonly kind: 'slug';
  readonly id: string;
  readonly slug: string;
  readonly code: ProblemCode;
}

/** Lines of repos.yaml that are refused, written as a user would: one entry a line. */
export interface EntryCase {
  readonly kind: 'entry';
  readonly id: string;
  readonly lines: readonly string[];
  readonly code: ProblemCode;
}

/** A whole file that is refused: repos.yaml itself, or a document below karst/. */
export interface FileCase {
  readonly kind: 'file';
  readonly id: string;
  readonly where: 'repos' | 'document';
  readonly title: string;
  readonly content: string | Uint8Array;
  readonly code: ProblemCode;
}

/** The address of a host in karst.yaml that is refused. */
export interface HostCase {
  readonly kind: 'host';
  readonly id: string;
  readonly url: string;
  readonly code: ProblemCode;
}

/** An archive that is refused. `afterClone` is what a run says where a clone was tried after it, and failed too. */
export interface ArchiveCase {
  readonly kind: 'archive';
  readonly id: string;
  readonly title: string;
  readonly archive: (commit: string) => Uint8Array;
  readonly code: ProblemCode;
  readonly afterClone?: ProblemCode;
}

/** The content of a repository that is refused, with the code that says why. */
export interface RepositoryCase {
  readonly kind: 'repository';
  readonly id: string;
  readonly title: string;
  readonly files: () => Readonly<Record<string, string | Uint8Array>>;
  /** Fields of its entry. */
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly code: ProblemCode;
}

/** What only the gate refuses, once it is rendered: fields of an entry whose source is faultless. */
export interface GateCase {
  readonly kind: 'gate';
  readonly id: string;
  readonly title: string;
  readonly spec: Readonly<Record<string, unknown>>;
  readonly code: ProblemCode;
}

/** A whole karst.yaml that is refused, at one pointer. */
export interface ConfigCase {
  readonly kind: 'config';
  readonly id: string;
  readonly title: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  readonly code: ProblemCode;
  /** What no finding may repeat. */
  readonly unsaid?: string;
}

/** A file among the sealed Secrets of a workload that may not leave. */
export interface SealedCase {
  readonly kind: 'sealed';
  readonly id: string;
  readonly title: string;
  /** Of the file, without its endings. */
  readonly name: string;
  /** Makes it of what was sealed rightly for the workload. */
  readonly change: (text: string) => string;
  readonly code: ProblemCode;
}

/** The certificate of an authority that somebody brings and that nothing may be issued by. */
export interface AuthorityCase {
  readonly kind: 'authority';
  readonly id: string;
  readonly title: string;
  readonly pem: () => Promise<string>;
  readonly code: ProblemCode;
}

/** Texts that are taken as data wherever a text may stand. */
export interface TextCase {
  readonly kind: 'text';
  readonly id: string;
  readonly text: string;
}

/** What is accepted, and must mean exactly what it says: gives `INERT`, or what went wrong. */
export interface AcceptedCase {
  readonly kind: 'accepted';
  readonly id: string;
  readonly title: string;
  readonly run: () => string | Promise<string>;
}

/** What is refused at a place of its own, such as a redirect: gives the code, or what went wrong. */
export interface RefusedCase {
  readonly kind: 'refused';
  readonly id: string;
  readonly title: string;
  readonly code: ProblemCode;
  readonly run: () => string | Promise<string>;
}

export type HostileCase =
  | SlugCase
  | EntryCase
  | FileCase
  | HostCase
  | ArchiveCase
  | RepositoryCase
  | GateCase
  | ConfigCase
  | SealedCase
  | AuthorityCase
  | TextCase
  | AcceptedCase
  | RefusedCase;

/** What must come of a case: `INERT`, or the code of its refusal. */
export function expectedOf(hostile: HostileCase): string {
  return 'code' in hostile ? hostile.code : 'INERT';
}

/** A name that tells a case from every other. */
export function titleOf(hostile: HostileCase): string {
  const { id } = hostile;
  switch (hostile.kind) {
    case 'slug':
      return `${id} ${JSON.stringify(hostile.slug.slice(0, 80))}`;
    case 'entry':
      return `${id} ${hostile.lines.join(' ').slice(0, 120)}`;
    case 'host':
      return `${id} host ${JSON.stringify(hostile.url)}`;
    case 'text':
      return `${id} ${JSON.stringify(hostile.text.slice(0, 80))}`;
    default:
      return `${id} ${hostile.title}`;
  }
}

/** The root directory that every archive has. */
export const archiveRoot: RawEntry = { name: 'repo-main/', type: '5', mode: 0o755 };

/** A file of an archive, below its root. */
export function inArchive(name: string, more: Partial<RawEntry> = {}): RawEntry {
  return { name: `repo-main/${name}`, content: 'x', ...more };
}

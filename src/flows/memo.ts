import type { Files, SpecReader } from '../ports.ts';

/** What was asked about: the user's specs, the GitOps tree, or a source. */
export type Realm = 'specs' | 'tree' | 'source';

/** Something that is no longer what it was, as far as its file system tells. */
export interface Moved {
  readonly realm: Realm;
  /** The directory of the source it is part of; empty elsewhere. */
  readonly subject: string;
  /** From the root of its realm. */
  readonly path: string;
  /** It is the same directory as before, with other entries. */
  readonly isRelisted: boolean;
}

/** What an earlier run answered, and what has moved since of all that it had asked. */
export interface Recollection<Answer, Detail> {
  readonly answer: Answer;
  readonly moved: readonly Moved[];
  /** Kept apart, since few runs need it. Undefined when it is lost. */
  readonly detail: () => Promise<Detail | undefined>;
}

/**
 * Answers of earlier runs. What is damaged, foreign, of another version or of other files is no answer at all, so that
 * nobody is told what a run without memory would not say.
 */
export interface Memo {
  /** By question; undefined where nothing is remembered of these very specs and this tree. */
  recall<Answer, Detail>(
    question: string,
    of: { readonly specs: SpecReader; readonly tree: Files },
  ): Promise<Recollection<Answer, Detail> | undefined>;
  /** Keeps an answer, both parts plain data, with what this run asked of the disk. */
  keep(
    question: string,
    of: { readonly specs: SpecReader; readonly tree: Files },
    kept: { readonly answer: unknown; readonly detail: unknown },
  ): Promise<void>;
}

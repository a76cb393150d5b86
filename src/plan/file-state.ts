import type { Finding } from '../problem.ts';
import type { FileChange } from './file-change.ts';
import { lineDiff } from './line-diff.ts';
import { holdsSecrets } from './object/mask.ts';
import type { FilePlan, FileState } from './plan.ts';
import { fileHash } from './setter.ts';

export interface FileFacts {
  /** From the root of the GitOps tree. */
  readonly path: string;
  readonly wanted: string | undefined;
  readonly found: Uint8Array | undefined;
  /** Hash of what we wrote there. */
  readonly recorded: string | undefined;
  /** Hash of what an unfinished run may have written there. */
  readonly pending: string | undefined;
  readonly force: boolean;
}

export interface FileDecision {
  readonly plan: FilePlan;
  readonly change?: FileChange;
  readonly finding?: Finding;
}

/** What becomes of one file; undefined when it neither is nor shall be. */
export function decideFile(facts: FileFacts): FileDecision | undefined {
  const { path, wanted, found } = facts;
  if (found === undefined) {
    if (wanted === undefined) return undefined;
    return { plan: { path, state: 'create' }, change: { path, content: wanted } };
  }

  const foundHash = fileHash(found);
  const wantedHash = wanted === undefined ? undefined : fileHash(wanted);
  if (foundHash === wantedHash) return { plan: { path, state: 'keep' } };
  if (foundHash === facts.recorded || foundHash === facts.pending) return replace(facts);
  if (facts.recorded !== undefined) {
    if (facts.force) return replace(facts);
    return edited(facts, wantedHash !== facts.recorded);
  }
  // Named by an unfinished run alone, and not its bytes: never ours, and nobody wants to write there.
  if (wanted === undefined) return undefined;
  return foreign(facts);
}

/** What becomes of a file whose workload is not rendered again. */
export function decideKept(
  path: string,
  recorded: string,
  found: Uint8Array | undefined,
): FileDecision {
  if (found === undefined || fileHash(found) === recorded) return { plan: { path, state: 'keep' } };
  return edited(
    { path, wanted: undefined, found, recorded, pending: undefined, force: false },
    false,
  );
}

function replace(facts: FileFacts): FileDecision {
  const { path, wanted } = facts;
  if (wanted === undefined) return { plan: { path, state: 'delete' }, change: { path } };
  return { plan: planned(facts, 'update'), change: { path, content: wanted } };
}

/** A person's edit stays. It is in the way only where we would write something other than what we wrote last. */
function edited(facts: FileFacts, isInTheWay: boolean): FileDecision {
  const { path } = facts;
  const todo = isInTheWay
    ? 'Move the change into the spec (`patches`), restore the file, or run again with --force to give it up.'
    : 'It stays; move the change into the spec (`patches`) before something else must change this file.';
  return {
    plan: planned(facts, 'edited'),
    finding: {
      code: 'plan.edited-by-person',
      severity: isInTheWay ? 'error' : 'warning',
      message: 'a person changed this file since KarstKit wrote it',
      file: path,
      expected: 'the content that the record names',
      hint: todo,
    },
  };
}

function foreign(facts: FileFacts): FileDecision {
  const { path } = facts;
  return {
    plan: planned(facts, 'foreign'),
    finding: {
      code: 'plan.not-ours',
      severity: 'error',
      message: 'this file is there already, and no record says that KarstKit wrote it',
      file: path,
      expected: 'no file, or one that the record of its workload names',
      hint: 'Move or delete the file, or give the workload another name.',
    },
  };
}

const decoder = new TextDecoder();

function planned({ path, wanted, found }: FileFacts, state: FileState): FilePlan {
  if (wanted === undefined || found === undefined) return { path, state };
  const before = decoder.decode(found);
  // What a person put in clear into a Secret's file must not go on into logs and comments.
  if (holdsSecrets(before) || holdsSecrets(wanted)) return { path, state };
  return { path, state, diff: lineDiff(before, wanted) };
}

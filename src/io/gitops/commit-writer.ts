import type { FileChange } from '../../plan/file-change.ts';
import type { DeliveryMessage } from '../../ports.ts';

/** A change of a file, and the mode it keeps: a plain file's when that is not said. */
export interface CommitChange extends FileChange {
  readonly mode?: '100755';
}

/** Makes commits and moves branches of one repository: git itself, or a forge's API whose commits are verified. */
export interface CommitWriter {
  /** One commit on a parent; gives its id. Nothing points at it yet. Raises `delivery.*` and `forge.*` Problems. */
  commit(
    parent: string,
    message: DeliveryMessage,
    changes: readonly CommitChange[],
  ): Promise<string>;
  /** Moves a branch if it stands where it should; false when it does not. Raises `delivery.*` and `forge.*` Problems. */
  move(branch: string, move: BranchMove): Promise<boolean>;
}

/** From one commit to another, which need not descend from it; without `from` the branch is made, without `to` removed. */
export interface BranchMove {
  readonly from?: string;
  readonly to?: string;
}

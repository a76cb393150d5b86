import type { CodeText } from './code-text.ts';

/** What stands in the way of a delivery: the GitOps repository, its branches and what happens to them meanwhile. */
export const deliveryCodes = {
  'delivery.busy': {
    meaning: 'Another writer had the branch for as long as this one waited for its turn.',
    next: 'Run again; nothing was written. A writer that crashed loses its turn within a minute.',
  },
  'delivery.contended': {
    meaning: 'Other writers moved the branch again and again while the delivery was made.',
    next: 'Run again; nothing was written.',
  },
  'delivery.edited-by-person': {
    meaning: 'Somebody else committed to the branch that a proposal is kept on.',
    next: 'Merge it as it is, or move that commit to another branch; force: true replaces it.',
  },
  'delivery.forbidden': {
    meaning: 'The repository refuses the write: the token may not, or the branch is protected.',
    next: 'Give the token write access to contents, or deliver by a pull request.',
  },
  'delivery.name-taken': {
    meaning:
      'Git keeps no branch `a/b` beside a branch `a`: another branch has the name that ours would begin with, or begins with ours.',
    next: 'Rename or delete that branch, then run again.',
  },
  'delivery.no-branch': {
    meaning: 'The GitOps repository has no such branch.',
    next: 'Correct the branch, or push a first commit to it.',
  },
  'delivery.nowhere': {
    meaning: 'A pull request was asked for, and no repository to open it in.',
    next: 'Name it: --to gh:owner/repo (--commit-to for promote), with #branch for another base than the default branch.',
  },
  'delivery.path': {
    meaning: 'Something stands in the branch where a file shall be written: a link or a submodule.',
    next: 'Take it out of the branch, then run again.',
  },
  'delivery.plan-moved': {
    meaning: 'The plan is no longer the one that was shown.',
    next: 'Read the new plan, and apply that one.',
  },
  'delivery.unapproved': {
    meaning: 'Nobody said that the plan is the one to apply.',
    next: 'Name the id of the plan, answer the question on a terminal, or pass --yes.',
  },
  'delivery.unreachable': {
    meaning: 'The GitOps repository did not answer, or not as a git server does.',
    next: 'Check the address and the network, then run again: either all of it was written or nothing.',
  },
} as const satisfies Record<`delivery.${string}`, CodeText>;

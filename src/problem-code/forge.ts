import type { CodeText } from './code-text.ts';

/** What a forge's API answers when it does not do what it was asked. */
export const forgeCodes = {
  'forge.archived': {
    meaning: 'The repository is archived: nobody can write to it.',
    next: 'Unarchive it, or name another GitOps repository.',
  },
  'forge.forbidden': {
    meaning: 'The token may not do this in this repository.',
    next: 'Give the token the permission that the message names.',
  },
  'forge.limited': {
    meaning: 'The forge lets nobody of this account ask more for now.',
    next: 'Run again after the time that the message names.',
  },
  'forge.missing': {
    meaning:
      'The repository, the pull request or the commit is not there, or this token may not know of it.',
    next: 'Check the name, and that the token may read it.',
  },
  'forge.moved': {
    meaning: 'The pull request holds another commit than the one that was to be merged.',
    next: 'Look at the plan of the new commit, and run again.',
  },
  'forge.pull-requests-disabled': {
    meaning: 'The repository does not let workflows open pull requests.',
    next: 'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of Actions, or pass app-id and app-private-key.',
  },
  'forge.refused': {
    meaning: 'The forge took the request for a wrong one.',
    next: 'Read what it says of it; when that is of no help, report it with the code.',
  },
  'forge.token-missing': {
    meaning: 'There is no token to open a pull request with.',
    next: 'Set GITHUB_TOKEN, or the variable that karst.yaml names for the host, to one that may write contents and pull requests.',
  },
  'forge.unmergeable': {
    meaning: 'The pull request cannot be merged now, and nothing would merge it later.',
    next: 'Allow auto-merge in the settings of the repository and require a check in the rules of the branch, or merge by hand.',
  },
  'forge.unreachable': {
    meaning: 'The forge did not answer, or answered that it is out of order.',
    next: 'Run again later; what was already done is found and kept.',
  },
  'forge.unsupported': {
    meaning: 'Pull requests are opened on GitHub alone.',
    next: 'Leave --pull-request out: the repository alone gets a commit on the branch that it names.',
  },
} as const satisfies Record<`forge.${string}`, CodeText>;

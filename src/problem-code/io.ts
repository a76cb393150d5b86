import type { CodeText } from './code-text.ts';

/** What the world refuses: the disk, git and forges. */
export const ioCodes = {
  'disk.denied': {
    meaning: 'The file system refuses the write: it is read-only, or the user has no right.',
    next: 'Make the directory writable for this user, or choose another one with --out.',
  },
  'disk.failed': {
    meaning: 'The file system failed in a way that KarstKit has no own name for.',
    next: 'Look at the disk with the message given, then run again.',
  },
  'disk.full': {
    meaning:
      'There is no space left, or a quota or size limit was reached; nothing of the workload was written.',
    next: 'Free some space and run again.',
  },
  'disk.in-the-way': {
    meaning: 'A file stands where a directory is due, or a directory where a file is due.',
    next: 'Move what is in the way, or choose another place with --out.',
  },
  'disk.link': {
    meaning: 'A symbolic link stands on the way to a file; links are never followed.',
    next: 'Replace the link by a directory or a file.',
  },
  'disk.path': {
    meaning: 'A path leaves the directory or is not a plain relative path.',
    next: 'Report it: KarstKit should not have asked for it.',
  },
  'git.missing': {
    meaning: 'There is no git on this machine.',
    next: 'Install git 2.37 or newer.',
  },
  'github.app-key': {
    meaning: 'The private key of the GitHub App is not one, or GitHub refuses it.',
    next: 'Store the .pem file of the App as a secret and pass it as app-private-key.',
  },
  'github.app-not-installed': {
    meaning: 'The GitHub App is not installed where the repositories are.',
    next: 'Install the App for the owner, with read access to contents.',
  },
  'github.unreachable': {
    meaning: 'The API of GitHub did not answer, or not as GitHub does.',
    next: 'Run again; check the API address of a GitHub Enterprise Server.',
  },
  'tree.not-read': {
    meaning: 'A file of the fetched GitOps repository could not be taken into memory.',
    next: 'Move it out of the directories that KarstKit writes, or check the repository out and name it with out.',
  },
  'tree.read-only': {
    meaning: 'A repository that was only fetched cannot be written.',
    next: 'Check it out and name the directory with out.',
  },
} as const satisfies Record<`${'disk' | 'git' | 'github' | 'tree'}.${string}`, CodeText>;

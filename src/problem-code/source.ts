import type { CodeText } from './code-text.ts';

/** What is wrong with slugs, refs, hosts and the sources behind them. */
export const sourceCodes = {
  'archive.malformed': {
    meaning: 'An archive is cut short, damaged or not a gzipped tar of one root directory.',
    next: 'Run again; if it stays, report it to the host.',
  },
  'archive.too-large': {
    meaning: 'An archive is larger than the limits for sources allow.',
    next: 'Make the repository smaller, or deploy an image of your own.',
  },
  'archive.unsafe': {
    meaning: 'An archive holds an entry that leaves its root or is no plain file or directory.',
    next: 'Remove the entry from the repository.',
  },
  'archive.wrong-commit': {
    meaning: 'An archive says it is another commit than the one asked for.',
    next: 'Run again; if it stays, do not trust the host.',
  },
  'host.invalid': {
    meaning: 'The address of a configured host cannot be used.',
    next: 'Write the https address at which a browser opens the forge.',
  },
  'ref.ambiguous': {
    meaning: 'A ref names a branch and a tag, or a branch and a commit.',
    next: 'Write refs/heads/NAME or refs/tags/NAME.',
  },
  'ref.foreign-commit': {
    meaning:
      "A commit is reached by no branch or tag of the repository; it may come from a stranger's fork.",
    next: 'Name a commit of the repository itself, or allow foreign commits under sources in karst.yaml.',
  },
  'ref.invalid': {
    meaning: 'A ref does not follow the grammar of Git, narrowed to safe characters.',
    next: 'Write the branch, tag or full commit as the host shows it.',
  },
  'ref.missing': {
    meaning: 'The repository has no such branch, tag or commit.',
    next: 'Write a ref that exists, or leave it out for the default branch.',
  },
  'ref.pull-request': {
    meaning: 'A ref of a pull request is not allowed: anyone may write what it points at.',
    next: 'Name a branch or tag, or allow pull refs under sources in karst.yaml.',
  },
  'slug.invalid': {
    meaning: 'A slug does not follow the grammar of its host.',
    next: 'Write scheme:owner/repository[#ref], or ./path for a directory of this repository.',
  },
  'slug.outside': {
    meaning: 'A ./path leaves the repository that holds the file.',
    next: 'Name a directory of the repository.',
  },
  'slug.unknown-scheme': {
    meaning: 'A slug names a scheme that no host has.',
    next: 'Write gh, gl or bb, or add the host under hosts in karst.yaml.',
  },
  'source.directory-changed': {
    meaning: 'A directory changed while it was read.',
    next: 'Run again when nothing else writes to it.',
  },
  'source.directory-missing': {
    meaning: 'A ./path is no directory of the repository.',
    next: 'Create the directory or correct the path.',
  },
  'source.directory-too-large': {
    meaning: 'A directory holds more than the limits for sources allow.',
    next: 'Move what is not part of the program elsewhere.',
  },
  'source.directory-unreadable': {
    meaning: 'A file of a directory cannot be read or has a name that no image can hold.',
    next: 'Rename it, change its mode or move it elsewhere.',
  },
  'source.empty': {
    meaning: 'The repository has no commit.',
    next: 'Push a first commit.',
  },
  'source.failed': {
    meaning: 'A source could be fetched neither as an archive nor by a clone.',
    next: 'See both reasons.',
  },
  'source.forbidden': {
    meaning: 'The host refused the token.',
    next: 'Renew the token or give it read access to the repository.',
  },
  'source.not-found': {
    meaning: 'The repository does not exist, or is private and no token was given.',
    next: 'Check the name, or set the token of the host.',
  },
  'source.offline': {
    meaning: 'A source is not in the cache and the network may not be asked.',
    next: 'Run once without --locked or --offline.',
  },
  'source.private-address': {
    meaning: 'A host resolves to a private address.',
    next: 'Set allowPrivate: true for the host if that is meant.',
  },
  'source.rate-limited': {
    meaning: 'The host asks us to slow down.',
    next: 'Wait, or set the token of the host for a higher limit.',
  },
  'source.redirect': {
    meaning: 'A host redirected to an address that is not listed for it.',
    next: 'Add the name to archiveHosts of the host if it is right.',
  },
  'source.timeout': {
    meaning: 'A host did not answer in time.',
    next: 'Run again later.',
  },
  'source.tls': {
    meaning: 'The certificate of a host cannot be trusted.',
    next: 'Mend the certificate, or give Node its authority by NODE_EXTRA_CA_CERTS.',
  },
  'source.unreachable': {
    meaning: 'A host cannot be reached.',
    next: 'Check the address and the network.',
  },
} as const satisfies Record<
  `${'archive' | 'host' | 'ref' | 'slug' | 'source'}.${string}`,
  CodeText
>;

import type { CodeText } from './code-text.ts';

/** What cannot be sealed. No text of these codes repeats a value or a key. */
export const secretCodes = {
  'secret.argument': {
    meaning:
      'A value was given as an argument, where other users and the shell keep what they see.',
    next: 'Write KEY=- and pipe the value in, or use --from-file or --from-env; change the value that was seen.',
  },
  'secret.certificate': {
    meaning: 'The certificate of the sealed-secrets controller is missing, has run out or is none.',
    next: 'Store what `kubeseal --fetch-cert` prints in the repository and name the file under secrets.certificate.',
  },
  'secret.in-clear': {
    meaning: 'A value that was sealed also stands in clear in the specs.',
    next: 'Refer to the Secret there instead, and change the value: Git may have it already.',
  },
  'secret.key': {
    meaning: 'A key is missing that the spec reads, or given that nothing reads.',
    next: 'Give every key that the spec names for the Secret, and no other.',
  },
  'secret.no-recipient': {
    meaning: 'Secrets are sealed with SOPS, and nobody is named who could open them.',
    next: 'Run `age-keygen -o age.agekey`, keep that file out of Git, and write the public key it prints under secrets.recipients of karst.yaml.',
  },
  'secret.place': {
    meaning: 'A file among the sealed Secrets belongs to no workload, or a Secret is there twice.',
    next: 'Move it to <environment>/<workload>/<secret>.sops.yaml, or seal it anew with `karst seal`.',
  },
  'secret.recipient': {
    meaning: 'A text under secrets.recipients is no age recipient that Flux can open files for.',
    next: 'Write the public key that `age-keygen -y` prints: age1 and 58 characters. A private key that stood here is no longer one.',
  },
  'secret.recipients': {
    meaning: 'A Secret is sealed for others than those whom karst.yaml names for its owner.',
    next: 'Seal it anew with `karst seal`, or run `sops updatekeys` with a key that opens it.',
  },
  'secret.seal-key': {
    meaning:
      'The key by which KarstKit knows an unchanged secret again is too short to keep a secret.',
    next: 'Set KARST_SEAL_KEY to the output of `openssl rand -hex 32`.',
  },
  'secret.source': {
    meaning: 'A value cannot be read from where it is said to be.',
    next: 'Name a file or an environment variable that has the value, or pipe it in.',
  },
  'secret.unknown': {
    meaning: 'No spec has such a workload, or the workload reads no such Secret.',
    next: 'Name one that is listed, or refer to the Secret in the spec first: {secret: NAME, key: KEY}.',
  },
  'secret.unused': {
    meaning: 'A Secret is sealed for a workload that no spec asks for.',
    next: 'Delete the file, or move it to the directory of the workload that reads it.',
  },
  'secret.value': {
    meaning: 'A value cannot be sealed: it is missing, too large, given twice or no Unicode text.',
    next: 'Give each key one value, in UTF-8 or from a file, and not more than 1 MiB in all.',
  },
} as const satisfies Record<`secret.${string}`, CodeText>;

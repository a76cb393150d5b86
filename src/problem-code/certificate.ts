import type { CodeText } from './code-text.ts';

/** What stands in the way of certificates and their keys. */
export const certificateCodes = {
  'certificate.ca-expired': {
    meaning: 'The certificate of the authority is not valid at this time.',
    next: 'Check the clock; bring a valid authority, or make one with `karst certs rotate-ca`.',
  },
  'certificate.ca-expiring': {
    meaning: 'The authority is in the last third of its time, and nothing it issues outlives it.',
    next: 'Begin a rotation with `karst certs rotate-ca`.',
  },
  'certificate.chain': {
    meaning: 'The authority, or one above it, allows no authority or leaf where one stands.',
    next: 'Bring an authority that may issue for peers, with every certificate above it.',
  },
  'certificate.key-exposed': {
    meaning: 'A file with the private key of an authority can be read by other users.',
    next: 'Make it readable for its user alone, and change the authority if anybody may have read it.',
  },
  'certificate.key-mismatch': {
    meaning: "The private key is not the certificate's.",
    next: 'Bring the key that the certificate was made for.',
  },
  'certificate.key-missing': {
    meaning: 'The private key of the authority is not at hand, so nothing can be issued.',
    next: 'Set KARST_CA_KEY to the key in PEM, or run where `karst init` left it.',
  },
  'certificate.key-unkept': {
    meaning: 'An authority was to be made where its private key would be lost with the machine.',
    next: 'Run it on a machine of your own, then give the key to the CI as KARST_CA_KEY.',
  },
  'certificate.lifetime': {
    meaning: 'A certificate was asked for that would be valid for too long.',
    next: 'Ask for a shorter time.',
  },
  'certificate.mode': {
    meaning:
      'Certificates are issued in another way by karst.yaml than the one that was asked for.',
    next: 'Set certificates.mode in karst.yaml to the way that is meant.',
  },
  'certificate.no-ca': {
    meaning: 'Certificates are to be issued here, and the environment has no authority.',
    next: 'Make one with `karst init --certificates self-signed`, or bring your own.',
  },
  'certificate.not-authority': {
    meaning: 'The certificate is of no authority, or of one that may not issue for peers.',
    next: 'Bring the certificate of an authority: CA:TRUE with keyCertSign.',
  },
  'certificate.passphrase': {
    meaning: 'A private key is encrypted, and the passphrase is missing or wrong.',
    next: 'Set KARST_CA_PASSPHRASE to the passphrase of the key.',
  },
  'certificate.rotation': {
    meaning: 'The step before is not everywhere yet: the next one would break connections.',
    next: 'Run `karst render`, deliver it, wait until Flux has applied it, then run the step again.',
  },
  'certificate.unknown': {
    meaning: 'A certificate was asked for that the tree does not have.',
    next: 'Look at `karst certs list` for those there are.',
  },
  'certificate.unreadable': {
    meaning: 'A file is no certificate or key that can be read.',
    next: 'Bring PEM, or PKCS#12 with its passphrase in KARST_CA_PASSPHRASE.',
  },
  'certificate.weak': {
    meaning: 'A key or a signature of the authority is too weak to trust.',
    next: 'Bring an authority with P-256, P-384 or RSA of 2048 bits and more, signed with SHA-256 or better.',
  },
} as const satisfies Record<`certificate.${string}`, CodeText>;

import { hash } from 'node:crypto';
import {
  derBitString,
  derField,
  derInteger,
  derOid,
  derSequence,
  derSet,
  derTime,
  derUtf8,
} from './der.ts';
import {
  alternativeNames,
  authorityConstraints,
  authorityKeyId,
  authorityUsage,
  leafConstraints,
  leafUsage,
  peerUsage,
  subjectKeyId,
} from './extension.ts';
import type { KeyKind } from './key-kind.ts';
import type { AuthorityProfile, LeafProfile, Profile } from './profile.ts';

/**
 * A certificate before it is signed: the DER of its `TBSCertificate` (RFC 5280, 4.1), for exactly one signature by
 * `signedWith`. Randomness and time are part of the profile, so the same profile gives the same bytes.
 */
export function unsignedLeaf(profile: LeafProfile): Uint8Array {
  const { issuer } = profile;
  const names = { uri: profile.spiffeId, dns: profile.dnsNames };
  return unsigned(profile, {
    signedWith: issuer.keyKind,
    issuer: issuer.subject,
    subject: derSequence(),
    extensions: [
      leafConstraints,
      leafUsage,
      peerUsage,
      alternativeNames(names, 'critical'),
      subjectKeyId(keyIdOf(profile.publicKey)),
      authorityKeyId(issuer.keyId),
    ],
  });
}

/** The same for an authority that signs itself. */
export function unsignedAuthority(profile: AuthorityProfile): Uint8Array {
  const subject = nameOf(profile.organization, profile.commonName);
  const keyId = keyIdOf(profile.publicKey);
  return unsigned(profile, {
    signedWith: profile.keyKind,
    issuer: subject,
    subject,
    extensions: [
      authorityConstraints,
      authorityUsage,
      // An authority's own id has no path, so that it can never pass for a workload's.
      alternativeNames({ uri: `spiffe://${profile.trustDomain}`, dns: [] }),
      subjectKeyId(keyId),
      authorityKeyId(keyId),
    ],
  });
}

/** The certificate: what was signed, with what, and the signature as the algorithm's own DER. */
export function signedCertificate(
  unsignedBytes: Uint8Array,
  signedWith: KeyKind,
  signature: Uint8Array,
): Uint8Array {
  return derSequence(unsignedBytes, signatureAlgorithms[signedWith], derBitString(signature));
}

/** The first 160 bits of the SHA-256 of the public key (RFC 7093, 2, method 1). */
export function keyIdOf(publicKey: Uint8Array): Uint8Array {
  return hash('sha256', publicKeyBits(publicKey), 'buffer').subarray(0, 20);
}

interface Content {
  readonly signedWith: KeyKind;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly extensions: readonly Uint8Array[];
}

function unsigned(
  { serial, notBeforeMs, notAfterMs, publicKey }: Profile,
  { signedWith, issuer, subject, extensions }: Content,
): Uint8Array {
  return derSequence(
    derField(0, derInteger(Uint8Array.of(2))),
    derInteger(serial),
    signatureAlgorithms[signedWith],
    issuer,
    derSequence(derTime(notBeforeMs), derTime(notAfterMs)),
    subject,
    publicKey,
    derField(3, derSequence(...extensions)),
  );
}

const signatureAlgorithms: Readonly<Record<KeyKind, Uint8Array>> = {
  'P-256': derSequence(derOid('1.2.840.10045.4.3.2')),
  'P-384': derSequence(derOid('1.2.840.10045.4.3.3')),
  // RSA's alone has parameters, and they are NULL (RFC 4055, 5).
  RSA: derSequence(derOid('1.2.840.113549.1.1.11'), Uint8Array.of(0x05, 0x00)),
};

function nameOf(organization: string, commonName: string): Uint8Array {
  const part = (id: string, text: string): Uint8Array =>
    derSet(derSequence(derOid(id), derUtf8(text)));
  return derSequence(part('2.5.4.10', organization), part('2.5.4.3', commonName));
}

/** The bits of a SubjectPublicKeyInfo: what follows its algorithm. */
function publicKeyBits(publicKey: Uint8Array): Uint8Array {
  const outer = headerLength(publicKey, 0);
  const algorithm = outer + headerLength(publicKey, outer) + contentLength(publicKey, outer);
  return publicKey.subarray(algorithm + headerLength(publicKey, algorithm) + 1);
}

function headerLength(der: Uint8Array, at: number): number {
  const length = der[at + 1] ?? 0;
  return length < 0x80 ? 2 : 2 + length - 0x80;
}

function contentLength(der: Uint8Array, at: number): number {
  const length = der[at + 1] ?? 0;
  if (length < 0x80) return length;
  return der
    .subarray(at + 2, at + headerLength(der, at))
    .reduce((sum, byte) => sum * 256 + byte, 0);
}

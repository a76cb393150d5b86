import { compareCodePoints } from '../../source/file-tree.ts';
import type { KeyKind } from './key-kind.ts';

/** What a certificate says, as it was read. */
export interface CertificateFacts {
  readonly pem: string;
  /** SHA-256 of the whole certificate, in hexadecimal. */
  readonly fingerprint: string;
  /** The DER of the name, to be repeated by what it issues. */
  readonly subject: Uint8Array;
  /** The same for a reader, `O=KarstKit, CN=…`. */
  readonly subjectText: string;
  /** In hexadecimal. */
  readonly serial: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** `RSA 2048`, `P-256`, `Ed25519`, … */
  readonly keyText: string;
  /** undefined for a key that we do not sign with. */
  readonly keyKind: KeyKind | undefined;
  /** Hash of the signature on it, `SHA-256`; undefined for one that is not known. */
  readonly signatureHash: string | undefined;
  readonly isAuthority: boolean;
  readonly pathLength: number | undefined;
  /** undefined without the extension, which allows everything. */
  readonly maySignCertificates: boolean | undefined;
  /** Purposes that it and what it issues are limited to; undefined without the extension. */
  readonly purposes: readonly string[] | undefined;
  readonly keyId: Uint8Array | undefined;
  readonly uris: readonly string[];
  readonly dnsNames: readonly string[];
  /** Fingerprint of the certificate in the same file whose key signed it; its own when it signed itself. */
  readonly signedBy: string | undefined;
}

/** A certificate that passed `authorityFault`. */
export interface AuthorityCertificate extends CertificateFacts {
  readonly keyKind: KeyKind;
  readonly keyId: Uint8Array;
}

/** One authority of an environment: the certificate that issues, and those above it. */
export interface Authority {
  readonly issuer: AuthorityCertificate;
  /** Sent along with every leaf: the issuer and what stands between it and the anchor, PEM; empty for a root. */
  readonly chain: readonly string[];
  /** What a peer must trust, PEM. */
  readonly anchor: string;
}

/** The authorities of an environment while they are as they should be, or on their way from one to the next. */
export interface Authorities {
  readonly issuing: Authority;
  /** Trusted already, and to issue in the next step of a rotation. */
  readonly next: Authority | undefined;
  /** Trusted still, and to go in the last step. */
  readonly former: Authority | undefined;
}

/** Files of the repository with the public certificates of an environment's authorities. */
export function authorityFiles(
  environment: string,
): Readonly<Record<'issuing' | 'next' | 'former', string>> {
  const stem = `karst/ca/${environment}`;
  return { issuing: `${stem}.pem`, next: `${stem}.next.pem`, former: `${stem}.former.pem` };
}

/** What a file of an authority holds: what issues first, what is trusted last. */
export function authorityText({ issuer, chain, anchor }: Authority): string {
  return [...new Set([issuer.pem, ...chain, anchor])].join('');
}

/**
 * Every certificate that peers trust, as one PEM text: during a rotation the old and the new. Sorted, so that which of them
 * issues changes nothing.
 */
export function trustBundle(
  { issuing, next, former }: Authorities,
  further: readonly string[] = [],
): string {
  const anchors = [issuing, next, former].flatMap((one) => (one === undefined ? [] : [one.anchor]));
  return [...new Set([...anchors, ...further])].sort(compareCodePoints).join('');
}

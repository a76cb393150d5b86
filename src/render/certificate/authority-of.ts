import { Problem } from '../../problem.ts';
import type { Authority, AuthorityCertificate, CertificateFacts } from './authority.ts';
import { keyIdOf } from './certificate.ts';

export interface AuthorityPlace {
  readonly file: string;
  /** The time it must be valid at; undefined for one that only goes. */
  readonly nowMs: number | undefined;
}

/**
 * The authority that a file of certificates is: the one that issues first, those above it in any order. Raises
 * `certificate.unreadable`, `certificate.not-authority`, `certificate.weak`, `certificate.ca-expired` and
 * `certificate.chain`, the first that applies (RFC 5280, 4.2.1.9, 6.1).
 */
export function authorityOf(
  certificates: readonly CertificateFacts[],
  { file, nowMs }: AuthorityPlace,
): Authority {
  const [issuer] = certificates;
  if (issuer === undefined) {
    throw new Problem('certificate.unreadable', `${file} holds no certificate`, {
      file,
      expected: 'a PEM text with the certificate of an authority first',
    });
  }
  const chain = chainOf(issuer, certificates);
  for (const [index, certificate] of chain.entries()) {
    const fault = authorityFault(certificate, nowMs, index);
    if (fault === undefined) continue;
    const [code, why, expected] = fault;
    const message = `${file}: the certificate ${JSON.stringify(certificate.subjectText)} ${why}`;
    throw new Problem(code, message, { file, expected });
  }
  const anchor = chain.at(-1) ?? issuer;
  return {
    issuer: asAuthority(issuer),
    chain: chain.slice(0, -1).map(({ pem }) => pem),
    anchor: anchor.pem,
  };
}

type Fault = readonly [
  code:
    | 'certificate.not-authority'
    | 'certificate.weak'
    | 'certificate.ca-expired'
    | 'certificate.chain',
  why: string,
  expected: string,
];

/** `below` is how many authorities stand between it and a leaf. */
function authorityFault(
  facts: CertificateFacts,
  nowMs: number | undefined,
  below: number,
): Fault | undefined {
  return (
    usageFault(facts) ?? strengthFault(facts) ?? timeFault(facts, nowMs) ?? pathFault(facts, below)
  );
}

function usageFault({
  isAuthority,
  maySignCertificates,
  purposes,
}: CertificateFacts): Fault | undefined {
  const expected = 'an authority: CA:TRUE, and keyCertSign where key usage is given';
  if (!isAuthority) return ['certificate.not-authority', 'is of no authority', expected];
  if (maySignCertificates === false) {
    return ['certificate.not-authority', 'may not sign certificates', expected];
  }
  const needed = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
  if (purposes === undefined || needed.every((purpose) => purposes.includes(purpose)))
    return undefined;
  const limits = 'serverAuth and clientAuth, or no limit on purposes';
  return ['certificate.not-authority', 'may not issue for both servers and clients', limits];
}

function strengthFault({ keyKind, keyText, signatureHash }: CertificateFacts): Fault | undefined {
  const [, bits = '0'] = /^RSA ([0-9]+)$/.exec(keyText) ?? [];
  if (keyKind === undefined || (keyKind === 'RSA' && Number(bits) < 2048)) {
    const expected = 'P-256, P-384, or RSA of 2048 bits and more';
    return ['certificate.weak', `has a key of the kind ${keyText}`, expected];
  }
  if (['SHA-256', 'SHA-384', 'SHA-512'].includes(signatureHash ?? '')) return undefined;
  const how = signatureHash ?? 'an unknown algorithm';
  return ['certificate.weak', `is signed with ${how}`, 'SHA-256, SHA-384 or SHA-512'];
}

function timeFault(
  { notBeforeMs, notAfterMs }: CertificateFacts,
  nowMs: number | undefined,
): Fault | undefined {
  if (nowMs === undefined) return undefined;
  const expected = `a certificate that is valid at ${new Date(nowMs).toISOString()}`;
  if (nowMs > notAfterMs) {
    const since = new Date(notAfterMs).toISOString();
    return ['certificate.ca-expired', `has expired at ${since}`, expected];
  }
  if (nowMs >= notBeforeMs) return undefined;
  const from = new Date(notBeforeMs).toISOString();
  return ['certificate.ca-expired', `is not valid before ${from}`, expected];
}

function pathFault({ pathLength }: CertificateFacts, below: number): Fault | undefined {
  if (pathLength === undefined || pathLength >= below) return undefined;
  const expected = `a path length of ${below} or more, or none`;
  return ['certificate.chain', `allows ${pathLength} authorities below it, not ${below}`, expected];
}

/** From the issuer upwards, as far as the file goes. A circle of signatures ends where it closes. */
function chainOf(
  issuer: CertificateFacts,
  certificates: readonly CertificateFacts[],
): readonly CertificateFacts[] {
  const chain = [issuer];
  for (;;) {
    const above = certificates.find(({ fingerprint }) => fingerprint === chain.at(-1)?.signedBy);
    if (above === undefined || chain.includes(above)) return chain;
    chain.push(above);
  }
}

function asAuthority(facts: CertificateFacts): AuthorityCertificate {
  const { keyKind, keyId, publicKey } = facts;
  if (keyKind === undefined) throw new TypeError('an authority that was not judged');
  return { ...facts, keyKind, keyId: keyId ?? keyIdOf(publicKey) };
}

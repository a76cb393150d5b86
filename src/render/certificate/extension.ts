import {
  derBitString,
  derImplicit,
  derInteger,
  derOctetString,
  derOid,
  derSequence,
  derTrue,
} from './der.ts';

/** Extensions of certificates (RFC 5280, 4.2), each as the DER of its whole entry. */

/** An authority that may issue for peers alone, and no further authority. */
export const authorityConstraints = extension(
  '2.5.29.19',
  derSequence(derTrue, derInteger(Uint8Array.of(0))),
  'critical',
);

export const leafConstraints = extension('2.5.29.19', derSequence(), 'critical');

/** keyCertSign and cRLSign: the bits 5 and 6. */
export const authorityUsage = extension(
  '2.5.29.15',
  derBitString(Uint8Array.of(0b0000_0110), 1),
  'critical',
);

/** digitalSignature: bit 0. TLS 1.3 asks for nothing else of an elliptic curve. */
export const leafUsage = extension(
  '2.5.29.15',
  derBitString(Uint8Array.of(0b1000_0000), 7),
  'critical',
);

/** For servers and for clients: every peer is both. */
export const peerUsage = extension(
  '2.5.29.37',
  derSequence(derOid('1.3.6.1.5.5.7.3.1'), derOid('1.3.6.1.5.5.7.3.2')),
);

/** Names of the bearer. Critical where the subject says nothing (RFC 5280, 4.2.1.6). */
export function alternativeNames(
  names: { readonly uri: string; readonly dns: readonly string[] },
  criticality?: 'critical',
): Uint8Array {
  const uri = derImplicit(6, Buffer.from(names.uri, 'ascii'));
  const dns = names.dns.map((name) => derImplicit(2, Buffer.from(name, 'ascii')));
  return extension('2.5.29.17', derSequence(uri, ...dns), criticality);
}

export function subjectKeyId(keyId: Uint8Array): Uint8Array {
  return extension('2.5.29.14', derOctetString(keyId));
}

export function authorityKeyId(keyId: Uint8Array): Uint8Array {
  return extension('2.5.29.35', derSequence(derImplicit(0, keyId)));
}

function extension(id: string, value: Uint8Array, criticality?: 'critical'): Uint8Array {
  const critical = criticality === undefined ? [] : [derTrue];
  return derSequence(derOid(id), ...critical, derOctetString(value));
}

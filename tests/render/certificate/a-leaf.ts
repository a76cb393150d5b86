import { openCertificates } from '#src/io/certificates.ts';
import { generateKey } from '#src/io/private-key.ts';
import type { PrivateKey } from '#src/ports.ts';
import type { Authority } from '#src/render/certificate/authority.ts';
import { authorityOf } from '#src/render/certificate/authority-of.ts';
import {
  signedCertificate,
  unsignedAuthority,
  unsignedLeaf,
} from '#src/render/certificate/certificate.ts';
import type { OwnKeyKind } from '#src/render/certificate/key-kind.ts';
import { pemText } from '#src/render/certificate/pem.ts';
import {
  authorityValidity,
  leafValidity,
  serialBytes,
  serialFrom,
} from '#src/render/certificate/profile.ts';

export interface KeyedAuthority {
  readonly authority: Authority;
  readonly key: PrivateKey;
}

export async function anAuthority(
  kind: OwnKeyKind = 'P-256',
  nowMs = Date.now(),
): Promise<KeyedAuthority> {
  const key = await generateKey(kind);
  const unsigned = unsignedAuthority({
    serial: aSerial(),
    ...authorityValidity(nowMs, 365),
    publicKey: key.publicKey,
    keyKind: kind,
    organization: 'KarstKit',
    commonName: 'default 0123abcd',
    trustDomain: 'cluster.local',
  });
  const der = signedCertificate(unsigned, kind, await key.sign(unsigned));
  return { authority: await readAuthority(pemText('CERTIFICATE', der), nowMs), key };
}

export async function readAuthority(pem: string, nowMs = Date.now()): Promise<Authority> {
  const facts = await openCertificates({ environment: {} }).read(pem, 'ca.pem');
  return authorityOf(facts, { file: 'ca.pem', nowMs });
}

export interface LeafOptions {
  readonly kind?: OwnKeyKind;
  readonly spiffeId?: string;
  readonly dnsNames?: readonly string[];
  readonly nowMs?: number;
}

/** A leaf as it is issued, with the authorities that go along with it, and its key. */
export async function aLeaf(
  { authority, key: authorityKey }: KeyedAuthority,
  options: LeafOptions = {},
): Promise<{ readonly chain: string; readonly key: PrivateKey }> {
  const { kind = 'P-256', nowMs = Date.now() } = options;
  const key = await generateKey(kind);
  const { issuer, chain } = authority;
  const unsigned = unsignedLeaf({
    serial: aSerial(),
    ...leafValidity(nowMs, issuer),
    publicKey: key.publicKey,
    issuer,
    spiffeId: options.spiffeId ?? 'spiffe://cluster.local/ns/team-a/sa/api',
    dnsNames: options.dnsNames ?? ['api.team-a.svc', 'api.team-a.svc.cluster.local'],
  });
  const leaf = signedCertificate(unsigned, issuer.keyKind, await authorityKey.sign(unsigned));
  return { chain: [pemText('CERTIFICATE', leaf), ...chain].join(''), key };
}

export function aSerial(): Uint8Array {
  return serialFrom(crypto.getRandomValues(new Uint8Array(serialBytes)));
}

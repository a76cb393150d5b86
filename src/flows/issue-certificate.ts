import { type CertificatePlan, namesHash } from '../plan/certificate.ts';
import type { SealedFile } from '../plan/renew-workload.ts';
import { Problem } from '../problem.ts';
import type { Authority } from '../render/certificate/authority.ts';
import { signedCertificate, unsignedLeaf } from '../render/certificate/certificate.ts';
import type { CertificateNeed } from '../render/certificate/certificate-need.ts';
import { pemText } from '../render/certificate/pem.ts';
import { leafValidity, serialBytes, serialFrom } from '../render/certificate/profile.ts';
import {
  certificateSecret,
  type KeyedCertificate,
} from '../render/certificate/sealed-secret-file.ts';
import type { SealMode } from '../render/secret/secret.ts';
import type { ServiceInput } from '../render/service-input.ts';
import type { World } from './world.ts';

export interface IssueRequest {
  readonly input: ServiceInput;
  readonly need: CertificateNeed;
  readonly wanted: CertificatePlan;
  readonly authority: Authority;
  readonly seal: SealMode;
}

/**
 * Makes a key and its certificate, and seals both at once: the key in clear never leaves this function but to the seal.
 * Raises `certificate.key-missing` and what reading or sealing raises.
 */
export async function issueCertificate(
  world: Pick<World, 'keys' | 'seal' | 'clock'>,
  { input, need, wanted, authority, seal }: IssueRequest,
): Promise<SealedFile> {
  const made = await makeCertificate(world, input.environment, wanted, authority);
  const secret = certificateSecret(input, need, made);
  const content = await world.seal.seal(secret, seal);
  const { serial, notBefore, notAfter } = made;
  const { issuer, seal: sealedFor } = wanted;
  return {
    path: wanted.path,
    content,
    recorded: { serial, notBefore, notAfter, names: namesHash(wanted), issuer, seal: sealedFor },
  };
}

async function makeCertificate(
  { keys, clock }: Pick<World, 'keys' | 'clock'>,
  { name, certificates }: ServiceInput['environment'],
  { spiffeId, dnsNames }: CertificatePlan,
  { issuer, chain, anchor }: Authority,
): Promise<KeyedCertificate & { readonly notBefore: string }> {
  const authorityKey = await keys.authority(name, issuer.publicKey);
  if (authorityKey === undefined) throw keyMissing(name, issuer.subjectText);
  const key = await keys.generate(certificates.algorithm);
  const serial = serialFrom(keys.random(serialBytes));
  const validity = leafValidity(clock.nowMs(), issuer);
  const { publicKey } = key;
  const unsigned = unsignedLeaf({ serial, ...validity, publicKey, issuer, spiffeId, dnsNames });
  const signature = await authorityKey.sign(unsigned);
  const leaf = signedCertificate(unsigned, authorityKey.kind, signature);
  return {
    chain: [pemText('CERTIFICATE', leaf), ...chain].join(''),
    key: await key.pem(),
    anchor,
    serial: Buffer.from(serial).toString('hex'),
    notBefore: timeText(validity.notBeforeMs),
    notAfter: timeText(validity.notAfterMs),
  };
}

function timeText(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.[0-9]+Z$/, 'Z');
}

function keyMissing(environment: string, subject: string): Problem {
  return new Problem(
    'certificate.key-missing',
    `The private key of the authority ${JSON.stringify(subject)} is not at hand`,
    {
      expected: `the key in KARST_CA_KEY, or among those that this user keeps for ${environment}`,
    },
  );
}

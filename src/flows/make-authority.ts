import type { Clock, Keys, PrivateKey } from '../ports.ts';
import { signedCertificate, unsignedAuthority } from '../render/certificate/certificate.ts';
import { pemText } from '../render/certificate/pem.ts';
import { authorityValidity, serialBytes, serialFrom } from '../render/certificate/profile.ts';
import type { Environment } from '../spec/environment.ts';

export interface NewAuthority {
  /** PEM. */
  readonly certificate: string;
  readonly key: PrivateKey;
}

/** X.520 allows a common name 64 characters; ten of them tell one authority of an environment from the next. */
const longestName = 54;

/** Makes an authority that signs itself, of one environment alone. Raises `certificate.lifetime`. */
export async function makeAuthority(
  { keys, clock }: { readonly keys: Keys; readonly clock: Clock },
  { name, trustDomain, certificates }: Environment,
  days: number,
): Promise<NewAuthority> {
  const validity = authorityValidity(clock.nowMs(), days);
  const key = await keys.generate(certificates.algorithm);
  const serial = serialFrom(keys.random(serialBytes));
  const distinct = Buffer.from(serial.subarray(0, 4)).toString('hex');
  const unsigned = unsignedAuthority({
    serial,
    ...validity,
    publicKey: key.publicKey,
    keyKind: key.kind,
    organization: 'KarstKit',
    commonName: `${name.slice(0, longestName)} ${distinct}`,
    trustDomain,
  });
  const certificate = signedCertificate(unsigned, key.kind, await key.sign(unsigned));
  return { certificate: pemText('CERTIFICATE', certificate), key };
}

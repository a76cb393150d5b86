import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { pemText } from '#src/render/certificate/pem.ts';

/** An authority that another program made, with whatever is wrong about it. */
export interface ForeignOptions {
  readonly name?: string;
  readonly algorithm?: 'P-256' | 'P-384' | 'P-521' | 'RSA-1024' | 'RSA-2048';
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384';
  readonly isAuthority?: boolean;
  readonly pathLength?: number;
  readonly usages?: number;
  readonly purposes?: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Who signs it; itself when absent. */
  readonly issuer?: ForeignAuthority;
}

export interface ForeignAuthority {
  readonly pem: string;
  readonly keyPem: string;
  readonly name: string;
  readonly keys: CryptoKeyPair;
  readonly signedWith: SigningAlgorithm;
}

type CryptoKeyPair = Awaited<ReturnType<typeof generate>>;
type SigningAlgorithm = { readonly name: string; readonly hash: string };

export async function foreignAuthority(options: ForeignOptions = {}): Promise<ForeignAuthority> {
  const { name = 'Foreign', algorithm = 'P-256', hash = 'SHA-256', issuer } = options;
  const keys = await generate(algorithm, hash);
  const signedWith = {
    name: algorithm.startsWith('RSA') ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    hash,
  };
  const certificate = await X509CertificateGenerator.create({
    serialNumber: '0102030405060708',
    subject: `CN=${name}`,
    issuer: `CN=${issuer?.name ?? name}`,
    notBefore: options.notBefore ?? new Date('2020-01-01'),
    notAfter: options.notAfter ?? new Date('2049-01-01'),
    publicKey: keys.publicKey,
    signingKey: issuer?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: issuer?.signedWith ?? signedWith,
    extensions: [
      new BasicConstraintsExtension(options.isAuthority ?? true, options.pathLength, true),
      new KeyUsagesExtension(
        options.usages ?? KeyUsageFlags.keyCertSign + KeyUsageFlags.cRLSign,
        true,
      ),
      ...(options.purposes === undefined
        ? []
        : [new ExtendedKeyUsageExtension([...options.purposes])]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(issuer === undefined
        ? []
        : [await AuthorityKeyIdentifierExtension.create(issuer.keys.publicKey)]),
    ],
  });
  const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  return {
    pem: pemText('CERTIFICATE', new Uint8Array(certificate.rawData)),
    keyPem: pemText('PRIVATE KEY', key),
    name,
    keys,
    signedWith,
  };
}

async function generate(algorithm: NonNullable<ForeignOptions['algorithm']>, hash: string) {
  const usages = ['sign', 'verify'] as const;
  if (!algorithm.startsWith('RSA')) {
    const curve = { name: 'ECDSA', namedCurve: algorithm };
    return await crypto.subtle.generateKey(curve, true, [...usages]);
  }
  const rsa = {
    name: 'RSASSA-PKCS1-v1_5',
    hash,
    modulusLength: Number(algorithm.slice(4)),
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  return await crypto.subtle.generateKey(rsa, true, [...usages]);
}

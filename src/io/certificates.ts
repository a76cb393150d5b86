import { X509Certificate as NativeCertificate } from 'node:crypto';
import type { Brought, BroughtFile, Certificates } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { CertificateFacts } from '../render/certificate/authority.ts';
import { pemBlocks, pemText } from '../render/certificate/pem.ts';
import { keyText, kindOf, readKey } from './private-key.ts';

/** More than any chain of authorities has. */
const maxCertificates = 32;

export interface CertificatesOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Reads what others made. The libraries are loaded with the first certificate: most commands read none. */
export function openCertificates({ environment }: CertificatesOptions): Certificates {
  const { KARST_CA_PASSPHRASE: passphrase } = environment;
  return {
    read: async (pem, file) => factsOf(certificateBlocks(pem), file),
    readBundle: async (files) => readBundle(files, passphrase),
  };
}

/** PKCS#12 begins as every DER sequence does; PEM is text. */
async function readBundle(
  files: readonly BroughtFile[],
  passphrase: string | undefined,
): Promise<Brought> {
  const ders: Uint8Array[] = [];
  const keys = [];
  for (const { name, bytes } of files) {
    if (bytes[0] === 0x30) {
      const { readPkcs12 } = await import('./pkcs12.ts');
      const { certificates, key } = readPkcs12(bytes, name, passphrase);
      ders.push(...certificates);
      keys.push(readKey(key, name, undefined));
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    ders.push(...certificateBlocks(text));
    const blocks = pemBlocks(text).filter(({ label }) => label.endsWith('PRIVATE KEY'));
    keys.push(...blocks.map((block) => readKey(block.text, name, passphrase)));
  }
  const names = files.map(({ name }) => name).join(', ');
  const certificates = await factsOf(ders, names);
  const [key] = keys;
  if (key === undefined || certificates.length === 0) {
    const what = key === undefined ? 'private key' : 'certificate';
    throw new Problem('certificate.unreadable', `${names} holds no ${what}`, {
      expected: 'a certificate and its private key, in PEM or in PKCS#12',
    });
  }
  return { key, certificates: bearerFirst(certificates, key.publicKey, names) };
}

/** PKCS#12 keeps no order, so the certificate of the key is looked for. */
function bearerFirst(
  certificates: readonly CertificateFacts[],
  publicKey: Uint8Array,
  names: string,
): readonly CertificateFacts[] {
  const bearer = certificates.find((one) => Buffer.from(publicKey).equals(one.publicKey));
  if (bearer === undefined) {
    throw new Problem(
      'certificate.key-mismatch',
      `The private key in ${names} is of no certificate there`,
    );
  }
  return [bearer, ...certificates.filter((one) => one !== bearer)];
}

function certificateBlocks(text: string): readonly Uint8Array[] {
  return pemBlocks(text).flatMap(({ label, bytes }) => (label === 'CERTIFICATE' ? [bytes] : []));
}

async function factsOf(
  ders: readonly Uint8Array[],
  file: string,
): Promise<readonly CertificateFacts[]> {
  if (ders.length === 0) return [];
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  try {
    if (ders.length > maxCertificates) throw new RangeError(`${ders.length} certificates`);
    const natives = ders.map((der) => new NativeCertificate(der));
    return natives.map((native) =>
      toFacts(native, new x509.X509Certificate(native.raw), natives, x509),
    );
  } catch (cause) {
    throw new Problem('certificate.unreadable', `${file} holds no certificate that can be read`, {
      file,
      cause,
    });
  }
}

type Library = typeof import('@peculiar/x509');

function toFacts(
  native: NativeCertificate,
  read: InstanceType<Library['X509Certificate']>,
  all: readonly NativeCertificate[],
  x509: Library,
): CertificateFacts {
  const constraints = read.getExtension(x509.BasicConstraintsExtension);
  const usages = read.getExtension(x509.KeyUsagesExtension)?.usages;
  const keyId = read.getExtension(x509.SubjectKeyIdentifierExtension)?.keyId;
  const names = read.getExtension(x509.SubjectAlternativeNameExtension)?.names.toJSON() ?? [];
  const algorithm = read.signatureAlgorithm as { hash?: { name?: string } };
  const signer = all.find((one) => native.checkIssued(one) && native.verify(one.publicKey));
  return {
    pem: pemText('CERTIFICATE', native.raw),
    fingerprint: fingerprintOf(native),
    subject: new Uint8Array(read.subjectName.toArrayBuffer()),
    subjectText: read.subject,
    serial: native.serialNumber.toLowerCase(),
    notBeforeMs: read.notBefore.getTime(),
    notAfterMs: read.notAfter.getTime(),
    publicKey: native.publicKey.export({ type: 'spki', format: 'der' }),
    keyText: keyText(native.publicKey),
    keyKind: kindOf(native.publicKey),
    signatureHash: algorithm.hash?.name,
    isAuthority: constraints?.ca === true,
    pathLength: constraints?.pathLength,
    maySignCertificates:
      usages === undefined ? undefined : (usages & x509.KeyUsageFlags.keyCertSign) !== 0,
    purposes: read.getExtension(x509.ExtendedKeyUsageExtension)?.usages.map(String),
    keyId: keyId === undefined ? undefined : Buffer.from(keyId, 'hex'),
    uris: names.flatMap(({ type, value }) => (type === 'url' ? [value] : [])),
    dnsNames: names.flatMap(({ type, value }) => (type === 'dns' ? [value] : [])),
    signedBy: signer === undefined ? undefined : fingerprintOf(signer),
  };
}

function fingerprintOf({ fingerprint256 }: NativeCertificate): string {
  return fingerprint256.replaceAll(':', '').toLowerCase();
}

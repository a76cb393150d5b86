import 'reflect-metadata';
import { createPrivateKey } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

export interface ControllerPair {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
}

interface PairOptions {
  readonly bits?: number;
  readonly notAfter?: Date;
}

/** The key and the certificate of a sealed-secrets controller. */
export async function controllerPair({
  bits = 2048,
  notAfter = new Date('2035-01-01'),
}: PairOptions = {}): Promise<ControllerPair> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: bits, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  );
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=sealed-secrets',
    keys,
    notBefore: new Date('2020-01-01'),
    notAfter,
    signingAlgorithm: algorithm,
  });
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return {
    // The controller's own form.
    privateKeyPem: String(key.export({ type: 'pkcs1', format: 'pem' })),
    certificatePem: certificate.toString('pem'),
  };
}

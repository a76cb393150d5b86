import {
  constants,
  createCipheriv,
  type KeyObject,
  publicEncrypt,
  randomBytes,
  X509Certificate,
} from 'node:crypto';
import { Problem } from '../problem.ts';
import type { Texts } from '../render/labels.ts';
import { sealedBlob, sealedSecretFile, strictLabel } from '../render/secret/sealed-secret.ts';
import type { SecretText } from '../render/secret/secret.ts';

const smallestModulusBits = 2048;

interface Controller {
  readonly certificatePem: string;
  readonly nowMs: number;
}

/**
 * A Secret as a strict SealedSecret for the certificate of a sealed-secrets controller: each value under a session key
 * of its own (AES-256-GCM, a nonce of zeros since the key is used once), that key by RSA-OAEP with SHA-256, labelled with
 * namespace and name. Code: secret.certificate.
 */
export function sealForController(
  secret: SecretText,
  annotations: Texts,
  controller: Controller,
): string {
  const key = publicKeyOf(controller);
  const label = Buffer.from(strictLabel(secret));
  const values = [
    ...Object.entries(secret.stringData).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...Object.entries(secret.data ?? {}).map(
      ([name, text]) => [name, Buffer.from(text, 'base64')] as const,
    ),
  ];
  const blobs = values.map(([name, bytes]) => [name, blob(key, label, bytes)]);
  return sealedSecretFile(secret, Object.fromEntries(blobs), annotations);
}

function blob(key: KeyObject, label: Buffer, bytes: Buffer): string {
  const sessionKey = randomBytes(32);
  const cipher = createCipheriv('aes-256-gcm', sessionKey, Buffer.alloc(12));
  const ciphertext = [cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const wrapped = publicEncrypt({ key, padding, oaepHash: 'sha256', oaepLabel: label }, sessionKey);
  return sealedBlob(wrapped, Buffer.concat(ciphertext));
}

/** The controller renews its certificate and keeps the old keys; sealing for one that has run out is a sign of neglect. */
function publicKeyOf({ certificatePem, nowMs }: Controller): KeyObject {
  const certificate = read(certificatePem);
  const { publicKey } = certificate;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (publicKey.asymmetricKeyType !== 'rsa' || bits < smallestModulusBits) {
    throw refused(`has no RSA key of at least ${smallestModulusBits} bits`);
  }
  if (certificate.validToDate.getTime() < nowMs) throw refused('has run out');
  return publicKey;
}

function read(pem: string): X509Certificate {
  if (/PRIVATE KEY/.test(pem)) throw refused('stands beside a private key');
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw refused('is none', cause);
  }
}

function refused(fault: string, cause?: unknown): Problem {
  return new Problem('secret.certificate', `The certificate to seal for ${fault}.`, {
    expected: "the controller's certificate in PEM, as `kubeseal --fetch-cert` prints it",
    cause,
  });
}

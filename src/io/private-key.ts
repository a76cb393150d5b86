import { createPrivateKey, createPublicKey, type KeyObject, type webcrypto } from 'node:crypto';
import type { PrivateKey } from '../ports.ts';
import { Problem } from '../problem.ts';
import { derInteger, derSequence } from '../render/certificate/der.ts';
import type { KeyKind, OwnKeyKind } from '../render/certificate/key-kind.ts';
import { pemText } from '../render/certificate/pem.ts';

const curves = {
  'P-256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  'P-384': { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
} as const;
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** A fresh key of the platform's own randomness. */
export async function generateKey(kind: OwnKeyKind): Promise<PrivateKey> {
  const { subtle } = crypto;
  const pair = await subtle.generateKey(curves[kind], true, ['sign', 'verify']);
  const publicKey = new Uint8Array(await subtle.exportKey('spki', pair.publicKey));
  return privateKey(kind, publicKey, pair.privateKey);
}

/**
 * Reads a private key: PKCS#8, SEC 1 or PKCS#1 in PEM, encrypted or not, or PKCS#8 in DER. Nothing of the text is ever
 * part of a message. Raises `certificate.passphrase`, `certificate.unreadable` and `certificate.weak`.
 */
export function readKey(
  text: string | Uint8Array,
  name: string,
  passphrase: string | undefined,
): PrivateKey {
  const key = keyObject(text, name, passphrase);
  const kind = kindOf(key);
  if (kind === undefined) {
    throw new Problem('certificate.weak', `${name} holds a key of the kind ${keyText(key)}`, {
      expected: 'P-256, P-384 or RSA',
    });
  }
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const algorithm = kind === 'RSA' ? rsa : curves[kind];
  return privateKey(kind, publicKey, key.toCryptoKey(algorithm, true, ['sign']));
}

/** `P-256`, `RSA 2048`, `Ed25519`, … of a public or private key. */
export function keyText({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  const { namedCurve = '', modulusLength } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === 'ec') return curveNames[namedCurve] ?? namedCurve;
  if (asymmetricKeyType === 'rsa') return `RSA ${modulusLength}`;
  return asymmetricKeyType?.replace(/^ed/, 'Ed') ?? 'unknown';
}

/** undefined for a key that certificates are not signed with here. */
export function kindOf(key: KeyObject): KeyKind | undefined {
  const text = keyText(key);
  if (text === 'P-256' || text === 'P-384') return text;
  return key.asymmetricKeyType === 'rsa' ? 'RSA' : undefined;
}

const curveNames: Readonly<Record<string, string>> = {
  prime192v1: 'P-192',
  secp224r1: 'P-224',
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

/** The key stays behind its functions: no log, no message and no JSON of it can show a byte. */
function privateKey(kind: KeyKind, publicKey: Uint8Array, key: webcrypto.CryptoKey): PrivateKey {
  return {
    kind,
    publicKey,
    sign: async (data) => {
      const bytes = Uint8Array.from(data);
      if (kind === 'RSA') return new Uint8Array(await crypto.subtle.sign(rsa, key, bytes));
      return toDer(new Uint8Array(await crypto.subtle.sign(curves[kind], key, bytes)));
    },
    pem: async () => {
      const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
      return pemText('PRIVATE KEY', bytes);
    },
  };
}

/** Two numbers of the same length, as certificates hold them (RFC 3279, 2.2.3). */
function toDer(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  return derSequence(derInteger(signature.subarray(0, half)), derInteger(signature.subarray(half)));
}

function keyObject(
  text: string | Uint8Array,
  name: string,
  passphrase: string | undefined,
): KeyObject {
  const unlocked = passphrase === undefined ? {} : { passphrase };
  try {
    if (typeof text === 'string') return createPrivateKey({ key: text, ...unlocked });
    const key = Buffer.from(text);
    return createPrivateKey({ key, format: 'der', type: 'pkcs8', ...unlocked });
  } catch (error) {
    const isLocked = isEncrypted(text);
    const code = isLocked ? 'certificate.passphrase' : 'certificate.unreadable';
    const given = passphrase === undefined ? 'no passphrase was given' : 'the passphrase is wrong';
    const why = isLocked ? `is encrypted, and ${given}` : 'is no private key';
    throw new Problem(code, `${name} ${why}`, { cause: (error as NodeJS.ErrnoException).code });
  }
}

function isEncrypted(text: string | Uint8Array): boolean {
  return typeof text === 'string' && /-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(text);
}

import { constants, createDecipheriv, privateDecrypt } from 'node:crypto';
import { parse } from 'yaml';

/** Opens a strict SealedSecret as its controller does: every value is bound to the namespace and name of the object. */
export function openSealedSecret(text: string, privateKeyPem: string): Record<string, Buffer> {
  const { metadata, spec } = parse(text);
  const label = Buffer.from(`${metadata.namespace}/${metadata.name}`);
  const values = Object.entries<string>(spec.encryptedData).map(([key, blob]) => [
    key,
    openBlob(Buffer.from(blob, 'base64'), label, privateKeyPem),
  ]);
  return Object.fromEntries(values);
}

function openBlob(blob: Buffer, label: Buffer, privateKeyPem: string): Buffer {
  const length = blob.readUInt16BE();
  const sessionKey = privateDecrypt(
    {
      key: privateKeyPem,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha256',
      oaepLabel: label,
    },
    blob.subarray(2, 2 + length),
  );
  const decipher = createDecipheriv('aes-256-gcm', sessionKey, Buffer.alloc(12));
  decipher.setAuthTag(blob.subarray(-16));
  return Buffer.concat([decipher.update(blob.subarray(2 + length, -16)), decipher.final()]);
}

import forge from 'node-forge';
import { Problem } from '../problem.ts';

export interface Pkcs12 {
  /** DER of each, in no order. */
  readonly certificates: readonly Uint8Array[];
  /** PKCS#8 in DER. */
  readonly key: Uint8Array;
}

/**
 * Opens a PKCS#12 file (RFC 7292). Keys and certificates come out as they lie in it: whatever kind of key it is, the
 * platform reads it later. Raises `certificate.passphrase` and `certificate.unreadable`.
 */
export function readPkcs12(
  bytes: Uint8Array,
  name: string,
  passphrase: string | undefined,
): Pkcs12 {
  const file = opened(bytes, name, passphrase);
  const [key] = [forge.pki.oids.pkcs8ShroudedKeyBag, forge.pki.oids.keyBag].flatMap((type) =>
    bags(file, type),
  );
  const certificates = bags(file, forge.pki.oids.certBag).map(({ cert, asn1 }) =>
    toBytes(cert === undefined || cert === null ? asn1 : forge.pki.certificateToAsn1(cert)),
  );
  if (key === undefined || certificates.length === 0) {
    const what = key === undefined ? 'private key' : 'certificate';
    throw new Problem('certificate.unreadable', `${name} holds no ${what}`);
  }
  return { certificates, key: keyBytes(key) };
}

function opened(
  bytes: Uint8Array,
  name: string,
  passphrase: string | undefined,
): forge.pkcs12.Pkcs12Pfx {
  let structure: forge.asn1.Asn1;
  try {
    structure = forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(bytes).toString('binary')));
  } catch {
    throw unreadable(name);
  }
  try {
    return forge.pkcs12.pkcs12FromAsn1(structure, passphrase ?? '');
  } catch (error) {
    // Of a wrong passphrase the library says this; of all else that the structure is another one.
    if (!(error instanceof Error) || !/password|decrypt|MAC/i.test(error.message))
      throw unreadable(name);
    const given = passphrase === undefined ? 'no passphrase was given' : 'the passphrase is wrong';
    throw new Problem('certificate.passphrase', `${name} is encrypted, and ${given}`);
  }
}

function bags(file: forge.pkcs12.Pkcs12Pfx, bagType: string | undefined): forge.pkcs12.Bag[] {
  return bagType === undefined ? [] : (file.getBags({ bagType })[bagType] ?? []);
}

/** RSA keys are taken apart by the library and put together again; all others it leaves as they are. */
function keyBytes({ key, asn1 }: forge.pkcs12.Bag): Uint8Array {
  if (key === undefined || key === null) return toBytes(asn1);
  return toBytes(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)));
}

function toBytes(structure: forge.asn1.Asn1): Uint8Array {
  return Buffer.from(forge.asn1.toDer(structure).getBytes(), 'binary');
}

function unreadable(name: string): Problem {
  return new Problem('certificate.unreadable', `${name} is no PKCS#12 file that can be read`, {
    file: name,
  });
}

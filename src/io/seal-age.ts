import { createCipheriv, randomBytes } from 'node:crypto';
import { armor, Encrypter } from 'age-encryption';
import { Problem } from '../problem.ts';
import type { Texts } from '../render/labels.ts';
import type { SecretText } from '../render/secret/secret.ts';
import { type SopsValue, sopsFile } from '../render/secret/sops.ts';
import { ageRecipientFault } from '../spec/age-recipient.ts';

const dataKeyBytes = 32;
/** SOPS' own length; GCM takes any. */
const ivBytes = 32;

/**
 * A Secret as a SOPS file, sealed for each recipient by an age file of its own, so that `sops updatekeys` can take one
 * away. Codes: secret.no-recipient, secret.recipient.
 */
export async function sealForAge(
  secret: SecretText,
  annotations: Texts,
  { recipients, nowMs }: { readonly recipients: readonly string[]; readonly nowMs: number },
): Promise<string> {
  if (recipients.length === 0) {
    throw new Problem('secret.no-recipient', 'No age recipient is named to seal for.');
  }
  const dataKey = randomBytes(dataKeyBytes);
  const keys = [];
  for (const recipient of recipients) {
    keys.push({ recipient, armored: await encryptedKey(dataKey, recipient) });
  }
  const encrypt = (text: string, additional: string) => encrypted(dataKey, text, additional);
  return sopsFile(secret, annotations, { encrypt, keys, nowMs });
}

async function encryptedKey(dataKey: Uint8Array, recipient: string): Promise<string> {
  const fault = ageRecipientFault(recipient);
  if (fault !== undefined) throw unusable(fault);
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    return armor.encode(await encrypter.encrypt(dataKey));
  } catch (cause) {
    // Right by its checksum, but no point of the curve that a key may be agreed with.
    throw unusable('is no public key', cause);
  }
}

function encrypted(dataKey: Uint8Array, text: string, additional: string): SopsValue {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv).setAAD(Buffer.from(additional));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { data, iv, tag: cipher.getAuthTag() };
}

/** The text may be a private key: it is never repeated. */
function unusable(fault: string, cause?: unknown): Problem {
  return new Problem('secret.recipient', `A recipient ${fault}.`, {
    expected: 'an age recipient: age1 and 58 characters',
    cause,
  });
}

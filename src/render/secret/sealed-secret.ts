import { sorted, type Texts } from '../labels.ts';
import { emitYaml } from '../yaml.ts';
import { filled, type SecretText } from './secret.ts';

/**
 * The names of the controller's Secret that every value is bound to, in the scope "strict": moved to another name or
 * namespace nothing can be opened.
 */
export function strictLabel({ name, namespace }: Pick<SecretText, 'name' | 'namespace'>): string {
  return `${namespace}/${name}`;
}

/**
 * A Secret as a SealedSecret of the scope "strict". The template has no data: that would be a program of Go templates
 * over the opened values. `sealedAs` is put on the SealedSecret alone.
 */
export function sealedSecretFile(
  secret: SecretText,
  encryptedData: Texts,
  sealedAs: Texts,
): string {
  const { name, namespace, type } = secret;
  const labels = filled(secret.labels);
  const annotations = filled(secret.annotations);
  return emitYaml({
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { name, namespace, labels, annotations: filled({ ...annotations, ...sealedAs }) },
    spec: {
      encryptedData: sorted(encryptedData),
      template: { metadata: { name, namespace, labels, annotations }, type },
    },
  });
}

/** One value: the length of the encrypted session key in two bytes, that key, then ciphertext and tag. */
export function sealedBlob(sessionKey: Uint8Array, ciphertext: Uint8Array): string {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(sessionKey.length);
  return Buffer.concat([head, sessionKey, ciphertext]).toString('base64');
}

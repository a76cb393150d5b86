import { sorted, type Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';

/** A Kubernetes Secret before it is sealed. Its values never reach a file, a message or a log in this form. */
export interface SecretText {
  readonly name: string;
  readonly namespace: string;
  /** `Opaque`, `kubernetes.io/tls`, … */
  readonly type: string;
  readonly labels: Texts;
  /** In clear, so that facts about the values can be read without a key: a certificate's serial, its names. */
  readonly annotations: Texts;
  readonly stringData: Texts;
  /** Bytes that are no text, in base64. No key stands here and in `stringData`. */
  readonly data?: Texts;
}

/** How a Secret is sealed: for age recipients, or for the certificate of a sealed-secrets controller. */
export type SealMode =
  | { readonly mode: 'sops'; readonly recipients: readonly string[] }
  | { readonly mode: 'sealed-secrets'; readonly certificatePem: string };

/** A Secret that has been sealed before. */
export interface PreviousSeal {
  readonly text: string;
  /**
   * What becomes of it when nobody can tell whether it holds the same values: no key for its digest is at hand. `rewrite`
   * where the values were just given or made, for keeping would lose them.
   */
  readonly whenUnknown: 'keep' | 'rewrite';
}

/** The fields of a Secret whose values are sealed; everything else stays readable. */
export const secretFields = ['data', 'stringData'] as const;

/**
 * Keyed digest of what is sealed: tells without a private key whether a Secret still holds the same values. A plain hash
 * would let anyone who reads the repository try passwords.
 */
export const digestAnnotation = 'karstkit.dev/sealed-digest';

/** The object with its values in clear, for sealing alone. Keys stand in the order in which they will be written. */
export function secretObject(secret: SecretText, annotations: Texts = {}): YamlMap {
  const { name, namespace, labels, type, stringData, data = {} } = secret;
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace,
      labels: filled(labels),
      annotations: filled({ ...secret.annotations, ...annotations }),
    },
    type,
    stringData: filled(stringData),
    data: filled(data),
  };
}

/** Nothing is written for what holds nothing. Whole-number keys come first, as in every JavaScript object. */
export function filled(texts: Texts): Texts | undefined {
  return Object.keys(texts).length === 0 ? undefined : sorted(texts);
}

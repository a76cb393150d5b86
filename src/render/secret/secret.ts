import type { Texts } from '../labels.ts';

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

// Generated from schemas/output/seal.schema.json; do not edit.

/**
 * `karst seal -o json`.
 */
export interface SealOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Sealed';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  environment: string;
  workload: string;
  namespace: string;
  /**
   * Name of the Secret.
   */
  secret: string;
  /**
   * Its keys; never a value.
   */
  keys: string[];
  /**
   * How it is sealed.
   */
  mode: 'sops' | 'sealed-secrets';
  /**
   * Age recipients who can open it; none for a SealedSecret, which its controller opens.
   */
  recipients: string[];
  /**
   * Where it lies, from the root of the specs.
   */
  file: string;
  /**
   * False when the same values were sealed before.
   */
  changed: boolean;
  findings: Finding[];
}
/**
 * A fact about an input, with its place.
 */
export interface Finding {
  /**
   * Stable code of the finding.
   */
  code: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  file?: string;
  line?: number;
  column?: number;
  /**
   * RFC 6901, within the file.
   */
  pointer?: string;
  expected?: string;
  /**
   * What to do next.
   */
  hint?: string;
}

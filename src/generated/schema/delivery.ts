// Generated from schemas/output/delivery.schema.json; do not edit.

/**
 * `karst apply --to … -o json`: what was delivered to a branch.
 */
export interface DeliveryOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Delivery';
  /**
   * SHA-256 in hexadecimal.
   */
  id: string;
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  branch: string;
  /**
   * The new commit; absent when there was nothing to write.
   */
  commit?: string;
  /**
   * How many times the branch was looked at: more than one when others moved it meanwhile.
   */
  attempts: number;
  summary: {
    create: number;
    update: number;
    delete: number;
    keep: number;
    held: number;
  };
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

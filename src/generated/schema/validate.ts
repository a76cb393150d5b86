// Generated from schemas/output/validate.schema.json; do not edit.

/**
 * `karst validate -o json`.
 */
export interface ValidateOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Validation';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  services: {
    name: string;
    owner: string;
    environment: string;
    slug: string;
  }[];
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

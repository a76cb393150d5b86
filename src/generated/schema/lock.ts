// Generated from schemas/output/lock.schema.json; do not edit.

/**
 * `karst lock -o json`.
 */
export interface LockOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Lock';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  workloads: {
    name: string;
    environment: string;
    slug: string;
    /**
     * Commit, or hash of the tree of a directory.
     */
    pin: string;
    previousPin?: string;
    changed: boolean;
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

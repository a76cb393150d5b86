// Generated from schemas/output/certs-rotate-ca.schema.json; do not edit.

/**
 * `karst certs rotate-ca -o json`.
 */
export interface CertsRotateCaOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'CertificateRotation';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  steps: {
    environment: string;
    step: 'trust-both' | 'issue-from-next' | 'drop-former' | 'replace-expired';
    /**
     * Name of the authority that issues after the step.
     */
    issuing: string;
    /**
     * Files that were written or deleted.
     */
    files: string[];
    /**
     * Where the key of a new authority was kept.
     */
    keyFile?: string;
    /**
     * What to do now.
     */
    next: string;
  }[];
}

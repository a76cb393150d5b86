// Generated from schemas/output/doctor.schema.json; do not edit.

/**
 * `karst doctor -o json`.
 */
export interface DoctorOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Diagnosis';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  checks: {
    name: string;
    status: 'ok' | 'warning' | 'error';
    message: string;
    /**
     * What to do.
     */
    next?: string;
  }[];
}

// Generated from schemas/output/images.schema.json; do not edit.

/**
 * `karst images check -o json`.
 */
export interface ImagesOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Images';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  /**
   * action_required: somebody has to build or log in; failure: what is there is wrong, or nobody answers; neutral: nobody answers, and `registry.unreachable` lets that pass.
   */
  conclusion: 'success' | 'neutral' | 'action_required' | 'failure';
  images: {
    environment: string;
    workload: string;
    /**
     * `name:tag`, with `@digest` where the tree has it.
     */
    reference: string;
    state: 'present' | 'missing' | 'forbidden' | 'unreachable' | 'mismatch' | 'platforms';
    why: string;
    /**
     * Its registry does not answer, and karst.yaml lets that pass.
     */
    unseen?: boolean;
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

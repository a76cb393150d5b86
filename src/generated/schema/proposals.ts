// Generated from schemas/output/proposals.schema.json; do not edit.

/**
 * `--pull-request … -o json`: what became of each environment's pull request.
 */
export interface ProposalsOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Proposals';
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  /**
   * One an environment, or one for a change in several.
   */
  proposals: {
    /**
     * Its name; of a change in several, a name for all of them.
     */
    environment: string;
    /**
     * All that it is about.
     *
     * @minItems 1
     */
    environments: string[];
    /**
     * opened, updated: pushed and told. kept: what was proposed is what is wanted still. closed: nothing is to be done any more. none: nothing is to be done. declined: a person closed exactly this plan. held: `strict` held everything back.
     */
    decision: 'opened' | 'updated' | 'kept' | 'closed' | 'none' | 'declined' | 'held';
    planId: string;
    /**
     * The branch it is for.
     */
    base: string;
    /**
     * The branch it comes from.
     */
    head: string;
    /**
     * The tip of that branch, where there is one.
     */
    commit?: string;
    /**
     * Of the pull request, where there is one.
     */
    number?: number;
    url?: string;
    /**
     * Where it was asked to merge by itself. held: a danger or an error asks for a person.
     */
    merge?: 'merged' | 'queued' | 'waiting' | 'held';
    /**
     * Numbers of pull requests that it replaces.
     */
    superseded: number[];
    refusedReviewers: string[];
  }[];
  /**
   * Environments that were stopped, each by its problem.
   */
  stops: {
    environment: string;
    problem: Finding;
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

// Generated from schemas/output/result.schema.json; do not edit.

/**
 * The Action's `result`: how a run ended, on every way out.
 */
export interface ResultOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Result';
  /**
   * What the run did; absent when it ended before that was known.
   */
  mode?: 'plan' | 'pull-request' | 'check' | 'render' | 'commit' | 'renew' | 'pin' | 'validate';
  /**
   * What started the workflow: `push`, `pull_request`, …; absent outside of one.
   */
  event?: string;
  /**
   * Status the process ends with; 1 for drift in mode `check` alone.
   */
  exitStatus: 0 | 1 | 2 | 3 | 130;
  /**
   * changes: the tree becomes other than it is. none: nothing is to do. held: an error keeps workloads as they are. failed: the run stopped.
   */
  decision: 'changes' | 'none' | 'held' | 'failed';
  /**
   * `ok`, or the code of the problem or of the first error finding.
   */
  reasonCode: string;
  changed: boolean;
  /**
   * Absent where there is no plan, or one an environment: `proposals` has those.
   */
  planId?: string;
  /**
   * The commit that was made on a branch of the GitOps repository.
   */
  commit?: string;
  /**
   * In mode `pull-request`, what became of each environment's.
   */
  proposals?: {
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
   * Open pull requests of environments that karst.yaml no longer has; absent where there are none.
   */
  retired?: {
    /**
     * closed: told why, and its branch is gone. left: a person has work on its branch.
     */
    decision: 'closed' | 'left';
    environment: string;
    /**
     * The branch it comes from.
     */
    head: string;
    number: number;
    url: string;
    /**
     * Whose work is on it.
     */
    why?: string;
  }[];
  /**
   * Where result.json and the pages that show the whole plan lie on the runner.
   */
  reportDirectory?: string;
  /**
   * The Plan, Render, Validation or Problem that the command line prints for the same; absent in the output of the step, and only there, when it is too long for one.
   */
  output?: {
    [k: string]: unknown;
  };
}

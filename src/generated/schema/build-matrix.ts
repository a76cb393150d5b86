// Generated from schemas/output/build-matrix.schema.json; do not edit.

/**
 * Output `build-matrix` of the Action: what a build workflow has to make, as a matrix. A matrix of GitHub takes 256 entries; the reusable workflow splits longer ones.
 */
export interface BuildMatrix {
  /**
   * Items: An image that a build workflow has to make.
   */
  include: {
    /**
     * Of the workload.
     */
    name: string;
    context: {
      slug: string;
      /**
       * Of the repository; absent for a directory of the one that holds the specs.
       */
      url?: string;
      commit?: string;
      /**
       * Directory within the repository; empty for its root.
       */
      path: string;
    };
    /**
     * Empty for a directory.
     */
    commit: string;
    dockerfile: {
      in: 'gitops' | 'source';
      /**
       * From the root of the GitOps tree, or of the source.
       */
      path: string;
      /**
       * What of the context the builder leaves out; beside the Dockerfile, so that BuildKit finds it by itself. Absent in the source.
       */
      ignore?: string;
      /**
       * Commit of the GitOps repository that holds it; absent where it lies in the workspace.
       */
      ref?: string;
    };
    image: string;
    /**
     * `ts-<commit time>-<commit>-<hash of what else the build reads>`, or `tree-<hash>` for a directory: each names one content only.
     */
    tags: string[];
    /**
     * Comma-separated.
     */
    platforms: string;
    /**
     * File in which the workflow hands back `tag@digest`; no two of a list are the same.
     */
    digestFile: string;
  }[];
}

// Generated from schemas/output/plan.schema.json; do not edit.

/**
 * Why a workload changes.
 */
export type Cause =
  | {
      kind:
        | 'new'
        | 'removed'
        | 'spec-changed'
        | 'environment-changed'
        | 'peers-changed'
        | 'base-image-changed'
        | 'unfinished';
    }
  | {
      kind: 'source-moved';
      from?: string;
      to: string;
    }
  | {
      kind: 'file-missing';
      path: string;
    };

/**
 * `karst plan -o json`: what a render would do.
 */
export interface PlanOutput {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Plan';
  /**
   * SHA-256 in hexadecimal.
   */
  id: string;
  /**
   * Status the process ends with.
   */
  exitStatus: 0 | 2;
  summary: {
    create: number;
    update: number;
    delete: number;
    keep: number;
    held: number;
  };
  workloads: {
    kind: 'Environment' | 'Owner' | 'Service';
    name: string;
    owner: string;
    environment: string;
    /**
     * held: an error keeps its files as they are.
     */
    action: 'create' | 'update' | 'delete' | 'keep' | 'held';
    causes: Cause[];
    source?: {
      slug: string;
      /**
       * Commit, or hash of the tree of a directory.
       */
      pin: string;
      ref?: string;
      path: string;
    };
    launch?: {
      language: 'python' | 'node' | 'go' | 'rust' | 'java' | 'static' | 'image';
      packageManager: string;
      version: string;
      /**
       * `<kind>:<target>`
       */
      entrypoint: string;
      /**
       * As a line of a shell, bound to every address.
       */
      command: string;
      confidence: 'high' | 'medium' | 'low';
      port?: {
        number: number;
        protocol: 'http' | 'grpc' | 'tcp';
      };
    };
    evidence: {
      path: string;
      line?: number;
      why: string;
    }[];
    /**
     * Services it calls.
     */
    uses: string[];
    files: {
      /**
       * From the root of the GitOps tree.
       */
      path: string;
      /**
       * edited: changed by hand since it was written. foreign: not ours.
       */
      state: 'create' | 'update' | 'delete' | 'keep' | 'edited' | 'foreign';
      /**
       * Unified, hunks only.
       */
      diff?: string;
    }[];
    findings: Finding[];
  }[];
  /**
   * Items: An image that a build workflow has to make.
   */
  images: {
    /**
     * Of the workload.
     */
    name: string;
    context: {
      slug: string;
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
      path: string;
    };
    image: string;
    tags: string[];
    /**
     * Comma-separated.
     */
    platforms: string;
    /**
     * File in which the workflow hands back the digest.
     */
    digestFile: string;
  }[];
  /**
   * About the inputs as a whole.
   */
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

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
      kind: 'image-built';
      digest: string;
    }
  | {
      kind: 'tool-changed';
      from: string;
      to: string;
    }
  | {
      kind: 'file-missing';
      path: string;
    }
  | {
      kind: 'certificate-due';
      secret: string;
      reason: DueReason;
    };
/**
 * Why a certificate is issued anew.
 */
export type DueReason =
  | 'new'
  | 'missing'
  | 'names-changed'
  | 'authority-changed'
  | 'seal-changed'
  | 'last-third'
  | 'expired'
  | 'forced';

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
   * Time that certificates were judged at, UTC, for `--at`; absent where there are none.
   */
  at?: string;
  /**
   * Status the process ends with; 1 for `karst drift` alone.
   */
  exitStatus: 0 | 1 | 2;
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
    /**
     * What its pods run.
     */
    image?: {
      /**
       * `name:tag`, or pinned by its spec.
       */
      reference: string;
      /**
       * Of the built image, where the tree has it.
       */
      digest?: string;
      /**
       * Flux's image automation chooses the tag.
       */
      automated?: true;
    };
    /**
     * Version of KarstKit whose files it has, or will have.
     */
    tool?: string;
    evidence: {
      path: string;
      line?: number;
      why: string;
    }[];
    /**
     * Services it calls.
     */
    uses: string[];
    /**
     * Services, `owner/name`, that may call it from now on and could not before, and the other way round.
     */
    callers?: {
      admitted: string[];
      dismissed: string[];
    };
    /**
     * Its certificates; none where cert-manager issues.
     */
    certificates?: Certificate[];
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
   * What becomes of the objects in the cluster: what goes and what is dangerous first.
   */
  objects: ObjectChange[];
  /**
   * The gravest first.
   */
  dangers: Danger[];
  /**
   * Pods that go and come again, and Jobs that run again.
   */
  restarts: Restart[];
  /**
   * Workloads that stay as an older version of KarstKit wrote them.
   */
  behind?: number;
  /**
   * Of an upgrade alone.
   */
  upgrade?: {
    /**
     * What workloads move to.
     */
    version: string;
    /**
     * Workloads that are left for a later batch.
     */
    left: number;
    /**
     * Pods that start anew, at most.
     */
    pods: number;
  };
  /**
   * Spec files that go with the plan; absent where the specs stay as they are.
   */
  edits?: {
    /**
     * From the root of the specs.
     */
    path: string;
    /**
     * What becomes of it.
     */
    state: 'create' | 'update' | 'delete';
    /**
     * Unified, without file headers.
     */
    diff: string;
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
  /**
   * About the inputs as a whole.
   */
  findings: Finding[];
}
/**
 * A certificate whose key is made here, sealed. It is kept while nothing is due.
 */
export interface Certificate {
  /**
   * Name of the Secret that it stands in.
   */
  secret: string;
  spiffeId: string;
  dnsNames: string[];
  /**
   * SHA-256 of the authority's certificate, in hexadecimal.
   */
  issuer: string;
  /**
   * File with the sealed key, from the environment's directory.
   */
  path: string;
  due?: DueReason;
  /**
   * Of the certificate that is there, at the time of the plan; negative once it has expired.
   */
  daysLeft?: number;
  /**
   * Of the certificate that is there, UTC.
   */
  notAfter?: string;
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
/**
 * What becomes of an object.
 */
export interface ObjectChange {
  workload: WorkloadName;
  /**
   * replace: one goes and another takes its place.
   */
  action: 'create' | 'update' | 'replace' | 'delete';
  object: ObjectRef;
  was?: ObjectRef;
  /**
   * The file that says so, from the root of the GitOps tree.
   */
  path: string;
  /**
   * The file that said so before.
   */
  movedFrom?: string;
  /**
   * It leaves Git and stays in the cluster.
   */
  stays?: true;
  /**
   * It does not arrive: the API server refuses an object beside it, and Flux stops there.
   */
  blocked?: true;
  fields: FieldChange[];
  causes: ObjectCause[];
}
/**
 * Whose it is.
 */
export interface WorkloadName {
  kind: 'Environment' | 'Owner' | 'Service';
  name: string;
  environment: string;
}
/**
 * An object of the cluster.
 */
export interface ObjectRef {
  apiVersion: string;
  kind: string;
  /**
   * Absent for what belongs to the whole cluster.
   */
  namespace?: string;
  name: string;
}
/**
 * A field that differs.
 */
export interface FieldChange {
  /**
   * `spec.template.spec.containers[app].image`
   */
  path: string;
  /**
   * Absent where the field appears.
   */
  before?: unknown;
  /**
   * Absent where the field goes.
   */
  after?: unknown;
  /**
   * Lines that differ, for a text of several lines.
   */
  diff?: string;
  /**
   * The value changes, and is not shown.
   */
  secret?: true;
  /**
   * Follows from other changes: labels, checksums, notes.
   */
  quiet?: true;
}
/**
 * Why an object differs, with the line of the spec that says so.
 */
export interface ObjectCause {
  kind:
    | 'added'
    | 'removed'
    | 'spec'
    | 'default'
    | 'source'
    | 'image'
    | 'certificate'
    | 'peers'
    | 'environment'
    | 'base-image'
    | 'tool'
    | 'file-missing'
    | 'unfinished';
  file?: string;
  line?: number;
  column?: number;
  /**
   * RFC 6901, within the file.
   */
  pointer?: string;
  from?: string;
  to?: string;
  /**
   * Page that shows the commits between.
   */
  compare?: string;
  path?: string;
}
/**
 * What a change may do that its lines do not show.
 */
export interface Danger {
  code: string;
  /**
   * high: data is lost, the cluster refuses the change, or a boundary falls.
   */
  severity: 'high' | 'medium';
  workload?: WorkloadName;
  object?: ObjectRef;
  field?: string;
  message: string;
  /**
   * What to do.
   */
  hint: string;
}
/**
 * Pods that go and come again.
 */
export interface Restart {
  workload: WorkloadName;
  object: ObjectRef;
  /**
   * run: a Job starts once more.
   */
  event: 'restart' | 'run';
  reasons: (
    | 'image'
    | 'sidecar'
    | 'command'
    | 'variables'
    | 'config'
    | 'resources'
    | 'volumes'
    | 'security'
    | 'probes'
    | 'replicas'
    | 'template'
  )[];
  /**
   * Paths of the fields that changed.
   */
  fields: string[];
  /**
   * How many; absent where the nodes decide.
   */
  pods?: {
    min: number;
    max: number;
  };
  strategy: 'RollingUpdate' | 'Recreate' | 'OnDelete' | 'Job';
  /**
   * For a time no pod of it runs.
   */
  downtime: boolean;
}

/** One file of the GitOps tree as it shall be: what a plan hands to whoever writes. */
export interface FileChange {
  readonly path: string;
  /** Absent to delete the file. */
  readonly content?: string;
}

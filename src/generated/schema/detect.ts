// Generated from schemas/output/detect.schema.json; do not edit.

/**
 * What `karst detect -o json` prints: how one source starts, and why.
 */
export interface DetectOutput {
  source: {
    /**
     * The slug asked for.
     */
    slug: string;
    /**
     * The commit looked at; for a directory the hash of its build context.
     */
    commit: string;
    /**
     * Directory of the project within the source; empty for the root.
     */
    path: string;
  };
  /**
   * null when nothing says how it starts; the findings say why.
   */
  launch: null | {
    /**
     * `image` is the author's own Dockerfile.
     */
    language: 'python' | 'node' | 'go' | 'rust' | 'java' | 'static' | 'image';
    /**
     * What installs the dependencies.
     */
    packageManager: string;
    /**
     * Language version; empty when it has none.
     */
    version: string;
    /**
     * `<kind>:<target>`.
     */
    entrypoint: string;
    /**
     * The argv in the image, listening on 0.0.0.0; empty when the author's image starts itself.
     */
    command: string[];
    /**
     * Absent for a worker, which listens on nothing.
     */
    port?: {
      /**
       * Port number.
       */
      number: number;
      /**
       * What is spoken on it.
       */
      protocol: 'http' | 'grpc' | 'tcp';
    };
    /**
     * How sure the search is.
     */
    confidence: 'high' | 'medium' | 'low';
  };
  /**
   * What the launch rests on.
   */
  evidence: Evidence[];
  /**
   * Starts that were looked at and not taken.
   */
  rejected: {
    /**
     * The start that was not taken.
     */
    entrypoint: string;
    /**
     * File, relative to the source.
     */
    path: string;
    /**
     * Line in it.
     */
    line?: number;
    /**
     * Why not.
     */
    why: string;
  }[];
  /**
   * Facts about the source.
   */
  findings: Finding[];
}
/**
 * A place in the source.
 */
export interface Evidence {
  /**
   * File, relative to the source.
   */
  path: string;
  /**
   * Line in it.
   */
  line?: number;
  /**
   * What it shows.
   */
  why: string;
}
/**
 * A fact about an input, with its place.
 */
export interface Finding {
  /**
   * One of the closed list of codes.
   */
  code: string;
  /**
   * An error stops the entry.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * What it is.
   */
  message: string;
  /**
   * Where.
   */
  file?: string;
  /**
   * Line.
   */
  line?: number;
  /**
   * Column.
   */
  column?: number;
  /**
   * RFC 6901 pointer.
   */
  pointer?: string;
  /**
   * What was expected.
   */
  expected?: string;
  /**
   * What to do next.
   */
  hint?: string;
}

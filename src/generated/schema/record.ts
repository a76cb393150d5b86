// Generated from schemas/record.schema.json; do not edit.

/**
 * Relative POSIX path; empty for the root.
 */
export type RelativePath = string;
/**
 * One argv element, or a text with `{address}` and `{port}`.
 */
export type Argument =
  | string
  | {
      bind: string;
    };
/**
 * SHA-256 in hexadecimal.
 */
export type Sha256 = string;
/**
 * UTC, in whole seconds.
 */
export type Time = string;

/**
 * .karst.json: what one workload was resolved to and which files were written for it.
 */
export interface WorkloadRecord {
  apiVersion: 'karstkit.dev/v1';
  kind: 'Record';
  /**
   * Whose record it is.
   */
  workload: {
    kind: 'Environment' | 'Owner' | 'Service';
    name: string;
    owner: string;
    environment: string;
  };
  /**
   * Version that wrote the files.
   */
  tool: string;
  /**
   * What the source is recognised by, whatever its ref; keeps the workload's name.
   */
  identity?: string;
  source?: Source;
  /**
   * What the spec said about the start when the source was searched.
   */
  hints?: string;
  launch?: Launch;
  /**
   * Where the launch was read.
   *
   * @maxItems 256
   */
  evidence?: Evidence[];
  /**
   * Digests of base images by reference.
   */
  digests: {
    [k: string]: string;
  };
  inputs?: Inputs;
  /**
   * The image that the build workflow makes.
   */
  image?: string;
  /**
   * Digest of that image, once it is built.
   */
  built?: string;
  /**
   * Services it calls.
   *
   * @maxItems 128
   */
  uses?: string[];
  /**
   * Services that may call it, `owner/name`.
   *
   * @maxItems 4096
   */
  callers?: string[];
  /**
   * Certificates whose keys lie sealed in files, by the path of the file from the environment's directory.
   */
  certificates?: {
    [k: string]: Certificate;
  };
  /**
   * It has a sidecar.
   */
  meshed?: boolean;
  /**
   * Hash of every file as we wrote it, by path from the environment's directory.
   */
  files: {
    [k: string]: Sha256;
  };
  /**
   * Files that an unfinished run may have written.
   */
  pending?: {
    [k: string]: Sha256;
  };
}
/**
 * What the slug was pinned to.
 */
export interface Source {
  slug: string;
  path: RelativePath;
  /**
   * Of a repository.
   */
  commit?: string;
  /**
   * What the commit was resolved from.
   */
  ref?: string;
  /**
   * Committer time in seconds since 1970.
   */
  committedAtS?: number;
  /**
   * Of a directory.
   */
  tree?: string;
}
/**
 * How the source starts, whole: rendering needs nothing else of the source.
 */
export interface Launch {
  language: 'python' | 'node' | 'go' | 'rust' | 'java' | 'static' | 'image';
  directory: RelativePath;
  packageManager: string;
  version: {
    value: string;
    from: string;
  };
  step: string;
  entrypoint: string;
  /**
   * @maxItems 1024
   */
  command: Argument[];
  environment: {
    [k: string]: Argument;
  };
  port?: Port;
  bindable: boolean;
  healthPath?: string;
  grpcHealth?: boolean;
  confidence: 'high' | 'medium' | 'low';
  build: PythonBuild | NodeBuild | GoBuild | RustBuild | JavaBuild | StaticBuild | ImageBuild;
  /**
   * @maxItems 64
   */
  processes: Process[];
}
export interface Port {
  number: number;
  protocol: 'http' | 'grpc' | 'tcp';
}
export interface PythonBuild {
  language: 'python';
  manager:
    'pip' | 'uv' | 'poetry' | 'pdm' | 'pipenv' | 'pyproject' | 'setuptools' | 'script' | 'none';
  managerVersion?: string;
  locked: boolean;
  /**
   * @maxItems 1024
   */
  manifests: string[];
  /**
   * @maxItems 1024
   */
  requirements: string[];
  requireHashes: boolean;
  dependenciesNeedSource: boolean;
  installProject: boolean;
  /**
   * @maxItems 1024
   */
  extras: string[];
  /**
   * @maxItems 1024
   */
  inlineDependencies: string[];
  /**
   * @maxItems 1024
   */
  addedPackages: string[];
  /**
   * @maxItems 1024
   */
  instrumentations?: string[];
  versionVariable?: string;
  /**
   * @maxItems 256
   */
  buildPackages: SystemPackage[];
  /**
   * @maxItems 256
   */
  runPackages: SystemPackage[];
  needsSignalLauncher: boolean;
}
export interface SystemPackage {
  name: string;
  why: string;
}
export interface NodeBuild {
  language: 'node';
  manager: 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun';
  managerVersion?: string;
  lock?: string;
  /**
   * @maxItems 1024
   */
  manifests: string[];
  workspaces: boolean;
  dependenciesNeedSource: boolean;
  buildScript?: string;
  /**
   * @maxItems 256
   */
  buildPackages: SystemPackage[];
}
export interface GoBuild {
  language: 'go';
  /**
   * @maxItems 1024
   */
  manifests: string[];
  main: string;
  cgo: boolean;
  vendored: boolean;
}
export interface RustBuild {
  language: 'rust';
  package?: string;
  binary: string;
  locked: boolean;
  /**
   * @maxItems 256
   */
  buildPackages: SystemPackage[];
}
export interface JavaBuild {
  language: 'java';
  tool: 'maven' | 'gradle';
  wrapper: boolean;
  module: string;
  jar: string;
  framework: 'spring-boot' | 'quarkus' | 'plain';
}
export interface StaticBuild {
  language: 'static';
  root: string;
  singlePage: boolean;
  builder?: NodeBuild;
}
export interface ImageBuild {
  language: 'image';
  dockerfile: string;
  context: string;
}
export interface Process {
  name: string;
  role: 'worker' | 'release';
  /**
   * @maxItems 1024
   */
  command: Argument[];
  proposed: boolean;
}
export interface Evidence {
  path: string;
  line?: number;
  why: string;
}
/**
 * Hashes of what the files were rendered from, by part. The same inputs keep the same files, whatever the tool's version.
 */
export interface Inputs {
  spec: Sha256;
  source: Sha256;
  environment: Sha256;
  peers: Sha256;
  baseImages: Sha256;
}
/**
 * A certificate as it was issued: its time, and hashes of its names, of its authority's certificate and of who can open its key.
 */
export interface Certificate {
  /**
   * Serial number in hexadecimal.
   */
  serial: string;
  notBefore: Time;
  notAfter: Time;
  names: Sha256;
  issuer: Sha256;
  seal: Sha256;
}

import type { Finding } from '../problem.ts';

export type Language = 'python' | 'node' | 'go' | 'rust' | 'java' | 'static' | 'image';
export type Protocol = 'http' | 'grpc' | 'tcp';
export type Confidence = 'high' | 'medium' | 'low';

/** How a source starts. Plain JSON: the record keeps it, and rendering needs nothing else of the source. */
export interface Launch {
  readonly language: Language;
  /** Directory of the project within the source; empty for the root. */
  readonly directory: string;
  readonly packageManager: string;
  /** Language version and where it was read (`.python-version:1`, `default`). */
  readonly version: { readonly value: string; readonly from: string };
  /** The step of the search that found it: `1-console-script`, `3-root-main`, … */
  readonly step: string;
  /** `<kind>:<target>`, as in the machine contract. */
  readonly entrypoint: string;
  /** Empty when the author's image starts itself (its own CMD or ENTRYPOINT stands). */
  readonly command: readonly Argument[];
  /** Environment the start needs: a bind address or port that is not an argument, PYTHONPATH, … */
  readonly environment: Readonly<Record<string, Argument>>;
  /** Absent for a worker, which listens on nothing. */
  readonly port?: { readonly number: number; readonly protocol: Protocol };
  /** Can the manifest choose the bind address? Otherwise the NetworkPolicy alone guards the port. */
  readonly bindable: boolean;
  /** HTTP health route seen in the source. */
  readonly healthPath?: string;
  /** The server has the standard gRPC health service, in clear text and serving as a whole. */
  readonly grpcHealth?: boolean;
  readonly confidence: Confidence;
  readonly build: Build;
  /** Further workloads the source declares (Procfile, Django migrations). */
  readonly processes: readonly LaunchProcess[];
}

/** One argv element: a literal, or a text in which `{address}` and `{port}` stand for the bind address and port. */
export type Argument = string | { readonly bind: string };

export interface LaunchProcess {
  readonly name: string;
  readonly role: 'worker' | 'release';
  readonly command: readonly Argument[];
  /** Found but not to be run unless the spec asks for it (a proposed migration). */
  readonly proposed: boolean;
}

export type Build =
  | PythonBuild
  | NodeBuild
  | GoBuild
  | RustBuild
  | JavaBuild
  | StaticBuild
  | ImageBuild;

/** A Debian package with the evidence that asks for it. */
export interface SystemPackage {
  readonly name: string;
  readonly why: string;
}

export interface PythonBuild {
  readonly language: 'python';
  readonly manager:
    | 'pip'
    | 'uv'
    | 'poetry'
    | 'pdm'
    | 'pipenv'
    | 'pyproject'
    | 'setuptools'
    | 'script'
    | 'none';
  /** Version of the manager itself, from the project or ours. */
  readonly managerVersion?: string;
  readonly locked: boolean;
  /** Files the dependency layer binds, relative to `directory`. */
  readonly manifests: readonly string[];
  /** For pip: the files given with `-r`, in order. */
  readonly requirements: readonly string[];
  readonly requireHashes: boolean;
  /** The dependency layer needs the whole source (`-e .`, `file:`, a workspace). */
  readonly dependenciesNeedSource: boolean;
  /** Install the project itself (console script, src layout). */
  readonly installProject: boolean;
  readonly extras: readonly string[];
  /** PEP 723 dependencies of a single file, or those of a pyproject.toml whose project cannot be installed. */
  readonly inlineDependencies: readonly string[];
  /** Servers added because the project declares none, pinned: `uvicorn==0.38.0`. */
  readonly addedPackages: readonly string[];
  /** Pinned OpenTelemetry instrumentations for the locked dependencies; undefined when there is no lock to read. */
  readonly instrumentations?: readonly string[];
  /** Build-argument name for a version taken from Git tags (`SETUPTOOLS_SCM_PRETEND_VERSION`). */
  readonly versionVariable?: string;
  readonly buildPackages: readonly SystemPackage[];
  readonly runPackages: readonly SystemPackage[];
  /** A start that is not a server gets a launcher that turns SIGTERM into an orderly exit. */
  readonly needsSignalLauncher: boolean;
}

export interface NodeBuild {
  readonly language: 'node';
  readonly manager: 'npm' | 'pnpm' | 'yarn' | 'yarn-berry' | 'bun';
  readonly managerVersion?: string;
  readonly lock?: string;
  readonly manifests: readonly string[];
  readonly workspaces: boolean;
  readonly dependenciesNeedSource: boolean;
  /** `scripts` entry that builds, when there is one. */
  readonly buildScript?: string;
  /** The start needs a package of `devDependencies`, so they stay in the image. */
  readonly keepDevelopment?: boolean;
  /** Next's standalone output: the image holds `.next/standalone` at its root, with `.next/static` and `public` beside server.js. */
  readonly standalone?: boolean;
  readonly buildPackages: readonly SystemPackage[];
  readonly runPackages?: readonly SystemPackage[];
}

/** The binary is `/app/main` in the image. */
export interface GoBuild {
  readonly language: 'go';
  readonly manifests: readonly string[];
  /** Package to build, `.` or `./cmd/api`. */
  readonly main: string;
  readonly cgo: boolean;
  readonly vendored: boolean;
}

/** The binary is `/app/main` in the image. */
export interface RustBuild {
  readonly language: 'rust';
  /** Workspace member to build with `--package`, when there is one. */
  readonly package?: string;
  readonly binary: string;
  readonly locked: boolean;
  readonly buildPackages: readonly SystemPackage[];
  readonly runPackages?: readonly SystemPackage[];
}

export interface JavaBuild {
  readonly language: 'java';
  readonly tool: 'maven' | 'gradle';
  readonly wrapper: boolean;
  /** Subproject that makes the jar; empty for the root. */
  readonly module: string;
  /** Directory of the one jar, relative to `directory`, and its file-name pattern, resolved at build time to /app/app.jar. */
  readonly jar: string;
  readonly framework: 'spring-boot' | 'quarkus' | 'plain';
}

/** Served by nginx on the launch's port; the address is the configuration's, so the launch is not bindable. */
export interface StaticBuild {
  readonly language: 'static';
  /** Directory of the pages, after the build when there is one. */
  readonly root: string;
  /** Unknown paths answer with index.html. */
  readonly singlePage: boolean;
  readonly builder?: NodeBuild;
}

/** The author's own Dockerfile: used as it is, nothing of ours is rendered beside it. */
export interface ImageBuild {
  readonly language: 'image';
  readonly dockerfile: string;
  /** Build context within the source. */
  readonly context: string;
}

export interface Evidence {
  readonly path: string;
  readonly line?: number;
  readonly why: string;
}

export interface Rejection extends Evidence {
  readonly entrypoint: string;
  readonly step: string;
}

/** What the search found, and everything it looked at. */
export interface Detection {
  readonly launch: Launch | undefined;
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly Rejection[];
  readonly findings: readonly Finding[];
}

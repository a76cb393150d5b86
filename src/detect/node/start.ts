import type { Argument, Confidence, StaticBuild } from '../launch.ts';
import type { ProjectView } from '../project-view.ts';
import type { Trace } from '../trace.ts';
import type { PackageManifest } from './package-manifest.ts';

/** A Node project while its start is looked for. */
export interface NodeProject {
  readonly view: ProjectView;
  readonly manifest: PackageManifest;
  readonly trace: Trace;
}

/** How a Node project starts, before version, build and port evidence are put to it. */
export interface NodeStart {
  readonly step: string;
  readonly entrypoint: string;
  readonly command: readonly Argument[];
  readonly environment: Readonly<Record<string, Argument>>;
  /** The program, relative to the project, where it is one file. */
  readonly file?: string;
  /** Port and address are arguments or variables this framework defines. */
  readonly bindable: boolean;
  readonly port?: number;
  readonly confidence: Confidence;
  readonly keepDevelopment?: boolean;
  readonly standalone?: boolean;
  /** Pages and no program: what the web server shows. */
  readonly pages?: Pick<StaticBuild, 'root' | 'singlePage'>;
  readonly why: string;
}

/** Why something is no start. */
export interface NoStart {
  readonly rejected: string;
}

export function isStart(found: NodeStart | NoStart): found is NodeStart {
  return !('rejected' in found);
}

/** Address and port by the variables most frameworks read. */
export const hostAndPort: Readonly<Record<string, Argument>> = {
  HOST: { bind: '{address}' },
  PORT: { bind: '{port}' },
};

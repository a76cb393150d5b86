import type { JavaBuild } from '../launch.ts';

/** One Maven module or Gradle subproject, as its build file tells. */
export interface JavaProject {
  readonly tool: JavaBuild['tool'];
  /** Directory of the module; empty for the root. */
  readonly module: string;
  readonly file: string;
  readonly line: number;
  readonly framework: JavaBuild['framework'];
  /** It makes a jar that starts. */
  readonly runnable: boolean;
  readonly why: string;
  /** Path of the jar with its version as `*`. */
  readonly jar: string;
  readonly version?: { readonly value: string; readonly file: string; readonly line: number };
  readonly war: boolean;
}

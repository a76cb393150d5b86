import type { Language } from './launch.ts';

/** What the spec says about the start, as the search reads it. */
export interface Hints {
  /** Workload name, for messages and names that clash. */
  readonly name: string;
  /** Directory of the project within the source. */
  readonly path?: string;
  readonly language?: Exclude<Language, 'image'>;
  readonly version?: string;
  readonly entrypoint?: string;
  readonly command?: readonly string[];
  /** The author's Dockerfile, or `generate`. */
  readonly dockerfile?: string;
  readonly port?: { readonly number?: number; readonly protocol?: 'http' | 'grpc' | 'tcp' };
  /** `ENTRYPOINT` from the spec's env, then from the caller's environment. */
  readonly environmentEntrypoint?: { readonly value: string; readonly from: 'spec' | 'caller' };
  readonly systemPackages?: {
    readonly build?: readonly string[];
    readonly run?: readonly string[];
  };
  /** Entrypoints of further processes by name; each is searched for by itself. */
  readonly processes?: Readonly<Record<string, string>>;
  /** Python version when the project names none, `3.11`. */
  readonly defaultPython: string;
}

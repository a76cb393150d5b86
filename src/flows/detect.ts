import type { Detection } from '../detect/launch.ts';
import type { Pin, Slug } from '../source/source.ts';
import type { SpecSelection, World } from './world.ts';

export interface DetectOptions extends SpecSelection {
  /** A slug, or a directory as `./path`. */
  readonly slug: string;
  /** Directory of the project within the source. */
  readonly path?: string;
  readonly entrypoint?: string;
}

export interface Detected {
  readonly slug: Slug;
  readonly pin: Pin;
  readonly path: string;
  readonly detection: Detection;
}

/** Explains how one source starts. Raises `slug.*`, `source.*` and `ref.*` Problems. */
export async function detectSource(
  _world: Pick<World, 'specs' | 'sources' | 'progress' | 'loadPython'>,
  _options: DetectOptions,
): Promise<Detected> {
  throw new Error('not built');
}

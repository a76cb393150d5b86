import type { World } from './world.ts';

export interface InitOptions {
  readonly slugs?: readonly string[];
}

export interface Initialised {
  readonly created: readonly string[];
  /** Files that were there already and stay as they are. */
  readonly kept: readonly string[];
  /** The one Flux Kustomization to apply to the cluster. */
  readonly root: string;
}

/** Writes a commented karst.yaml and repos.yaml where there are none. */
export async function initRepository(
  _world: Pick<World, 'tree'>,
  _options: InitOptions,
): Promise<Initialised> {
  throw new Error('not built');
}

import type { Finding } from '../problem.ts';
import type { SpecSelection, World } from './world.ts';

export interface Validation {
  readonly services: readonly {
    readonly name: string;
    readonly owner: string;
    readonly environment: string;
    readonly slug: string;
  }[];
  readonly findings: readonly Finding[];
}

/** Reads every spec and says all that is wrong with them; asks no host. */
export async function validateSpecs(
  _world: Pick<World, 'specs'>,
  _selection: SpecSelection,
): Promise<Validation> {
  throw new Error('not built');
}

import type { Finding } from '../problem.ts';
import { parseSpecs } from '../spec/specs.ts';
import { readSpecFiles } from './read-specs.ts';
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

/** Reads every spec and says all that is wrong with them; asks no host. Raises `spec.missing` and `disk.*`. */
export async function validateSpecs(
  world: Pick<World, 'specs'>,
  selection: SpecSelection,
): Promise<Validation> {
  const files = await readSpecFiles(world.specs, selection);
  const { services, findings } = parseSpecs(files, { ...selection, takenNames: new Map() });
  return {
    services: services.map(({ name, owner, environment, slug }) => ({
      name,
      owner,
      environment,
      slug: slug.text,
    })),
    findings,
  };
}

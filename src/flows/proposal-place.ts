import type { ProposalWorld, ProposeOptions } from './proposal.ts';
import { readSettings } from './read-specs.ts';
import type { SpecChange, World } from './world.ts';

/** What one pull request is about: an environment, or a part of it; of a change, all that it touches. */
export interface ProposalPlace
  extends Pick<ProposeOptions, 'environment' | 'environments' | 'scope' | 'planId'> {}

export type EachOptions = Omit<ProposeOptions, 'environment'> & { readonly environment?: string };

/** A branch that names more workloads, or environments, than these is hard to read. */
const mostNamed = 3;

/**
 * The proposals that a run is about: one for each environment of karst.yaml, or for the one that is named. A change is one
 * whatever it touches, with a branch of its own: two that edit the same entry of the specs could not both be merged. Raises
 * `delivery.*` when the base cannot be read, and what is wrong with the change.
 */
export async function proposalPlaces(
  { gitops, worldOf }: ProposalWorld,
  options: EachOptions,
): Promise<readonly ProposalPlace[]> {
  const { change, environment } = options;
  if (environment !== undefined && change === undefined) return [placeOf(options, environment)];
  return await gitops.onBranch(options.base, async ({ files }) => {
    const world = worldOf(files);
    const draft = await change?.(world, options);
    if (draft !== undefined && draft.scope.size > 0) return [touchedPlace(draft, options)];
    // A change that touches nothing may still have to say why; never on the branch of the whole environment.
    const own = draft === undefined ? options : { scope: 'change', ...options };
    return (await environmentNames(world, options)).map((name) => placeOf(own, name));
  });
}

function touchedPlace({ scope: touched }: SpecChange, options: EachOptions): ProposalPlace {
  const keys = new Set([...touched.values()].flatMap((each) => [...each]));
  const names = [...keys].map((key) => key.split('/').at(-1) ?? key);
  const named = names.length > mostNamed ? 'change' : names.join('.');
  const environments = [...touched.keys()];
  const place = placeOf({ scope: named, ...options }, joinedName(environments));
  return environments.length === 1 ? place : { ...place, environments };
}

/** No environment's name holds such a line, so that this is none's. */
function joinedName(environments: readonly string[]): string {
  return environments.length > mostNamed ? 'several_environments' : environments.join('_');
}

function placeOf({ scope }: Pick<EachOptions, 'scope'>, environment: string): ProposalPlace {
  return scope === undefined ? { environment } : { environment, scope };
}

async function environmentNames(world: World, options: EachOptions): Promise<readonly string[]> {
  if (options.environment !== undefined) return [options.environment];
  const { environments } = await readSettings(world.specs, options);
  return environments.map(({ name }) => name);
}

import type { ProposalWorld, ProposeOptions } from './proposal.ts';
import { readSettings } from './read-specs.ts';
import type { SpecChange, World } from './world.ts';

/** What one pull request is about: an environment, or a part of it. */
export interface ProposalPlace extends Pick<ProposeOptions, 'environment' | 'scope' | 'planId'> {}

export type EachOptions = Omit<ProposeOptions, 'environment'> & { readonly environment?: string };

/** A branch that names more workloads than these is hard to read. */
const mostNamed = 3;

/**
 * The proposals that a run is about: one for each environment of karst.yaml, or for the one that is named; of a change
 * one for each environment that it touches, with a branch of its own. Raises `delivery.*` when the base cannot be read,
 * and what is wrong with the change.
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
    const touched = draft === undefined ? [] : touchedPlaces(draft, options);
    if (touched.length > 0) return touched;
    // A change that touches nothing may still have to say why; never on the branch of the whole environment.
    const own = draft === undefined ? options : { scope: 'change', ...options };
    return (await environmentNames(world, options)).map((name) => placeOf(own, name));
  });
}

function touchedPlaces({ scope: touched }: SpecChange, options: EachOptions): ProposalPlace[] {
  return [...touched].map(([environment, keys]) => {
    const names = [...keys].map((key) => key.split('/').at(-1) ?? key);
    const named = names.length > mostNamed ? 'change' : names.join('.');
    return placeOf({ scope: named, ...options }, environment);
  });
}

function placeOf({ scope }: Pick<EachOptions, 'scope'>, environment: string): ProposalPlace {
  return scope === undefined ? { environment } : { environment, scope };
}

async function environmentNames(world: World, options: EachOptions): Promise<readonly string[]> {
  if (options.environment !== undefined) return [options.environment];
  const { environments } = await readSettings(world.specs, options);
  return environments.map(({ name }) => name);
}

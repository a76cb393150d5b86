import { Problem } from '../problem.ts';
import { readSpecs } from './read-specs.ts';
import { type Rendered, renderTree } from './render.ts';
import type { PlanOptions, World } from './world.ts';

/**
 * Makes the certificates that are due, and those of the named services whether they are or not. Everything else stays as
 * it is, whatever the specs or a newer version of the tool would make of it; nothing is fetched. Raises
 * `certificate.unknown` for a service that has none, and what a render raises.
 */
export async function renewCertificates(world: World, options: PlanOptions): Promise<Rendered> {
  const { renew = [] } = options;
  if (renew.length > 0) await refuseUnknown(world, options, renew);
  return await renderTree(world, { ...options, locked: true, onlyCertificates: true });
}

async function refuseUnknown(
  world: World,
  options: PlanOptions,
  names: readonly string[],
): Promise<void> {
  const { trees } = await readSpecs(world, options);
  const known = trees
    .flatMap(({ records }) => [...records.values()])
    .filter(({ certificates = {} }) => Object.keys(certificates).length > 0)
    .map(({ workload }) => workload.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new Problem('certificate.unknown', `The tree has no certificate of ${unknown.join(', ')}`, {
    expected: known.length === 0 ? 'a service whose key is made here' : known.join(', '),
  });
}

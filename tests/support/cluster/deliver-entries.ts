import type { Entry, Fleet } from './fleet.ts';
import { type KustomizationState, settled } from './kustomization.ts';

/** Plans what the entries ask for, delivers it, and waits until Flux has made its mind up; gives what it says. */
export async function deliverEntries(
  fleet: Fleet,
  environment: string,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, KustomizationState>> {
  await fleet.specify(environment, { entries });
  const commit = await fleet.deliver(environment, await fleet.plan(environment));
  return await settled(fleet.cluster, commit);
}

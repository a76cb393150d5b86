import type { Launch } from '../detect/launch.ts';
import { portOf } from '../render/kubernetes/port.ts';
import type { Peer } from '../render/service-input.ts';
import type { Service } from '../spec/service.ts';

/** A service with its launch, where that is known. */
export interface Started {
  readonly service: Service;
  readonly launch: Launch | undefined;
}

export interface Peers {
  readonly upstreams: readonly Peer[];
  readonly callers: readonly Peer[];
}

/**
 * Who calls whom within one environment. `uses` opens the way within an owner; across owners the callee's `allow` must
 * name the caller as well.
 */
export function peersOf(started: readonly Started[]): ReadonlyMap<Service, Peers> {
  const byName = new Map(started.map((one) => [one.service.name, one]));
  const peers = new Map(
    started.map(({ service }) => [service, { upstreams: [] as Peer[], callers: [] as Peer[] }]),
  );
  for (const caller of started) {
    for (const reference of caller.service.spec.uses ?? []) {
      const callee = byName.get(reference.split('/').at(-1) ?? '');
      if (callee === undefined || !names(reference, callee.service)) continue;
      peers.get(caller.service)?.upstreams.push(peer(callee));
      if (admits(callee.service, caller.service)) {
        peers.get(callee.service)?.callers.push(peer(caller));
      }
    }
  }
  return peers;
}

function names(reference: string, { owner }: Service): boolean {
  return !reference.includes('/') || reference.startsWith(`${owner}/`);
}

function admits(callee: Service, caller: Service): boolean {
  if (callee.owner === caller.owner) return true;
  return callee.spec.allow?.includes(`${caller.owner}/${caller.name}`) ?? false;
}

function peer({ service, launch }: Started): Peer {
  const { name, owner, namespace } = service;
  const port = launch === undefined ? undefined : portOf({ service, launch });
  return { name, owner, namespace, port };
}

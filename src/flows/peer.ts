import type { Launch } from '../detect/launch.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import { portOf } from '../render/kubernetes/port.ts';
import type { Peer } from '../render/service-input.ts';
import type { Environment } from '../spec/environment.ts';
import { calleeName } from '../spec/name.ts';
import { namespaceOf } from '../spec/namespace.ts';
import type { Service } from '../spec/service.ts';

/** A service as the others see it. */
export interface Participant extends Peer {
  /** References as written: `name` or `owner/name`. */
  readonly uses: readonly string[];
  readonly allow: readonly string[];
}

export interface Peers {
  readonly upstreams: readonly Peer[];
  readonly callers: readonly Peer[];
}

/**
 * Who calls whom within one environment, by name. `uses` opens the way within an owner; across owners the callee's
 * `allow` must name the caller as well.
 */
export function peersOf(participants: readonly Participant[]): ReadonlyMap<string, Peers> {
  const byName = new Map(participants.map((one) => [one.name, one]));
  const peers = new Map(
    participants.map(({ name }) => [name, { upstreams: [] as Peer[], callers: [] as Peer[] }]),
  );
  for (const caller of participants) {
    for (const reference of caller.uses) {
      const callee = byName.get(calleeName(reference));
      if (callee === undefined || !isNamed(callee, reference)) continue;
      peers.get(caller.name)?.upstreams.push(toPeer(callee));
      if (admits(callee, caller)) peers.get(callee.name)?.callers.push(toPeer(caller));
    }
  }
  return peers;
}

export function participant(service: Service, launch: Launch | undefined): Participant {
  const { name, owner, namespace, spec } = service;
  const port = launch === undefined ? undefined : portOf({ service, launch });
  const meshed = spec.mesh !== false;
  return { name, owner, namespace, port, meshed, uses: spec.uses ?? [], allow: spec.allow ?? [] };
}

/**
 * A service that cannot be rendered now, and whose files stay: it still listens where it did, in the namespace of the
 * owner it had, with or without a sidecar as before.
 */
export function heldParticipant(
  service: Service,
  record: WorkloadRecord | undefined,
  environment: Environment,
): Participant {
  const held = participant(service, record?.launch);
  if (record === undefined) return held;
  const namespace = namespaceOf(record.workload.owner, environment);
  return { ...held, namespace, meshed: record.meshed ?? false };
}

/** A service as it was resolved; one without a launch is what its record says. */
export function resolvedParticipant(
  { service, launch }: { readonly service: Service; readonly launch?: Launch | undefined },
  record: WorkloadRecord | undefined,
  environment: Environment,
): Participant {
  return launch === undefined
    ? heldParticipant(service, record, environment)
    : participant(service, launch);
}

/**
 * A service whose entry cannot be read now, but whose files stay: to the others it is what it was, or a slip of the pen
 * in one entry would cut off everything that calls it.
 */
export function standingParticipant(
  { workload, launch, uses = [], meshed = false }: WorkloadRecord,
  environment: Environment,
): Participant {
  const { name, owner } = workload;
  const namespace = namespaceOf(owner, environment);
  return { name, owner, namespace, port: launch?.port, meshed, uses, allow: [] };
}

function isNamed({ owner, name }: Participant, reference: string): boolean {
  return reference === name || reference === `${owner}/${name}`;
}

function admits(callee: Participant, caller: Participant): boolean {
  return callee.owner === caller.owner || callee.allow.includes(`${caller.owner}/${caller.name}`);
}

function toPeer({ name, owner, namespace, port, meshed }: Participant): Peer {
  return { name, owner, namespace, port, meshed };
}

import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import { meshServiceNames } from '#src/render/envoy/mesh.ts';
import type { Peer, ServiceInput } from '#src/render/service-input.ts';
import { anInput, aPeer, aService } from '../render/kubernetes/an-input.ts';

export interface MeshedOptions {
  readonly spec?: Partial<ServiceSpec>;
  readonly uses?: readonly Peer[];
  readonly callers?: readonly Peer[];
}

/** A service of the mesh by name, with whom it calls and who calls it. */
export function meshed(name: string, { spec, uses, callers }: MeshedOptions = {}): ServiceInput {
  return {
    ...anInput(),
    service: aService(spec, name),
    upstreams: uses ?? [],
    callers: callers ?? [],
  };
}

const httpPort = { number: 8000, protocol: 'http' } as const;

export const grpcPort = { number: 50051, protocol: 'grpc' } as const;

export const tcpPort = { number: 5432, protocol: 'tcp' } as const;

/** What DNS answers for a meshed service: its pods, and the address of the Service itself. */
export function dnsOf(
  name: string,
  pods: readonly string[],
  service = pods[0] ?? '',
): Record<string, readonly string[]> {
  const names = meshServiceNames(name);
  return {
    [`${names.pods}.team-a.svc.cluster.local.`]: pods,
    [`${names.all}.team-a.svc.cluster.local.`]: [service],
  };
}

/** A peer with a sidecar. */
export function meshedPeer(name: string, port: Peer['port'] = httpPort): Peer {
  return aPeer(name, { meshed: true, port });
}

import type { ServiceInput } from '../service-input.ts';
import { meshHost } from './mesh.ts';
import { type Sidecar, sidecarOf, type Upstream } from './sidecar.ts';

export interface HostAlias {
  readonly ip: string;
  readonly hostnames: readonly string[];
}

const loopback = '127.0.0.1';

/**
 * Names of a meshed pod that lead to its own sidecar: every upstream's and external alias' `<name>.mesh`. What speaks HTTP
 * or gRPC names where it calls and shares one address; a plain stream does not, so each upstream of that kind has its own.
 */
export function meshHostAliases(input: ServiceInput): readonly HostAlias[] {
  const sidecar = sidecarOf(input);
  if (sidecar === undefined) return [];
  const named = [
    ...sidecar.upstreams
      .filter(({ protocol }) => protocol !== 'tcp')
      .map(({ peer }) => meshHost(peer.name)),
    ...sidecar.externals.map(({ alias }) => meshHost(alias)),
  ];
  const streams = streamUpstreams(sidecar).map(({ upstream, address }) => ({
    ip: address,
    hostnames: [meshHost(upstream.peer.name)],
  }));
  return named.length === 0 ? streams : [{ ip: loopback, hostnames: named }, ...streams];
}

/** Upstreams that speak neither HTTP nor gRPC, each with its loopback address, 127.0.1.1 and on. */
export function streamUpstreams(
  sidecar: Sidecar,
): readonly { readonly upstream: Upstream; readonly address: string }[] {
  return sidecar.upstreams
    .filter(({ protocol }) => protocol === 'tcp')
    .map((upstream, index) => ({ upstream, address: `127.0.1.${index + 1}` }));
}

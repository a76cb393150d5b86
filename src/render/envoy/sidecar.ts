import type { Protocol } from '../../detect/launch.ts';
import { compareCodePoints } from '../../source/file-tree.ts';
import { ingressIdentity } from '../certificate/ingress-identity.ts';
import { spiffeId } from '../certificate/spiffe-id.ts';
import { type AppPort, portOf } from '../kubernetes/port.ts';
import type { Peer, ServiceInput } from '../service-input.ts';

/** What one sidecar does, settled before anything of Envoy's own words: who may come in, where its app may call. */
export interface Sidecar {
  readonly input: ServiceInput;
  /** Where the app listens; undefined for a process, which nothing calls. */
  readonly app: AppPort | undefined;
  /** SPIFFE ids of those who may call, sorted. */
  readonly callers: readonly string[];
  /** Meshed or not, sorted by name. */
  readonly upstreams: readonly Upstream[];
  readonly externals: readonly External[];
  readonly settings: MeshSettings;
}

export interface Upstream {
  readonly peer: Peer;
  readonly protocol: Protocol;
  readonly port: number;
  /** SPIFFE id that its sidecar must show. */
  readonly identity: string;
}

/** A host beyond the mesh that the app calls by an alias. */
export interface External {
  readonly alias: string;
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}

export interface MeshSettings {
  readonly grpcWeb: boolean;
  /** Origins of pages that may call; empty for none. */
  readonly origins: readonly string[];
  readonly timeoutSeconds: number;
}

/** The sidecar of a Service's app; undefined when the Service stays outside the mesh. */
export function sidecarOf(input: ServiceInput): Sidecar | undefined {
  if (input.service.spec.mesh === false) return undefined;
  const app = portOf(input);
  return {
    input,
    app,
    callers: app === undefined ? [] : callersOf(input),
    upstreams: upstreamsOf(input),
    externals: externalsOf(input),
    settings: settingsOf(input),
  };
}

/** The sidecar of a worker, a CronJob or the release: the same upstreams, and nothing comes in. Undefined without any. */
export function processSidecarOf(input: ServiceInput): Sidecar | undefined {
  const sidecar = sidecarOf(input);
  if (sidecar === undefined) return undefined;
  if (sidecar.upstreams.length + sidecar.externals.length === 0) return undefined;
  return { ...sidecar, app: undefined, callers: [] };
}

function callersOf(input: ServiceInput): readonly string[] {
  const { trustDomain } = input.environment;
  const ingress = ingressIdentity(input);
  const ids = [
    ...input.callers.filter(({ meshed }) => meshed).map((peer) => identityOf(peer, trustDomain)),
    ...(ingress === undefined ? [] : [ingress]),
  ];
  return [...new Set(ids)].sort(compareCodePoints);
}

function upstreamsOf({ upstreams, environment }: ServiceInput): readonly Upstream[] {
  return upstreams
    .flatMap((peer) => {
      if (peer.port === undefined) return [];
      const identity = identityOf(peer, environment.trustDomain);
      return [{ peer, protocol: peer.port.protocol, port: peer.port.number, identity }];
    })
    .sort((a, b) => compareCodePoints(a.peer.name, b.peer.name));
}

/** An alias that is an upstream's name, or stands twice, leads where the first does; a rule reports it. */
function externalsOf({ service, upstreams }: ServiceInput): readonly External[] {
  const taken = new Set(upstreams.map(({ name }) => name));
  const externals: External[] = [];
  for (const egress of service.spec.egress ?? []) {
    if (!('host' in egress) || egress.alias === undefined || taken.has(egress.alias)) continue;
    taken.add(egress.alias);
    const { alias, host, port, tls = true } = egress;
    externals.push({ alias, host, port, tls });
  }
  return externals.sort((a, b) => compareCodePoints(a.alias, b.alias));
}

function identityOf({ namespace, name }: Peer, trustDomain: string): string {
  return spiffeId({ trustDomain, namespace, account: name });
}

function settingsOf({ service }: ServiceInput): MeshSettings {
  const written = typeof service.spec.mesh === 'object' ? service.spec.mesh : {};
  return {
    grpcWeb: written.grpcWeb ?? false,
    origins: written.cors?.origins ?? [],
    timeoutSeconds: written.timeoutSeconds ?? 0,
  };
}

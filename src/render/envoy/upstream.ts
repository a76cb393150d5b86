import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { meshPort, meshServiceNames } from './mesh.ts';
import { clearText, meshProtocol } from './protocol.ts';
import type { External, Sidecar, Upstream } from './sidecar.ts';
import { meshTls, publicTls } from './tls.ts';
import { type Collector, collectorOf } from './tracing.ts';
import type { ExternalView, UpstreamHost, UpstreamView } from './view.ts';

/** Every cluster that a sidecar's app calls, and the collector of its spans. */
export function upstreamClusters({ input, upstreams, externals }: Sidecar): readonly string[] {
  const collector = collectorOf(input);
  return [
    ...upstreams.map((upstream) => renderTemplate('envoy/upstream.yaml', upstreamView(upstream))),
    ...[
      ...externals.map(externalView),
      ...(collector === undefined ? [] : [collectorView(collector)]),
    ].map((view) => renderTemplate('envoy/external.yaml', view)),
  ];
}

/** Names of clusters, by which statistics and logs speak of them: an upstream and an alias may not take one of ours. */
export function upstreamName({ peer }: Upstream): string {
  return `mesh-${peer.name}`;
}

export function externalName({ alias }: External): string {
  return `external-${alias}`;
}

export function upstreamView(upstream: Upstream): UpstreamView {
  const { peer, protocol, identity } = upstream;
  const stream = protocol === 'tcp';
  const shared = { name: upstreamName(upstream), speaksHttp: !stream };
  if (!peer.meshed) {
    const hosts = [{ priority: 0, host: hostOf(peer, peer.name), port: upstream.port }];
    const idleS = protocol === 'grpc' ? 300 : 1;
    return { ...shared, protocol: clearText(protocol), idleS, encrypted: false, tls: {}, hosts };
  }
  const sni = hostOf(peer, peer.name).replace(/\.$/, '');
  return {
    ...shared,
    protocol: meshProtocol,
    idleS: 300,
    encrypted: true,
    tls: meshTls(identity, sni, stream ? [] : ['h2']),
    hosts: meshedHosts(peer),
  };
}

function meshedHosts(peer: Upstream['peer']): readonly UpstreamHost[] {
  const { all, pods } = meshServiceNames(peer.name);
  return [pods, all].map((name, priority) => ({
    priority,
    host: hostOf(peer, name),
    port: meshPort.inbound,
  }));
}

/** With the dot at its end, so that no search domain of the pod is tried before it. */
function hostOf({ namespace }: Upstream['peer'], service: string): string {
  return `${service}.${namespace}.svc.cluster.local.`;
}

export function externalView(external: External): ExternalView {
  const { host, port, tls } = external;
  return {
    name: externalName(external),
    host,
    port,
    encrypted: tls,
    tls: tls ? publicTls(host) : {},
    protocol: httpProtocol(tls ? negotiated : { explicit_http_config: clearText('http') }),
  };
}

function collectorView({ protocol, host, port, tls }: Collector): ExternalView {
  return {
    name: 'telemetry',
    host,
    port,
    encrypted: tls,
    tls: tls ? publicTls(host) : {},
    protocol: httpProtocol({ explicit_http_config: clearText(protocol) }),
  };
}

function httpProtocol(options: YamlMap): YamlMap {
  return {
    '@type': 'type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions',
    common_http_protocol_options: { idle_timeout: '30s' },
    ...options,
  };
}

/** HTTP/2 where the host offers it. */
const negotiated: YamlMap = {
  auto_config: { http_protocol_options: {}, http2_protocol_options: {} },
};

import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { httpAccessLog, streamAccessLog } from './access-log.ts';
import { streamUpstreams } from './host-alias.ts';
import { meshHost, meshPort } from './mesh.ts';
import { idleSecondsOf, unreachedHeader } from './protocol.ts';
import type { External, Sidecar, Upstream } from './sidecar.ts';
import { collectorOf, tracing } from './tracing.ts';
import { externalName, upstreamName } from './upstream.ts';
import type { OutboundRoute, OutboundStreamView, OutboundView } from './view.ts';

/** The listeners that the app calls its upstreams by: one for all that speak HTTP, one for each plain stream. */
export function outboundListeners(sidecar: Sidecar): readonly string[] {
  return [
    renderTemplate('envoy/outbound-http.yaml', outboundView(sidecar)),
    ...streamUpstreams(sidecar).map(({ upstream, address }) =>
      renderTemplate('envoy/outbound-tcp.yaml', outboundStreamView(upstream, address)),
    ),
  ];
}

export function outboundView(sidecar: Sidecar): OutboundView {
  const collector = collectorOf(sidecar.input);
  return {
    outboundPort: meshPort.outbound,
    // Where every upstream would refuse it, the app hears so at once; a sidecar far away can only cut it off.
    refusesUnderscores:
      sidecar.externals.length === 0 &&
      sidecar.upstreams.every(({ peer, protocol }) => peer.meshed && protocol === 'http'),
    accessLog: httpAccessLog('outbound'),
    traced: collector !== undefined,
    tracing: collector === undefined ? {} : tracing(collector),
    routes: [
      ...sidecar.upstreams.filter(({ protocol }) => protocol !== 'tcp').map(upstreamRoute),
      ...sidecar.externals.map(externalRoute),
    ],
  };
}

export function outboundStreamView(upstream: Upstream, address: string): OutboundStreamView {
  return {
    name: upstreamName(upstream),
    address,
    outboundPort: meshPort.outbound,
    accessLog: streamAccessLog('outbound'),
  };
}

function upstreamRoute(upstream: Upstream): OutboundRoute {
  const action = {
    cluster: upstreamName(upstream),
    ...patience(upstream.protocol === 'grpc'),
    retry_policy: retryPolicy,
  };
  return { ...routeNames(upstreamName(upstream), upstream.peer.name), action };
}

/** A header for its deadline may shorten what the app waits; nothing else does, so streams live as long as they need. */
function patience(grpc: boolean): YamlMap {
  return {
    timeout: '0s',
    idle_timeout: `${idleSecondsOf(grpc ? 'grpc' : 'http')}s`,
    ...(grpc ? { max_stream_duration: { grpc_timeout_header_max: '0s' } } : {}),
  };
}

function externalRoute(external: External): OutboundRoute {
  const { alias, host, port, tls } = external;
  const usual = tls ? 443 : 80;
  const action = {
    cluster: externalName(external),
    host_rewrite_literal: port === usual ? host : `${host}:${port}`,
    ...patience(false),
    retry_policy: { retry_on: retriable, num_retries: 2 },
  };
  return { ...routeNames(externalName(external), alias), action };
}

function routeNames(name: string, called: string): Omit<OutboundRoute, 'action'> {
  const host = meshHost(called);
  return { name, host, hostWithPort: `${host}:${meshPort.outbound}` };
}

/** Only what no app has seen is sent again: a payment must not be made twice. */
const retriable = 'connect-failure,refused-stream,reset-before-request';

/** Each further attempt goes to another pod, and from pods that DNS knows to the address that the node keeps up to date. */
const retryPolicy: YamlMap = {
  retry_on: `${retriable},retriable-headers`,
  retriable_headers: [{ name: unreachedHeader, present_match: true }],
  num_retries: 4,
  retry_back_off: { base_interval: '0.025s', max_interval: '0.25s' },
  retry_priority: {
    name: 'envoy.retry_priorities.previous_priorities',
    typed_config: {
      '@type':
        'type.googleapis.com/envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig',
      update_frequency: 1,
    },
  },
  retry_host_predicate: [
    {
      name: 'envoy.retry_host_predicates.previous_hosts',
      typed_config: {
        '@type':
          'type.googleapis.com/envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate',
      },
    },
  ],
  host_selection_retry_max_attempts: 5,
};

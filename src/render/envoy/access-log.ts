import type { YamlMap } from '../yaml.ts';

/** One JSON object a line on standard output. The path stands without its query, which may hold a token. */
export function httpAccessLog(direction: 'inbound' | 'outbound'): readonly YamlMap[] {
  return accessLog({
    direction,
    authority: '%REQ(:AUTHORITY)%',
    bytes_received: '%BYTES_RECEIVED%',
    bytes_sent: '%BYTES_SENT%',
    ...(direction === 'inbound' ? { caller: '%DOWNSTREAM_PEER_URI_SAN%' } : {}),
    duration_ms: '%DURATION%',
    flags: '%RESPONSE_FLAGS%',
    grpc_status: '%GRPC_STATUS%',
    method: '%REQ(:METHOD)%',
    path: '%PATH(NQ)%',
    protocol: '%PROTOCOL%',
    request_id: '%REQ(X-REQUEST-ID)%',
    start: '%START_TIME%',
    status: '%RESPONSE_CODE%',
    tls_fault: '%UPSTREAM_TRANSPORT_FAILURE_REASON%',
    traceparent: '%REQ(TRACEPARENT)%',
    upstream: '%UPSTREAM_CLUSTER%',
    upstream_host: '%UPSTREAM_HOST%',
    why: '%RESPONSE_CODE_DETAILS%',
  });
}

/** The same for a plain stream, once it ends. */
export function streamAccessLog(direction: 'inbound' | 'outbound'): readonly YamlMap[] {
  return accessLog({
    direction,
    bytes_received: '%BYTES_RECEIVED%',
    bytes_sent: '%BYTES_SENT%',
    ...(direction === 'inbound' ? { caller: '%DOWNSTREAM_PEER_URI_SAN%' } : {}),
    duration_ms: '%DURATION%',
    flags: '%RESPONSE_FLAGS%',
    start: '%START_TIME%',
    tls_fault: '%UPSTREAM_TRANSPORT_FAILURE_REASON%',
    upstream: '%UPSTREAM_CLUSTER%',
    upstream_host: '%UPSTREAM_HOST%',
    why: '%CONNECTION_TERMINATION_DETAILS%',
  });
}

function accessLog(line: YamlMap): readonly YamlMap[] {
  return [
    {
      name: 'envoy.access_loggers.stdout',
      typed_config: {
        '@type': 'type.googleapis.com/envoy.extensions.access_loggers.stream.v3.StdoutAccessLog',
        log_format: { json_format: line, omit_empty_values: true },
      },
    },
  ];
}

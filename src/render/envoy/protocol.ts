import type { Protocol } from '../../detect/launch.ts';
import type { YamlMap } from '../yaml.ts';

/** HTTP/2 between sidecars, whatever their apps speak: many requests on one connection, WebSockets among them. */
export const meshProtocol: YamlMap = {
  http2_protocol_options: {
    allow_connect: true,
    initial_stream_window_size: 1_048_576,
    initial_connection_window_size: 16_777_216,
    // A peer that vanished without a word is noticed within seconds, at the latest before the next request.
    connection_keepalive: { interval: '15s', timeout: '5s', connection_idle_interval: '10s' },
  },
};

/** What a server speaks in clear: HTTP/2 for gRPC, else HTTP/1.1, since a server cannot be asked. */
export function clearText(protocol: Protocol): YamlMap {
  return protocol === 'grpc' ? { http2_protocol_options: {} } : { http_protocol_options: {} };
}

/** Longest silence of a stream in seconds; 0 for none: a gRPC stream may wait for days. */
export function idleSecondsOf(protocol: Protocol): number {
  return protocol === 'grpc' ? 0 : 300;
}

/** What a sidecar answers with where its app took no connection, so that nothing of the request was seen. */
export const unreachedHeader = 'x-karst-unreached';

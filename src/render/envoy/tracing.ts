import type { ServiceInput } from '../service-input.ts';
import { telemetryOf } from '../telemetry.ts';
import type { YamlMap } from '../yaml.ts';

/** Where a sidecar's own spans go. */
export interface Collector {
  readonly service: string;
  readonly protocol: 'grpc' | 'http';
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** For HTTP: `/v1/traces` below the endpoint's path, as the OTLP exporter specification has it. */
  readonly path: string;
}

/** The collector that the telemetry names literally; undefined when there is none, or only the pod's environment knows it. */
export function collectorOf(
  input: Pick<ServiceInput, 'service' | 'environment'>,
): Collector | undefined {
  const telemetry = telemetryOf(input);
  if (telemetry.kind !== 'sdk' || telemetry.endpoint === undefined) return undefined;
  if (!URL.canParse(telemetry.endpoint)) return undefined;
  const url = new URL(telemetry.endpoint);
  const tls = url.protocol === 'https:';
  const usual = tls ? 443 : 80;
  return {
    service: telemetry.service,
    protocol: telemetry.protocol,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? usual : Number(url.port),
    tls,
    path: `${url.pathname.replace(/\/$/, '')}/v1/traces`,
  };
}

/** The `tracing` of a connection manager. A caller's `traceparent` decides whether a request is traced. */
export function tracing(collector: Collector): YamlMap {
  return {
    provider: {
      name: 'envoy.tracers.opentelemetry',
      typed_config: {
        '@type': 'type.googleapis.com/envoy.config.trace.v3.OpenTelemetryConfig',
        service_name: collector.service,
        ...(collector.protocol === 'grpc' ? overGrpc : overHttp(collector)),
      },
    },
  };
}

const overGrpc: YamlMap = {
  grpc_service: { envoy_grpc: { cluster_name: 'telemetry' }, timeout: '1s' },
};

function overHttp({ tls, host, port, path }: Collector): YamlMap {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const uri = `${tls ? 'https' : 'http'}://${authority}${path}`;
  return { http_service: { http_uri: { uri, cluster: 'telemetry', timeout: '1s' } } };
}

import type { Telemetry as Written } from '../generated/schema/service-spec.ts';
import type { ServiceInput } from './service-input.ts';

/**
 * Where a workload's spans go.
 * `off`: nothing in the image, nothing in the manifest. `operator`: nothing in the image, the OpenTelemetry operator's
 * annotation in the manifest. `sdk`: the image is instrumented and the manifest says where to send.
 */
export type Telemetry =
  | { readonly kind: 'off' }
  | { readonly kind: 'operator'; readonly service: string }
  | {
      readonly kind: 'sdk';
      readonly service: string;
      readonly protocol: 'grpc' | 'http';
      /** Literal OTLP endpoint; undefined when there is none, or when only the pod's environment knows it. */
      readonly endpoint: string | undefined;
      /** False when nobody receives: the manifest then disables the SDK, so that no exporter retries against localhost. */
      readonly sends: boolean;
    };

/**
 * The telemetry of one workload: the spec's `telemetry`, then OTEL_EXPORTER_OTLP_* and OTEL_SERVICE_NAME in its `env`,
 * then the environment's default. Ports and names per the OTLP specification 1.x: 4317 is gRPC, 4318 HTTP.
 */
export function telemetryOf(input: Pick<ServiceInput, 'service' | 'environment'>): Telemetry {
  const own = input.service.spec.telemetry;
  const fallback = input.environment.defaults.telemetry;
  const chosen = own ?? fallback ?? {};
  if (chosen === false) return { kind: 'off' };

  const env = input.service.spec.env ?? {};
  const [ours, theirs] = [detailOf(own), detailOf(fallback)];
  const service =
    ours.service ?? literal(env.OTEL_SERVICE_NAME) ?? theirs.service ?? input.service.name;
  if (chosen === 'operator') return { kind: 'operator', service };

  const variable = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const written = ours.endpoint ?? literal(variable);
  const endpoint = written ?? (variable === undefined ? theirs.endpoint : undefined);
  const named = ours.protocol ?? protocolOfVariable(literal(env.OTEL_EXPORTER_OTLP_PROTOCOL));
  const inherited = written === undefined ? theirs.protocol : undefined;

  return {
    kind: 'sdk',
    service,
    protocol: named ?? inherited ?? protocolOfPort(endpoint),
    endpoint,
    sends: endpoint !== undefined || variable !== undefined,
  };
}

function detailOf(telemetry: Written | undefined): Exclude<Written, false | 'operator'> {
  return typeof telemetry === 'object' ? telemetry : {};
}

function literal(variable: unknown): string | undefined {
  return typeof variable === 'string' ? variable : undefined;
}

/** `grpc`, `http/protobuf` and `http/json` are the values the variable may have. */
function protocolOfVariable(value: string | undefined): 'grpc' | 'http' | undefined {
  if (value === 'grpc') return 'grpc';
  return value?.startsWith('http/') ? 'http' : undefined;
}

/** HTTP where the port does not tell: it needs no compiled package and works with every worker class. */
function protocolOfPort(endpoint: string | undefined): 'grpc' | 'http' {
  if (endpoint === undefined || !URL.canParse(endpoint)) return 'http';
  return new URL(endpoint).port === '4317' ? 'grpc' : 'http';
}

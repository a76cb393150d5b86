import type { Probe } from '../../generated/schema/service-spec.ts';
import type { AppPort } from '../kubernetes/port.ts';
import type { ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';

/**
 * How a sidecar asks whether its app lives: as Kubernetes would by the spec's probe, else by the health route or service
 * seen in the source, else by a plain connect. Undefined when the spec wants no probe. What only runs in the container
 * (`exec`) stays with the kubelet; here it is a connect.
 */
export function appCheck(input: ServiceInput, port: AppPort): YamlMap | undefined {
  const { probe } = input.service.spec;
  if (probe === false) return undefined;
  const periodS = probe?.periodSeconds ?? 10;
  const seldom = `${Math.min(periodS, 5)}s`;

  return {
    timeout: `${probe?.timeoutSeconds ?? 2}s`,
    interval: seldom,
    unhealthy_interval: '1s',
    // The same for an app that nobody calls yet; Envoy would wait a minute.
    no_traffic_interval: '1s',
    no_traffic_healthy_interval: seldom,
    healthy_threshold: 1,
    unhealthy_threshold: 2,
    ...questionOf(input, port, probe),
  };
}

function questionOf(input: ServiceInput, port: AppPort, probe: Exclude<Probe, false> | undefined) {
  const { healthPath, grpcHealth } = input.launch;
  if (probe === undefined) {
    if (port.protocol === 'http' && healthPath !== undefined) return http(healthPath);
    return port.protocol === 'grpc' && grpcHealth === true ? grpc('') : connect;
  }
  if ('path' in probe) return http(probe.path, port);
  return 'grpc' in probe ? grpc(probe.grpc) : connect;
}

/** `localhost`, which frameworks let in that answer only to hosts they know. */
function http(path: string, port?: AppPort): YamlMap {
  return {
    http_health_check: {
      host: 'localhost',
      path,
      expected_statuses: [{ start: 200, end: 400 }],
      ...(port?.protocol === 'grpc' ? { codec_client_type: 'HTTP2' } : {}),
    },
  };
}

function grpc(service: string): YamlMap {
  return { grpc_health_check: service === '' ? {} : { service_name: service } };
}

const connect: YamlMap = { tcp_health_check: {} };

import type { Probe } from '../../generated/schema/service-spec.ts';
import { meshPort, statusPath } from '../envoy/mesh.ts';
import type { ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';
import { listensInMesh } from './mesh-role.ts';
import type { AppPort } from './port.ts';

const startupPeriodSeconds = 2;
const defaultStartupSeconds = 120;

export interface Probes {
  readonly startupProbe?: YamlMap;
  readonly readinessProbe?: YamlMap;
  readonly livenessProbe?: YamlMap;
}

/**
 * Startup, readiness and liveness of the app. The spec's probe, else the HTTP health route or the gRPC health service
 * seen in the source, else a plain connect: a guessed route would kill an app that has none. Nothing when the spec says
 * false or nothing listens. An app behind a sidecar is out of the kubelet's reach, so the sidecar asks it and is asked.
 */
export function probesOf(input: ServiceInput, port: AppPort | undefined): Probes {
  const written = input.service.spec.probe;
  if (written === false) return {};
  const direct = written === undefined ? defaultAction(input, port) : actionOf(written, port);
  if (direct === undefined) return {};
  const isAsked = listensInMesh(input) && direct.exec === undefined;
  const action = isAsked ? sidecarAction : direct;

  const timing = {
    periodSeconds: written?.periodSeconds ?? 10,
    timeoutSeconds: written?.timeoutSeconds ?? 2,
  };
  return {
    startupProbe: {
      ...action,
      ...delayOf(written),
      periodSeconds: startupPeriodSeconds,
      timeoutSeconds: timing.timeoutSeconds,
      failureThreshold: Math.ceil(startupSecondsOf(input) / startupPeriodSeconds),
    },
    // What a sidecar answers is its own readiness already.
    ...(isAsked ? {} : { readinessProbe: { ...action, ...timing, failureThreshold: 3 } }),
    livenessProbe: { ...action, ...timing, failureThreshold: 6 },
  };
}

const sidecarAction: YamlMap = { httpGet: { path: statusPath.app, port: meshPort.status } };

/** Longest start of the app, in seconds. */
export function startupSecondsOf(input: Pick<ServiceInput, 'service'>): number {
  const written = input.service.spec.probe;
  if (written === undefined || written === false) return defaultStartupSeconds;
  return written.startupSeconds ?? defaultStartupSeconds;
}

/** The HTTP path that Kubernetes keeps asking, when it asks one. */
export function probedPath({ service, launch }: ServiceInput): string | undefined {
  const { probe } = service.spec;
  if (probe === undefined) return launch.healthPath;
  return probe !== false && 'path' in probe ? probe.path : undefined;
}

function defaultAction(input: ServiceInput, port: AppPort | undefined): YamlMap | undefined {
  if (port === undefined) return undefined;
  const { healthPath, grpcHealth } = input.launch;
  if (port.protocol === 'http' && healthPath !== undefined) {
    return { httpGet: { path: healthPath, port: port.protocol } };
  }
  if (port.protocol === 'grpc' && grpcHealth === true) return { grpc: { port: port.number } };
  return { tcpSocket: { port: port.protocol } };
}

/** Undefined when the probe needs a port and the app has none; a rule reports that. */
function actionOf(probe: Exclude<Probe, false>, port: AppPort | undefined): YamlMap | undefined {
  if ('exec' in probe) return { exec: { command: probe.exec } };
  if (port === undefined) return undefined;
  if ('path' in probe) return { httpGet: { path: probe.path, port: port.protocol } };
  if ('grpc' in probe) {
    const service = probe.grpc === '' ? {} : { service: probe.grpc };
    return { grpc: { port: port.number, ...service } };
  }
  return { tcpSocket: { port: port.protocol } };
}

function delayOf(probe: Probe | undefined): YamlMap {
  if (probe === undefined || probe === false || !('path' in probe)) return {};
  const { initialDelaySeconds } = probe;
  return initialDelaySeconds === undefined ? {} : { initialDelaySeconds };
}

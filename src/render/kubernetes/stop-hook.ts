import type { Environment } from '../../spec/environment.ts';
import type { ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';
import { portOf } from './port.ts';

/** Time in which a Service's endpoints forget a stopping pod. */
const forgetSeconds = 7;
/** Languages whose images have a `sleep` of their own, for clusters whose kubelet cannot sleep. */
const withSleep = new Set(['python', 'node', 'java']);

export const defaultGraceSeconds = 30;

/**
 * A `preStop` sleep: requests still arrive while the endpoints are told, and SIGTERM must come after them. At most a
 * third of the grace period. The kubelet sleeps itself from Kubernetes 1.30 on; on 1.29 that is off by default.
 */
export function stopHook(input: ServiceInput): YamlMap {
  const seconds = pauseSeconds(input);
  if (seconds === 0 || lacksStopHook(input)) return {};
  if (isAtLeast(input.environment, 30)) return { lifecycle: { preStop: { sleep: { seconds } } } };
  return { lifecycle: { preStop: { exec: { command: ['sleep', String(seconds)] } } } };
}

/** True where a pause is due and neither the kubelet nor the image is sure to be able to make it. */
export function lacksStopHook(input: ServiceInput): boolean {
  const able = isAtLeast(input.environment, 30) || withSleep.has(input.launch.build.language);
  return pauseSeconds(input) > 0 && !able;
}

function pauseSeconds(input: ServiceInput): number {
  if (portOf(input) === undefined) return 0;
  const grace = input.service.spec.terminationGracePeriodSeconds ?? defaultGraceSeconds;
  return Math.min(forgetSeconds, Math.floor(grace / 3));
}

/** Is the lowest Kubernetes version of the environment 1.`minor` or newer? */
function isAtLeast(environment: Pick<Environment, 'kubernetes'>, minor: number): boolean {
  const [major = '1', found = '0'] = environment.kubernetes.split('.');
  return Number(major) > 1 || Number(found) >= minor;
}

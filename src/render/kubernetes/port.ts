import type { Protocol } from '../../detect/launch.ts';
import type { ServiceInput } from '../service-input.ts';

/** The port the app listens on. Its Kubernetes name is the protocol's. */
export interface AppPort {
  readonly number: number;
  readonly protocol: Protocol;
}

/** The app's port: the spec's number and protocol, each from the launch where the spec says nothing. */
export function portOf(input: Pick<ServiceInput, 'service' | 'launch'>): AppPort | undefined {
  const written = input.service.spec.port;
  const found = input.launch.port;
  if (written === undefined) return found;
  if (typeof written === 'number') return { number: written, protocol: found?.protocol ?? 'http' };
  return { number: written.number, protocol: written.protocol ?? found?.protocol ?? 'http' };
}

/** `appProtocol` by the Kubernetes standard names: plain HTTP/2 is `kubernetes.io/h2c`; a plain stream has none. */
export function appProtocol(protocol: Protocol): string | undefined {
  const names = { http: 'http', grpc: 'kubernetes.io/h2c', tcp: undefined };
  return names[protocol];
}

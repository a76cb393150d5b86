import type { Mesh } from '../../generated/schema/service-spec.ts';
import type { Peer, ServiceInput } from '../service-input.ts';
import { portOf } from './port.ts';

type Meshed = Pick<ServiceInput, 'service'>;

/** It has a sidecar, and a certificate of its own. */
export function isMeshed({ service }: Meshed): boolean {
  return service.spec.mesh !== false;
}

/** Its sidecar takes calls for it, so that its own port is nobody else's. */
export function listensInMesh(input: Pick<ServiceInput, 'service' | 'launch'>): boolean {
  return isMeshed(input) && portOf(input) !== undefined;
}

/** Its sidecar leads its calls to other services or to aliases of external ones. */
export function callsThroughMesh(input: Pick<ServiceInput, 'service' | 'upstreams'>): boolean {
  const { egress = [] } = input.service.spec;
  const hasAlias = egress.some((each) => 'alias' in each && each.alias !== undefined);
  const listens = input.upstreams.some(({ port }) => port !== undefined);
  return isMeshed(input) && (hasAlias || listens);
}

/** An upstream that answers with a certificate, at its sidecar's port. */
export function isMeshUpstream({ meshed, port }: Peer): boolean {
  return meshed && port !== undefined;
}

/** What the spec says of the sidecar; nothing when it is just there. */
export function meshSettings({ service }: Meshed): Exclude<Mesh, boolean> {
  const { mesh } = service.spec;
  return typeof mesh === 'object' ? mesh : {};
}

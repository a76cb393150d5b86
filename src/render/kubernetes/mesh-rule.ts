import type { Finding } from '../../problem.ts';
import { meshPort } from '../envoy/mesh.ts';
import type { Peer, ServiceInput } from '../service-input.ts';
import { isMeshed, isMeshUpstream, listensInMesh } from './mesh-role.ts';
import { portOf } from './port.ts';

/**
 * What a Service asks of the mesh and cannot have, or has otherwise than it may seem. Codes: render.mesh-bind,
 * render.mesh-caller, render.mesh-plain, render.mesh-port.
 */
export function meshFindings(input: ServiceInput): readonly Finding[] {
  if (!isMeshed(input)) return callsWithoutCertificate(input);
  return [...takenPort(input), ...openPort(input), ...plainUpstreams(input)];
}

function callsWithoutCertificate({ service, upstreams }: ServiceInput): readonly Finding[] {
  return upstreams.filter(isMeshUpstream).map((peer) => ({
    code: 'render.mesh-caller',
    severity: 'error',
    message: `${service.name} is outside the mesh and uses ${named(peer)}, which answers nobody without a certificate.`,
    expected: 'both in the mesh, or both outside',
    hint: `Drop \`mesh: false\` here, or write it at ${peer.name} too.`,
    ...service.placeOf('/uses'),
  }));
}

function takenPort(input: ServiceInput): readonly Finding[] {
  const number = portOf(input)?.number;
  const taken = Object.values(meshPort).some((each) => each === number);
  if (!taken) return [];
  return [
    {
      code: 'render.mesh-port',
      severity: 'error',
      message: `${input.service.name} listens on ${number}, which its sidecar needs.`,
      expected: `a port that is none of ${Object.values(meshPort).join(', ')}`,
      hint: 'Write another port, or `mesh: false`.',
      ...input.service.placeOf('/port'),
    },
  ];
}

/** An app that nothing can tell to listen within its pod alone. */
function openPort(input: ServiceInput): readonly Finding[] {
  if (!listensInMesh(input) || input.launch.bindable) return [];
  return [
    {
      code: 'render.mesh-bind',
      severity: 'info',
      message: `${input.service.name} may listen beyond its pod, past its sidecar: only the network policy keeps others from its port.`,
      hint: 'Let it listen on 127.0.0.1, or see that the cluster enforces network policies.',
      ...input.service.place,
    },
  ];
}

function plainUpstreams({ service, upstreams }: ServiceInput): readonly Finding[] {
  return upstreams
    .filter(({ meshed, port }) => !meshed && port !== undefined)
    .map((peer) => ({
      code: 'render.mesh-plain',
      severity: 'info',
      message: `${service.name} calls ${named(peer)} in clear: it is outside the mesh.`,
      ...service.placeOf('/uses'),
    }));
}

function named({ owner, name }: Peer): string {
  return `${owner}/${name}`;
}

import type { Expose } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import { ingressIdentity } from '../certificate/ingress-identity.ts';
import type { ServiceInput } from '../service-input.ts';
import { listensInMesh } from './mesh-role.ts';
import { portOf } from './port.ts';

/**
 * What keeps a Service from being reached from outside, or must be done for it elsewhere. Codes: render.expose-port,
 * render.expose-gateway, render.expose-identity, render.no-effect.
 */
export function exposeFindings(input: ServiceInput): readonly Finding[] {
  const { expose } = input.service.spec;
  if (expose === undefined) return [];
  const port = exposedPort(input);
  return expose.via === 'gateway' ? [...port, ...gatewayFindings(input)] : port;
}

function exposedPort(input: ServiceInput): readonly Finding[] {
  const { service } = input;
  const port = portOf(input);
  if (port !== undefined && port.protocol !== 'tcp') return [];
  return [
    {
      code: 'render.expose-port',
      severity: 'error',
      message: `${service.name} is exposed and ${port === undefined ? 'listens on no port' : 'speaks plain TCP'}.`,
      expected: 'a port that speaks http or grpc',
      hint: 'Write port: {number: 8000, protocol: http}.',
      ...service.placeOf('/expose'),
    },
  ];
}

function gatewayFindings(input: ServiceInput): readonly Finding[] {
  const { service, environment } = input;
  if (environment.ingress.gateway === undefined) {
    return [
      {
        code: 'render.expose-gateway',
        severity: 'error',
        message: `${service.name} is to be exposed through a Gateway, and karst.yaml names none.`,
        hint: 'Write ingress: {gateway: {name: …, namespace: …}} in karst.yaml.',
        ...service.placeOf('/expose/via'),
      },
    ];
  }
  return [...unusedFields(input), ...presentedIdentity(input)];
}

/** The Gateway's own listeners decide on ports and on TLS. */
function unusedFields({ service }: ServiceInput): readonly Finding[] {
  const { expose } = service.written;
  const fields = ['entryPoints', 'tls'] satisfies (keyof Expose)[];
  return fields
    .filter((field) => expose?.[field] !== undefined)
    .map((field) => ({
      code: 'render.no-effect',
      severity: 'warning',
      message: `expose.${field} has no effect: the listeners of the Gateway decide.`,
      ...service.placeOf(`/expose/${field}`),
    }));
}

function presentedIdentity(input: ServiceInput): readonly Finding[] {
  const { service, environment } = input;
  const { gateway } = environment.ingress;
  if (!listensInMesh(input)) return [];
  return [
    {
      code: 'render.expose-identity',
      severity: 'info',
      message: `${service.name} lets the Gateway ${gateway?.namespace}/${gateway?.name} in as ${ingressIdentity(input)}: it must show a certificate of that id.`,
      hint: 'Name the Secret with it in the Gateway at spec.tls.backend.clientCertificateRef; ingress.identity in karst.yaml names another id.',
      ...service.placeOf('/expose/via'),
    },
  ];
}

import type { Expose } from '../../generated/schema/service-spec.ts';
import { ingressSecret, serviceDnsNames } from '../certificate/certificate-need.ts';
import { spiffeId } from '../certificate/spiffe-id.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { isMeshed } from './mesh-role.ts';
import { portOf } from './port.ts';
import { knowsAuthorities, trustMap } from './trust.ts';
import type { IngressRouteView, ServersTransportView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/**
 * Traefik's IngressRoute, when the spec exposes the app through it and it speaks HTTP or gRPC. To a sidecar Traefik is one
 * more caller, with a certificate of its own.
 */
export function ingressRouteFiles(workload: Workload): readonly RenderedFile[] {
  const view = ingressRouteView(workload);
  if (view === undefined) return [];
  const route = fileOf(workload, 'ingress.yaml', renderTemplate('kubernetes/ingress.yaml', view));
  if (!view.guarded) return [route];
  const transport = renderTemplate(
    'kubernetes/serverstransport.yaml',
    serversTransportView(workload),
  );
  return [route, fileOf(workload, 'serverstransport.yaml', transport)];
}

export function ingressRouteView(workload: Workload): IngressRouteView | undefined {
  const { input, name } = workload;
  const { expose } = input.service.spec;
  const port = portOf(input);
  if (expose === undefined || expose.via === 'gateway') return undefined;
  if (port === undefined || port.protocol === 'tcp') return undefined;
  const guarded = isMeshed(input);
  return {
    ...metadataOf(workload),
    entryPoints: expose.entryPoints ?? ['websecure'],
    match: matchOf(expose),
    service: name,
    port: port.protocol,
    guarded,
    transport: name,
    h2c: port.protocol === 'grpc' && !guarded,
    encrypted: expose.tls !== false,
    tls: tlsOf(expose),
  };
}

/** How Traefik calls the sidecar: with its own certificate, and only one that shows the Service's id. */
export function serversTransportView(workload: Workload): ServersTransportView {
  const { service, environment } = workload.input;
  const { trustDomain } = environment;
  const { name, namespace } = service;
  const secret = ingressSecret(name);
  return {
    ...metadataOf(workload),
    serverName: serviceDnsNames(service)[0],
    peer: spiffeId({ trustDomain, namespace, account: name }),
    authorities: [knowsAuthorities(environment) ? { configMap: trustMap } : { secret }],
    secret,
  };
}

/** Traefik's rule language. The schema's patterns leave no backtick in host or path. */
function matchOf({ host, path = '/' }: Expose): string {
  const hostRule = host.startsWith('*.')
    ? `HostRegexp(\`^[a-z0-9-]+${host.slice(1).replaceAll('.', '\\.')}$\`)`
    : `Host(\`${host}\`)`;
  return path === '/' ? hostRule : `${hostRule} && PathPrefix(\`${path}\`)`;
}

function tlsOf({ tls }: Expose): YamlMap {
  if (typeof tls !== 'object') return {};
  return 'secret' in tls ? { secretName: tls.secret } : { certResolver: tls.resolver };
}

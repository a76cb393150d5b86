import type { Expose } from '../../generated/schema/service-spec.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { YamlMap } from '../yaml.ts';
import { portOf } from './port.ts';
import type { IngressRouteView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/** Traefik's IngressRoute, when the spec exposes the app and it speaks HTTP or gRPC. */
export function ingressRouteFiles(workload: Workload): readonly RenderedFile[] {
  const view = ingressRouteView(workload);
  if (view === undefined) return [];
  return [fileOf(workload, 'ingress.yaml', renderTemplate('kubernetes/ingress.yaml', view))];
}

export function ingressRouteView(workload: Workload): IngressRouteView | undefined {
  const { expose } = workload.input.service.spec;
  const port = portOf(workload.input);
  if (expose === undefined || port === undefined || port.protocol === 'tcp') return undefined;
  return {
    ...metadataOf(workload),
    entryPoints: expose.entryPoints ?? ['websecure'],
    match: matchOf(expose),
    service: workload.name,
    port: port.protocol,
    h2c: port.protocol === 'grpc',
    encrypted: expose.tls !== false,
    tls: tlsOf(expose),
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

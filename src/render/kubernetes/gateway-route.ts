import { meshSecret, serviceDnsNames } from '../certificate/certificate-need.ts';
import { spiffeId } from '../certificate/spiffe-id.ts';
import { meshPort } from '../envoy/mesh.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import { isMeshed } from './mesh-role.ts';
import { portOf } from './port.ts';
import { knowsAuthorities, trustMap } from './trust.ts';
import type { BackendTlsView, GatewayRouteView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/**
 * A route of the Gateway API, when the spec exposes the app through the Gateway that karst.yaml names, and how the Gateway
 * knows the sidecar behind it. Its own certificate is given to it by its administrator.
 */
export function gatewayRouteFiles(workload: Workload): readonly RenderedFile[] {
  const view = gatewayRouteView(workload);
  if (view === undefined) return [];
  const content = renderTemplate('kubernetes/gateway-route.yaml', view);
  const route = fileOf(workload, 'route.yaml', content);
  if (!isMeshed(workload.input)) return [route];
  const policy = renderTemplate('kubernetes/backendtlspolicy.yaml', backendTlsView(workload));
  return [route, fileOf(workload, 'backendtlspolicy.yaml', policy)];
}

export function gatewayRouteView(workload: Workload): GatewayRouteView | undefined {
  const { input, name } = workload;
  const { expose } = input.service.spec;
  const { gateway } = input.environment.ingress;
  const port = portOf(input);
  if (expose?.via !== 'gateway' || gateway === undefined) return undefined;
  if (port === undefined || port.protocol === 'tcp') return undefined;
  const path = expose.path ?? '/';
  // A GRPCRoute knows methods and no paths.
  const isGrpc = port.protocol === 'grpc' && path === '/';
  return {
    ...metadataOf(workload),
    kind: isGrpc ? 'GRPCRoute' : 'HTTPRoute',
    gateway: gateway.name,
    gatewayNamespace: gateway.namespace,
    host: expose.host,
    service: name,
    port: isMeshed(input) ? meshPort.inbound : port.number,
    matched: !isGrpc,
    path,
  };
}

export function backendTlsView(workload: Workload): BackendTlsView {
  const { service, environment } = workload.input;
  const { trustDomain } = environment;
  const { name, namespace } = service;
  const authority = knowsAuthorities(environment)
    ? { authorityKind: 'ConfigMap', authority: trustMap }
    : { authorityKind: 'Secret', authority: meshSecret(name) };
  return {
    ...metadataOf(workload),
    service: name,
    hostname: serviceDnsNames(service)[0],
    peer: spiffeId({ trustDomain, namespace, account: name }),
    ...authority,
  };
}

import type { Environment } from '../../spec/environment.ts';
import { meshHost } from '../envoy/mesh.ts';
import { ingressAccount, spiffeId } from './spiffe-id.ts';

/** What a certificate calls its bearer. */
export interface LeafNames {
  readonly spiffeId: string;
  /** In the order in which they are written. */
  readonly dnsNames: readonly string[];
}

interface Bearer {
  readonly name: string;
  readonly namespace: string;
}

/** A service: its account's SPIFFE id, and every name that its Service object is reached by. */
export function serviceNames(
  { name, namespace }: Bearer,
  { trustDomain }: Pick<Environment, 'trustDomain'>,
): LeafNames {
  return {
    spiffeId: spiffeId({ trustDomain, namespace, account: name }),
    dnsNames: [
      name,
      meshHost(name),
      `${name}.${namespace}`,
      `${name}.${namespace}.svc`,
      `${name}.${namespace}.svc.cluster.local`,
    ],
  };
}

/** The ingress controller, as it calls the services of one owner. Nothing is reached by that name. */
export function ingressNames(
  { namespace }: Pick<Bearer, 'namespace'>,
  { trustDomain }: Pick<Environment, 'trustDomain'>,
): LeafNames {
  return { spiffeId: spiffeId({ trustDomain, namespace, account: ingressAccount }), dnsNames: [] };
}

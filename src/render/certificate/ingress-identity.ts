import type { ServiceInput } from '../service-input.ts';
import { ingressAccount, spiffeId } from './spiffe-id.ts';

/**
 * The SPIFFE id that an ingress controller calls an exposed service as; undefined for one that is not exposed. Traefik
 * holds a certificate of each owner's namespace; a Gateway has one of its own, which its administrator gives it.
 */
export function ingressIdentity(
  input: Pick<ServiceInput, 'service' | 'environment'>,
): string | undefined {
  const { service, environment } = input;
  const { trustDomain, ingress } = environment;
  const { expose } = service.spec;
  if (expose === undefined) return undefined;
  if (expose.via !== 'gateway') {
    return spiffeId({ trustDomain, namespace: service.namespace, account: ingressAccount });
  }
  const namespace = ingress.gateway?.namespace ?? ingress.namespace;
  return ingress.identity ?? spiffeId({ trustDomain, namespace, account: ingressAccount });
}

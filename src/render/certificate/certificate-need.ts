import { callsThroughMesh, isMeshed, listensInMesh } from '../kubernetes/mesh-role.ts';
import { partName } from '../kubernetes/name.ts';
import { processesOf, releaseName } from '../kubernetes/process-kind.ts';
import type { ServiceInput } from '../service-input.ts';
import { type Identity, ingressAccount } from './spiffe-id.ts';

/** A certificate with its key that stands in a Secret of a workload: who it is for, not yet what it holds. */
export interface CertificateNeed {
  /** Name of the Secret, which has `tls.crt`, `tls.key` and `ca.crt`. */
  readonly secret: string;
  /** The folder that the Secret is applied with, relative to the environment's directory. */
  readonly directory: string;
  /** `mesh` for the workload itself, `ingress` for the ingress controller before it. */
  readonly holder: 'mesh' | 'ingress';
  readonly identity: Identity;
  /** Names of the Service in the cluster; none for what only calls. */
  readonly dnsNames: readonly string[];
}

/**
 * Every certificate a Service needs: its own, its release's, which runs before the rest is applied and so brings one
 * along, and Traefik's in this namespace where the service is exposed through it. Nothing outside the mesh.
 */
export function certificateNeeds(input: ServiceInput): readonly CertificateNeed[] {
  const { service } = input;
  if (!isMeshed(input)) return [];
  const directory = `services/${service.name}`;
  const own = { holder: 'mesh', identity: identityOf(input, service.name) } as const;
  const listens = listensInMesh(input);
  const calls = callsThroughMesh(input);

  const main: CertificateNeed = {
    ...own,
    secret: meshSecret(service.name),
    directory,
    dnsNames: listens ? serviceDnsNames(service) : [],
  };
  const release: CertificateNeed = {
    ...own,
    secret: meshSecret(partName(service.name, releaseName)),
    directory: `${directory}/${releaseName}`,
    dnsNames: [],
  };
  const ingress: CertificateNeed = {
    secret: ingressSecret(service.name),
    directory,
    holder: 'ingress',
    identity: identityOf(input, ingressAccount),
    dnsNames: [],
  };
  return [
    ...(listens || calls ? [main] : []),
    ...(calls && processesOf(input).some(({ kind }) => kind === 'release') ? [release] : []),
    ...(listens && isBehindTraefik(input) ? [ingress] : []),
  ];
}

export function meshSecret(name: string): string {
  return `${name}-mesh`;
}

export function ingressSecret(name: string): string {
  return `${name}-ingress`;
}

/** What clients that know no SPIFFE id ask a Service's certificate for. */
export function serviceDnsNames(service: {
  readonly name: string;
  readonly namespace: string;
}): readonly [string, ...string[]] {
  const host = `${service.name}.${service.namespace}.svc`;
  return [host, `${host}.cluster.local`];
}

function isBehindTraefik({ service }: ServiceInput): boolean {
  const { expose } = service.spec;
  return expose !== undefined && expose.via !== 'gateway';
}

function identityOf({ service, environment }: ServiceInput, account: string): Identity {
  return { trustDomain: environment.trustDomain, namespace: service.namespace, account };
}

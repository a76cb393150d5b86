import type { CertificatePlan } from '../plan/certificate.ts';
import type { Plan } from '../plan/plan.ts';
import { type Finding, Problem } from '../problem.ts';
import type { Authorities, Authority } from '../render/certificate/authority.ts';
import { meshSecret } from '../render/certificate/certificate-need.ts';
import { dayMs } from '../render/certificate/profile.ts';
import { spiffeId } from '../render/certificate/spiffe-id.ts';
import { namespaceOf } from '../spec/namespace.ts';
import { readAuthorities } from './certification.ts';
import { planTree } from './plan.ts';
import { readSpecs } from './read-specs.ts';
import type { TreeState } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

/** A certificate of a workload: one that is made here, or one that cert-manager keeps in the cluster. */
export interface ListedCertificate extends Partial<Omit<CertificatePlan, 'secret' | 'spiffeId'>> {
  readonly environment: string;
  readonly service: string;
  readonly issuedBy: 'karst' | 'cert-manager';
  readonly secret: string;
  readonly spiffeId: string;
}

export interface ListedAuthority {
  readonly environment: string;
  readonly role: 'issuing' | 'next' | 'former';
  readonly subject: string;
  readonly fingerprint: string;
  readonly notAfter: string;
  readonly daysLeft: number;
}

export interface CertificateList {
  /** By environment and service. */
  readonly certificates: readonly ListedCertificate[];
  readonly authorities: readonly ListedAuthority[];
  readonly findings: readonly Finding[];
}

/**
 * Every certificate and authority with its state, from specs and records alone: no host is asked and no key read. Raises
 * `spec.missing`, `environment.unknown` and `disk.*`.
 */
export async function listCertificates(
  world: World,
  options: PlanOptions,
): Promise<CertificateList> {
  const nowMs = options.atMs ?? world.clock.nowMs();
  const plan = await planTree(world, { ...options, atMs: nowMs, locked: true });
  const { trees } = await readSpecs(world, options);
  const authorities: ListedAuthority[] = [];
  const findings = errorsOf(plan);
  for (const { environment } of trees) {
    if (environment.certificates.mode === 'cert-manager') continue;
    try {
      const found = await readAuthorities(world, environment, nowMs);
      authorities.push(...listed(environment.name, found, nowMs));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      findings.push(error.toFinding());
    }
  }
  return {
    certificates: [...ownCertificates(plan), ...trees.flatMap(clusterCertificates)],
    authorities,
    findings,
  };
}

function ownCertificates({ workloads }: Plan): ListedCertificate[] {
  return workloads.flatMap(({ workload, certificates = [] }) =>
    certificates.map((certificate) => ({
      environment: workload.environment,
      service: workload.name,
      issuedBy: 'karst',
      ...certificate,
    })),
  );
}

/** Of those that the cluster keeps the tree knows names alone. */
function clusterCertificates({ environment, records }: TreeState): ListedCertificate[] {
  const { name, trustDomain, certificates } = environment;
  if (certificates.mode !== 'cert-manager') return [];
  return [...records.values()]
    .filter(({ workload, meshed }) => workload.kind === 'Service' && meshed === true)
    .map(({ workload: { name: service, owner } }) => ({
      environment: name,
      service,
      issuedBy: 'cert-manager',
      secret: meshSecret(service),
      spiffeId: spiffeId({
        trustDomain,
        namespace: namespaceOf(owner, environment),
        account: service,
      }),
    }));
}

function listed(
  environment: string,
  { issuing, next, former }: Authorities,
  nowMs: number,
): ListedAuthority[] {
  const entry = (role: ListedAuthority['role'], authority: Authority | undefined) => {
    if (authority === undefined) return [];
    const { subjectText, fingerprint, notAfterMs } = authority.issuer;
    const daysLeft = Math.floor((notAfterMs - nowMs) / dayMs);
    const notAfter = new Date(notAfterMs).toISOString();
    return [{ environment, role, subject: subjectText, fingerprint, notAfter, daysLeft }];
  };
  return [...entry('issuing', issuing), ...entry('next', next), ...entry('former', former)];
}

function errorsOf({ findings, workloads }: Plan): Finding[] {
  const all = [...findings, ...workloads.flatMap((each) => each.findings)];
  return all.filter(({ severity }) => severity === 'error');
}

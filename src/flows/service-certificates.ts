import {
  type CertificatePlan,
  decideCertificate,
  sealHash,
  type WantedCertificate,
} from '../plan/certificate.ts';
import type { SealedFile } from '../plan/renew-workload.ts';
import { type CertificateNeed, certificateNeeds } from '../render/certificate/certificate-need.ts';
import { sealedSecretFile } from '../render/certificate/sealed-secret-file.ts';
import { spiffeId } from '../render/certificate/spiffe-id.ts';
import type { SealMode } from '../render/secret/secret.ts';
import type { ServiceInput } from '../render/service-input.ts';
import type { Certification } from './certification.ts';
import { issueCertificate } from './issue-certificate.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

/** The certificates of one workload: what becomes of each, and how those that are due are made. */
export interface WorkloadCertificates {
  readonly plans: readonly CertificatePlan[];
  /** undefined while nothing may be made: a plan shows, a delivery makes. */
  readonly issue: ((plan: CertificatePlan) => Promise<SealedFile>) | undefined;
}

export const noCertificates: WorkloadCertificates = { plans: [], issue: undefined };

/**
 * Judges the certificates of a Service without a key and without making one. Raises the fault of the environment's
 * authorities where the Service needs them.
 */
export function serviceCertificates(
  { world, options }: { readonly world: World; readonly options: PlanOptions },
  tree: TreeState,
  input: ServiceInput,
  certification: Certification,
): WorkloadCertificates {
  const { issuing, fault, nowMs } = certification;
  const isOurs = input.environment.certificates.mode !== 'cert-manager';
  const needs = isOurs ? certificateNeeds(input) : [];
  if (needs.length === 0) return noCertificates;
  if (fault !== undefined) throw fault;
  if (issuing === undefined) throw new TypeError('own certificates without an authority');

  const { authorities } = issuing;
  const seal = issuing.sealFor(input.service.owner);
  const { issuer } = authorities.issuing;
  const recorded = tree.records.get(workloadKey(input.service))?.certificates ?? {};
  const forced = options.renew?.includes(input.service.name) ?? false;
  const judged = needs.map((need) => {
    const wanted = wantedCertificate(need, input, issuer.fingerprint, seal);
    const { path } = wanted;
    const isThere = tree.paths.has(path);
    return {
      need,
      plan: decideCertificate(wanted, { recorded: recorded[path], isThere, nowMs, forced }),
    };
  });
  const needOf = new Map(judged.map(({ need, plan }) => [plan.path, need]));

  return {
    plans: judged.map(({ plan }) => plan),
    issue:
      options.issue === true
        ? async (wanted) => {
            const need = needOf.get(wanted.path);
            if (need === undefined) throw new TypeError('a certificate that nobody needs');
            const authority = authorities.issuing;
            return issueCertificate(world, { input, need, wanted, authority, seal });
          }
        : undefined,
  };
}

function wantedCertificate(
  need: CertificateNeed,
  { environment }: ServiceInput,
  issuer: string,
  seal: SealMode,
): WantedCertificate {
  const openers = seal.mode === 'sops' ? seal.recipients : [seal.certificatePem];
  return {
    secret: need.secret,
    spiffeId: spiffeId(need.identity),
    dnsNames: need.dnsNames,
    issuer,
    path: sealedSecretFile(need, environment),
    seal: sealHash(openers),
  };
}

import { basename, dirname } from 'node:path/posix';
import { type CertificateNeed, certificateNeeds } from '../certificate/certificate-need.ts';
import { sealedSecretFiles } from '../certificate/sealed-secret-file.ts';
import { spiffeId } from '../certificate/spiffe-id.ts';
import { issuerName } from '../mesh/issuer.ts';
import type { RenderedFile } from '../service-input.ts';
import { renderTemplate } from '../template.ts';
import type { CertificateView } from './view.ts';
import { fileOf, metadataOf, type Workload } from './workload.ts';

/**
 * What brings the certificates of a folder into the cluster: the Certificates that cert-manager fills Secrets for. In the
 * other modes the Secrets are sealed when they are delivered, and only their names are known here.
 */
export function certificateFiles(workload: Workload): readonly RenderedFile[] {
  if (workload.input.environment.certificates.mode !== 'cert-manager') return [];
  return needsOf(workload).map((need) =>
    fileOf(
      workload,
      need.holder === 'mesh' ? 'certificate.yaml' : `certificate-${need.holder}.yaml`,
      renderTemplate('kubernetes/certificate.yaml', certificateView(workload, need)),
    ),
  );
}

/** Names of the sealed Secrets that lie in the workload's folder once they are delivered. */
export function sealedSecretNames({ input, directory }: Workload): readonly string[] {
  return sealedSecretFiles(input)
    .filter((path) => dirname(path) === directory)
    .map((path) => basename(path));
}

export function certificateView(workload: Workload, need: CertificateNeed): CertificateView {
  const { environment } = workload.input;
  return {
    ...metadataOf(workload, need.secret),
    secret: need.secret,
    uri: spiffeId(need.identity),
    named: need.dnsNames.length > 0,
    dnsNames: need.dnsNames,
    keyBits: environment.certificates.algorithm === 'P-384' ? 384 : 256,
    issuer: issuerName(environment),
  };
}

function needsOf({ input, directory }: Workload): readonly CertificateNeed[] {
  return certificateNeeds(input).filter((need) => need.directory === directory);
}

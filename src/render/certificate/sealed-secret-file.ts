import type { Environment } from '../../spec/environment.ts';
import { sharedLabels, substituteOff } from '../labels.ts';
import type { SecretText } from '../secret/secret.ts';
import type { ServiceInput } from '../service-input.ts';
import { type CertificateNeed, certificateNeeds } from './certificate-need.ts';

/** Names of files that hold sealed keys, by who holds the certificate: `mesh-secret.sops.yaml`. */
export function sealedSecretFile(
  { directory, holder }: Pick<CertificateNeed, 'directory' | 'holder'>,
  { secrets }: Pick<Environment, 'secrets'>,
): string {
  const ending = secrets.mode === 'sops' ? 'sops.yaml' : 'yaml';
  return `${directory}/${holder}-secret.${ending}`;
}

/** Files with sealed keys that a Service's folders are applied with, in an environment whose keys are made here. */
export function sealedSecretFiles(input: ServiceInput): readonly string[] {
  const { environment } = input;
  if (environment.certificates.mode === 'cert-manager') return [];
  return certificateNeeds(input).map((need) => sealedSecretFile(need, environment));
}

/** A certificate with its key, everything in PEM. */
export interface KeyedCertificate {
  /** The leaf, then the authorities between it and the anchor. */
  readonly chain: string;
  readonly key: string;
  readonly anchor: string;
  readonly serial: string;
  readonly notAfter: string;
}

/** The Secret before it is sealed. What its annotations say of the certificate is public, and stays readable. */
export function certificateSecret(
  { service, environment }: Pick<ServiceInput, 'service' | 'environment'>,
  { secret: name, identity }: CertificateNeed,
  { chain, key, anchor, serial, notAfter }: KeyedCertificate,
): SecretText {
  return {
    name,
    namespace: identity.namespace,
    type: 'kubernetes.io/tls',
    labels: sharedLabels(service.name, environment.name),
    annotations: {
      ...substituteOff,
      'karstkit.dev/certificate-not-after': notAfter,
      'karstkit.dev/certificate-serial': serial,
    },
    stringData: { 'ca.crt': anchor, 'tls.crt': chain, 'tls.key': key },
  };
}

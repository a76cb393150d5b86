import { sealingOf } from '../../spec/secret-settings.ts';
import { sealedSecretNames } from '../kubernetes/certificate.ts';
import type { Workload } from '../kubernetes/workload.ts';
import { sealedCopies } from '../secret/sealed-copy.ts';
import type { FluxKustomizationView } from './view.ts';

type Decryption = Pick<FluxKustomizationView, 'decrypted' | 'keySecret'>;

/** For what holds nothing that Flux must open. */
export const noDecryption: Decryption = { decrypted: false, keySecret: '' };

/**
 * How Flux opens the SOPS files of a workload's folder: with the keys of its owner, so that what was sealed for one owner
 * cannot be read in the folder of another. Nothing where there is no such file: without its key Flux would refuse all.
 */
export function decryptionOf(workload: Workload): Decryption {
  const { environment, service } = workload.input;
  const files = [...sealedCopies(workload).map(({ path }) => path), ...sealedSecretNames(workload)];
  if (!files.some((path) => path.endsWith('.sops.yaml'))) return noDecryption;
  const { keySecret } = sealingOf(environment.secrets, service.owner);
  return { decrypted: true, keySecret };
}

import type { Finding } from '../../problem.ts';
import type { Environment } from '../../spec/environment.ts';
import type { SealedInput } from '../../spec/sealed-input.ts';
import { sealingOf } from '../../spec/secret-settings.ts';
import type { Service } from '../../spec/service.ts';
import { processesOf } from '../kubernetes/process-kind.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { readSealedFile } from './sealed-file.ts';

type Folder = { readonly input: ServiceInput; readonly directory: string };

/** What a user sealed, byte for byte in the one folder that holds it: whatever changed in it would break its seal. */
export function sealedCopies({ input, directory }: Folder): readonly RenderedFile[] {
  if (directory !== sealedDirectory(input)) return [];
  return input.service.sealed.map((sealed) => ({
    path: `${directory}/${copyName(sealed)}`,
    content: sealed.text,
  }));
}

/**
 * What runs before the workload reads the same Secrets and waits for nothing that comes later: with a release they come
 * in its folder.
 */
function sealedDirectory(input: ServiceInput): string {
  const directory = `services/${input.service.name}`;
  const isFirst = processesOf(input).some(({ kind }) => kind === 'release');
  return isFirst ? `${directory}/release` : directory;
}

/** `secret-<name>.sops.yaml`, or `.yaml` for a SealedSecret. */
export function copyName({ name, isSops }: Pick<SealedInput, 'name' | 'isSops'>): string {
  return `secret-${name}${isSops ? '.sops' : ''}.yaml`;
}

/** Findings on whom sealed Secrets can be opened by, against what karst.yaml says now. Code: secret.recipients. */
export function sealedFindings({ service, environment }: ServiceInput): readonly Finding[] {
  return service.sealed.flatMap((input) => recipientFinding(input, service, environment));
}

function recipientFinding(
  { file, text, isSops }: SealedInput,
  { owner }: Service,
  { secrets }: Environment,
): Finding[] {
  const { recipients: wanted } = sealingOf(secrets, owner);
  const found = readSealedFile(text)?.recipients ?? [];
  const known = found.filter((recipient) => wanted.includes(recipient));
  if (!isSops || (found.length === wanted.length && known.length === found.length)) return [];
  // Of a file that nobody of those named can open, the cluster has no key either.
  const isLost = known.length === 0;
  const message = isLost
    ? `${file} is sealed for nobody whom karst.yaml names for ${owner}.`
    : `${file} is sealed for others than those whom karst.yaml names for ${owner}.`;
  return [{ code: 'secret.recipients', severity: isLost ? 'error' : 'warning', message, file }];
}

import type { Finding } from '../../problem.ts';
import type { Environment } from '../../spec/environment.ts';
import type { SealedInput } from '../../spec/sealed-input.ts';
import { sealingOf } from '../../spec/secret-settings.ts';
import type { Service } from '../../spec/service.ts';
import { hashOf } from '../kubernetes/hash.ts';
import { processesOf } from '../kubernetes/process-kind.ts';
import type { RenderedFile, ServiceInput } from '../service-input.ts';
import { readSealedFile } from './sealed-file.ts';

/** A workload as one of its folders sees it. */
interface Folder {
  readonly input: ServiceInput;
  readonly directory: string;
}

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

/** Rolls the pods when a Secret was sealed anew: a variable is read once, when its container starts. */
export function sealedChecksum({ service }: Pick<ServiceInput, 'service'>): Record<string, string> {
  if (service.sealed.length === 0) return {};
  const texts = service.sealed.map(({ name, text }) => [name, text]);
  return { 'karstkit.dev/secrets-checksum': hashOf(texts, 32) };
}

/**
 * Findings on how and for whom a user's Secrets are sealed, against what karst.yaml says now. Code: secret.recipients.
 */
export function sealedFindings({ service, environment }: ServiceInput): readonly Finding[] {
  return service.sealed.flatMap((input) => {
    const fault = sealingFault(input, service, environment);
    if (fault === undefined) return [];
    const { message, severity } = fault;
    const text = `${input.file} is sealed ${message}.`;
    return [{ code: 'secret.recipients', severity, message: text, file: input.file }];
  });
}

function sealingFault(
  { text, isSops }: SealedInput,
  { owner }: Service,
  { secrets }: Environment,
): Pick<Finding, 'message' | 'severity'> | undefined {
  if (isSops !== (secrets.mode === 'sops')) {
    return { severity: 'error', message: `otherwise than for ${secrets.mode}` };
  }
  if (!isSops) return undefined;
  const { recipients: wanted } = sealingOf(secrets, owner);
  const found = readSealedFile(text)?.recipients ?? [];
  const known = found.filter((recipient) => wanted.includes(recipient));
  if (found.length === wanted.length && known.length === found.length) return undefined;
  // What nobody of those named can open, the cluster cannot open either.
  return known.length === 0
    ? { severity: 'error', message: `for nobody whom karst.yaml names for ${owner}` }
    : { severity: 'warning', message: `for others than those whom karst.yaml names for ${owner}` };
}

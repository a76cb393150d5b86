import type { SpecReader } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { SealMode } from '../render/secret/secret.ts';
import type { Environment, SecretSettings } from '../spec/environment.ts';
import { sealingOf } from '../spec/secret-settings.ts';

/**
 * How the Secrets of an environment are sealed, by owner. Raises `secret.certificate` without the certificate that
 * karst.yaml names; the function raises `secret.no-recipient` where nobody could open what is sealed.
 */
export async function sealModes(
  specs: SpecReader,
  { secrets }: Pick<Environment, 'secrets'>,
): Promise<(owner: string) => SealMode> {
  const { mode, certificate } = secrets;
  if (mode === 'sops') return (owner) => ({ mode, recipients: recipientsOf(secrets, owner) });
  const bytes = certificate === undefined ? undefined : await specs.read(certificate);
  if (bytes === undefined) {
    const what = certificate ?? 'certificate of the sealed-secrets controller';
    throw new Problem('secret.certificate', `There is no ${what}`, {
      file: 'karst.yaml',
      pointer: '/secrets/certificate',
      expected: 'the name of a file with the certificate of the sealed-secrets controller',
    });
  }
  const certificatePem = new TextDecoder().decode(bytes);
  return () => ({ mode, certificatePem });
}

function recipientsOf(secrets: SecretSettings, owner: string): readonly string[] {
  const { recipients } = sealingOf(secrets, owner);
  if (recipients.length > 0) return recipients;
  throw new Problem('secret.no-recipient', 'Keys are to be sealed, and nobody could open them', {
    file: 'karst.yaml',
    pointer: '/secrets/recipients',
    expected: 'an age recipient',
  });
}

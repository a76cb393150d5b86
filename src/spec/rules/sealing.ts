import type { KarstConfig } from '../../generated/schema/karst.ts';
import type { Finding } from '../../problem.ts';
import { ageRecipientFault, isAgeIdentity } from '../age-recipient.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';
import { pathFindings } from './path.ts';

type Secrets = NonNullable<KarstConfig['secrets']>;

/**
 * Whoever secrets are sealed for, wherever karst.yaml names them, is an age recipient, and the controller's certificate
 * lies in the repository. No recipient is repeated: it may be a private key.
 */
export function sealingFindings(config: KarstConfig, at: (pointer: string) => Subject): Finding[] {
  const environments = Object.entries(config.environments ?? {}).map(
    ([name, { secrets }]) => [secrets, `${pointerTo('/environments', name)}/secrets`] as const,
  );
  return [[config.secrets, '/secrets'] as const, ...environments].flatMap(([secrets, pointer]) => [
    ...recipientsOf(secrets, pointer).flatMap((named) => recipientFinding(named, at)),
    ...pathFindings(secrets?.certificate, at(`${pointer}/certificate`)),
  ]);
}

function recipientFinding(
  { recipient, pointer }: Named,
  at: (pointer: string) => Subject,
): Finding[] {
  const fault = ageRecipientFault(recipient);
  if (fault === undefined) return [];
  const hint = isAgeIdentity(recipient)
    ? 'Make a new key with `age-keygen`: this one is in a file that goes to Git. Write its public key here.'
    : undefined;
  const expected = 'an age recipient: age1 and 58 characters';
  return [
    findingAt(at(pointer), 'secret.recipient', `The recipient ${fault}.`, { expected, hint }),
  ];
}

interface Named {
  readonly recipient: string;
  readonly pointer: string;
}

function recipientsOf(secrets: Secrets | undefined, pointer: string): Named[] {
  const owners = Object.entries(secrets?.owners ?? {}).flatMap(([owner, { recipients = [] }]) =>
    listed(recipients, pointerTo(`${pointer}/owners`, owner)),
  );
  return [...listed(secrets?.recipients ?? [], pointer), ...owners];
}

function listed(recipients: readonly string[], pointer: string): Named[] {
  return recipients.map((recipient, index) => ({
    recipient,
    pointer: `${pointer}/recipients/${index}`,
  }));
}

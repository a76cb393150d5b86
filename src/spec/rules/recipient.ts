import type { KarstConfig } from '../../generated/schema/karst.ts';
import type { Finding } from '../../problem.ts';
import { ageRecipientFault, isAgeIdentity } from '../age-recipient.ts';
import { findingAt, type Subject } from '../finding-at.ts';
import { pointerTo } from '../spec-document.ts';

type Secrets = NonNullable<KarstConfig['secrets']>;

/** Whoever secrets are sealed for, wherever karst.yaml names them, is an age recipient. No text is repeated: it may be a private key. */
export function recipientFindings(
  config: KarstConfig,
  at: (pointer: string) => Subject,
): Finding[] {
  const environments = Object.entries(config.environments ?? {}).flatMap(([name, { secrets }]) =>
    recipientsOf(secrets, `${pointerTo('/environments', name)}/secrets`),
  );
  return [...recipientsOf(config.secrets, '/secrets'), ...environments].flatMap(
    ({ recipient, pointer }) => {
      const fault = ageRecipientFault(recipient);
      if (fault === undefined) return [];
      const hint = isAgeIdentity(recipient)
        ? 'Make a new key with `age-keygen`: this one is in a file that goes to Git. Write its public key here.'
        : undefined;
      const expected = 'an age recipient: age1 and 58 characters';
      return [
        findingAt(at(pointer), 'secret.recipient', `The recipient ${fault}.`, { expected, hint }),
      ];
    },
  );
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

import type { KarstConfig } from '../generated/schema/karst.ts';
import type { Sealing, SecretSettings } from './environment.ts';

type Whole = NonNullable<KarstConfig['secrets']>;
type Own = NonNullable<NonNullable<KarstConfig['environments']>[string]['secrets']>;
type Filled = Whole & Required<Pick<Whole, 'mode' | 'recipients' | 'keySecret'>>;

/** How secrets are sealed in one environment: what it says of its own, else what karst.yaml says for all. */
export function secretSettings(whole: Filled, own: Own = {}): SecretSettings {
  const owners = [
    ...new Set([...Object.keys(whole.owners ?? {}), ...Object.keys(own.owners ?? {})]),
  ];
  return {
    mode: own.mode ?? whole.mode,
    recipients: own.recipients ?? whole.recipients,
    keySecret: own.keySecret ?? whole.keySecret,
    certificate: own.certificate ?? whole.certificate,
    owners: Object.fromEntries(
      owners.map((owner) => [owner, { ...whole.owners?.[owner], ...own.owners?.[owner] }]),
    ),
  };
}

/** Whom the secrets of an owner are sealed for: the owner's own keys where there are some, or everybody's. */
export function sealingOf(
  { owners, recipients, keySecret }: SecretSettings,
  owner: string,
): Sealing {
  const own = Object.hasOwn(owners, owner) ? owners[owner] : undefined;
  return { recipients: own?.recipients ?? recipients, keySecret: own?.keySecret ?? keySecret };
}

/** Is anybody named whom SOPS could seal for? Then Flux may write Secrets. */
export function hasSealing(secrets: SecretSettings): boolean {
  return [secrets, ...Object.values(secrets.owners)].some(
    ({ recipients = [] }) => recipients.length > 0,
  );
}

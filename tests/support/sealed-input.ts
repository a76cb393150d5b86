import type { SealMode } from '#src/render/secret/secret.ts';
import { userSecret } from '#src/render/secret/user-secret.ts';
import type { SealedInput } from '#src/spec/sealed-input.ts';
import type { Service } from '#src/spec/service.ts';
import { aSeal } from './seal.ts';

/** A Secret `api-db` as `karst seal` leaves it for a service. */
export async function aSealedInput(
  service: Service,
  how: SealMode,
  stringData: Readonly<Record<string, string>> = { url: 'postgres://db' },
): Promise<SealedInput> {
  const name = 'api-db';
  const isSops = how.mode === 'sops';
  const secret = userSecret(service, { name, type: 'Opaque', stringData });
  const file = `karst/secrets/${service.environment}/${service.name}/${name}${isSops ? '.sops' : ''}.yaml`;
  return { name, file, text: await aSeal().seal(secret, how), isSops };
}

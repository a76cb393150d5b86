import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { openSeal } from '#src/io/seal.ts';
import type { Seal } from '#src/ports.ts';
import type { SealMode, SecretText } from '#src/render/secret/secret.ts';

/** 2026-01-01, so that what is sealed has a time of its own. */
const sealedAtMs = Date.UTC(2026, 0, 1, 12);

/** A key pair of age, as the cluster has one. */
export interface AgePair {
  readonly identity: string;
  readonly recipient: string;
}

export async function agePair(): Promise<AgePair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seals with a digest key of its own, or with none. */
export function aSeal(digestKey: Uint8Array | undefined = undefined): Seal {
  return openSeal({ clock: { nowMs: () => sealedAtMs }, digestKey: async () => digestKey });
}

export function aSecret(stringData: SecretText['stringData'] = { key: 'value' }): SecretText {
  return {
    name: 'api-db',
    namespace: 'team-a',
    type: 'Opaque',
    labels: { 'app.kubernetes.io/name': 'api' },
    annotations: {},
    stringData,
  };
}

export function sopsFor(...pairs: readonly AgePair[]): SealMode {
  return { mode: 'sops', recipients: pairs.map(({ recipient }) => recipient) };
}

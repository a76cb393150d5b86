import { generateKey } from '#src/io/private-key.ts';
import type { Keys, PrivateKey } from '#src/ports.ts';
import { agePair } from './seal.ts';

/** Real keys, and a place for those of authorities that ends with the test. */
export interface MemoryKeys extends Keys {
  /** By environment. */
  readonly kept: Map<string, PrivateKey[]>;
  /** Keys that were made, of authorities and of leafs. */
  readonly made: PrivateKey[];
}

export function memoryKeys(): MemoryKeys {
  const kept = new Map<string, PrivateKey[]>();
  const made: PrivateKey[] = [];
  return {
    kept,
    made,
    generate: async (kind) => {
      const key = await generateKey(kind);
      made.push(key);
      return key;
    },
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    authority: async (environment, publicKey) =>
      kept.get(environment)?.find((key) => Buffer.from(publicKey).equals(key.publicKey)),
    keepAuthority: async (environment, key) => {
      kept.set(environment, [...(kept.get(environment) ?? []), key]);
      return `memory/${environment}`;
    },
    ageRecipient: async () => ({
      recipient: (await agePair()).recipient,
      file: 'memory/age.agekey',
    }),
  };
}

import { join } from 'node:path';
import type { Keys, PrivateKey } from '../ports.ts';
import { Problem } from '../problem.ts';
import { pemBlocks } from '../render/certificate/pem.ts';
import { KeyDirectory } from './key-directory.ts';
import { generateKey, readKey } from './private-key.ts';

export interface KeysOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What this user keeps between runs and shows nobody. */
  readonly stateDirectory: string;
}

/**
 * Keys by WebCrypto. An authority's key comes from KARST_CA_KEY, which may hold several while authorities change, else
 * from `<state directory>/<environment>/*.key`; the public key says which one is meant.
 */
export function openKeys({ environment: variables, stateDirectory }: KeysOptions): Keys {
  const { KARST_CA_KEY: given = '', KARST_CA_PASSPHRASE: passphrase } = variables;
  const directoryOf = (environment: string) => new KeyDirectory(join(stateDirectory, environment));

  return {
    generate: generateKey,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    authority: async (environment, publicKey) => {
      if (given.trim() !== '') {
        const blocks = keyBlocks(given).map((text) => ({ name: 'KARST_CA_KEY', text }));
        return matching(blocks, publicKey, passphrase);
      }
      return matching(await directoryOf(environment).read(), publicKey, passphrase);
    },
    keepAuthority: async (environment, key) => {
      if (variables.CI) throw unkept();
      return directoryOf(environment).add(await key.pem());
    },
    ageRecipient: async () => {
      if (variables.CI) throw unkept();
      const { keptAgeRecipient } = await import('./age-identity.ts');
      return keptAgeRecipient(stateDirectory);
    },
  };
}

function unkept(): Problem {
  return new Problem(
    'certificate.key-unkept',
    'A runner of a CI forgets its files, and keys with them',
    {
      expected: 'a machine that keeps what this user stores',
    },
  );
}

function matching(
  candidates: readonly { readonly name: string; readonly text: string }[],
  publicKey: Uint8Array,
  passphrase: string | undefined,
): PrivateKey | undefined {
  const wanted = Buffer.from(publicKey);
  return candidates
    .map(({ name, text }) => readKey(text, name, passphrase))
    .find((key) => wanted.equals(key.publicKey));
}

/** Text without a single block goes on as it is, for the reader to say what is wrong with it. */
function keyBlocks(text: string): readonly string[] {
  const blocks = pemBlocks(text).filter(({ label }) => label.endsWith('PRIVATE KEY'));
  return blocks.length === 0 ? [text] : blocks.map((block) => block.text);
}

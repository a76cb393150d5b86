import type { Clock, Seal } from '../ports.ts';
import { Problem } from '../problem.ts';
import type { Texts } from '../render/labels.ts';
import { readSealedFile } from '../render/secret/sealed-file.ts';
import {
  digestAnnotation,
  type PreviousSeal,
  type SealMode,
  type SecretText,
  secretObject,
} from '../render/secret/secret.ts';
import { digestOf, isSameKey } from './seal-digest.ts';

export interface SealOptions {
  readonly clock: Clock;
  /** Key of the digests, asked for when something is sealed; undefined where there is none to keep. */
  readonly digestKey: () => Promise<Uint8Array | undefined>;
}

/**
 * Seals for the cluster alone, and quietly: ciphertext is random, so a file is written anew only when it must be.
 *
 * Nothing here can open what it sealed, so whether the values are the same is told by an HMAC in the file, under a key
 * that never comes near Git: KARST_SEAL_KEY, else one in the user's state directory. A plain hash would let whoever reads
 * the repository try passwords. Under another key, or with none, nobody can tell: then the caller decides, and keeps the
 * old text only while everything in clear (names, keys, recipients, what annotations say of the values) is the same.
 */
export function openSeal({ clock, digestKey }: SealOptions): Seal {
  return {
    seal: async (secret, how, previous) => {
      refuseIllFormed(secret);
      const key = await digestKey();
      const digest = key === undefined ? undefined : digestOf(key, [secretObject(secret), how]);
      const before = previous === undefined ? undefined : readSealedFile(previous.text);
      if (previous !== undefined && digest !== undefined && before?.digest === digest) {
        return previous.text;
      }
      const annotations: Texts = digest === undefined ? {} : { [digestAnnotation]: digest };
      const text = await sealed(secret, annotations, how, clock);
      return isKept(previous, text, digest) ? previous.text : text;
    },
  };
}

/** Nobody can tell whether the values are the same, the caller would keep them, and all that is in clear is the same. */
function isKept(
  previous: PreviousSeal | undefined,
  next: string,
  digest: string | undefined,
): previous is PreviousSeal {
  if (previous?.whenUnknown !== 'keep') return false;
  const before = readSealedFile(previous.text);
  if (before === undefined || isSameKey(before.digest, digest)) return false;
  return before.clear === readSealedFile(next)?.clear;
}

async function sealed(
  secret: SecretText,
  annotations: Texts,
  how: SealMode,
  clock: Clock,
): Promise<string> {
  if (how.mode === 'sops') {
    const { sealForAge } = await import('./seal-age.ts');
    return sealForAge(secret, annotations, { recipients: how.recipients, nowMs: clock.nowMs() });
  }
  const { sealForController } = await import('./seal-controller.ts');
  const { certificatePem } = how;
  return sealForController(secret, annotations, { certificatePem, nowMs: clock.nowMs() });
}

/** A lone surrogate would be replaced on its way to bytes, and another value sealed than the one that was given. */
function refuseIllFormed({ stringData, data = {} }: SecretText): void {
  const texts = Object.entries({ ...stringData, ...data });
  const broken = texts.find(([, value]) => !value.isWellFormed());
  const twice = Object.keys(data).find((key) => Object.hasOwn(stringData, key));
  if (broken === undefined && twice === undefined) return;
  const what = twice === undefined ? 'is no Unicode text' : 'is given twice';
  throw new Problem('secret.value', `The value of ${broken?.[0] ?? twice} ${what}.`);
}

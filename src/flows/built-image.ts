import type { Finding } from '../problem.ts';
import { imageStateCodes, judgeImage } from '../source/image-answer.ts';
import type { World } from './world.ts';

/** A digest that was handed over, and what the registry has to confirm of it. */
export interface BuiltImage {
  /** `registry/name:tag` */
  readonly reference: string;
  readonly digest: string;
  readonly platforms: readonly string[];
  readonly allowPrivate: boolean;
}

/**
 * Why a digest is not believed; undefined when the registry has exactly this, under the tag: a digest of another image
 * would pass for it otherwise. Codes: built.*.
 */
export async function builtRefusal(
  { images }: Pick<World, 'images'>,
  { reference, allowPrivate, ...wanted }: BuiltImage,
): Promise<Finding | undefined> {
  const { state, why } = judgeImage(wanted, await images.look({ reference, allowPrivate }));
  if (state === 'present') return undefined;
  return {
    code: imageStateCodes[state],
    severity: 'error',
    message: `${reference}@${wanted.digest} is not written: ${why}`,
  };
}

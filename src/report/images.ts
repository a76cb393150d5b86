import type { ImagesOutput } from '../generated/schema/images.ts';
import type { Finding } from '../problem.ts';
import type { ImageState } from '../source/image-answer.ts';
import { defined } from './defined.ts';
import { exitStatusOf } from './exit-status.ts';
import { findingOutput } from './finding-output.ts';
import { plainText } from './plain-text.ts';

interface ImageHold {
  readonly images: readonly {
    readonly environment: string;
    readonly workload: string;
    readonly reference: string;
    readonly state: ImageState;
    readonly why: string;
    readonly isUnseen?: true;
  }[];
  readonly conclusion: ImagesOutput['conclusion'];
  readonly findings: readonly Finding[];
}

/** What registries have of a tree's images, as programs read it; its shape is schemas/output/images.schema.json. */
export function imagesOutput({ images, conclusion, findings }: ImageHold): ImagesOutput {
  return {
    apiVersion: 'karstkit.dev/v1',
    kind: 'Images',
    exitStatus: exitStatusOf(findings),
    conclusion,
    images: images.map(({ isUnseen, ...image }) => ({
      ...image,
      ...defined({ unseen: isUnseen }),
    })),
    findings: findings.map(findingOutput),
  };
}

/** The same for a person: one line an image. */
export function imagesText({ images }: ImageHold): string {
  if (images.length === 0) return 'The tree names no image of a registry.\n';
  return images
    .map(
      ({ environment, workload, reference, state, why, isUnseen }) =>
        `${state.padEnd(11)} ${environment}/${workload}  ${plainText(reference)}  ${plainText(why)}${isUnseen === true ? ' karst.yaml lets that pass.' : ''}\n`,
    )
    .join('');
}

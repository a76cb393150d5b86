import { problemCodes } from '../../problem-code.ts';
import { type ImageState, imageStateCodes } from '../../source/image-answer.ts';
import type { Gate } from './page-view.ts';

interface AskedImage {
  readonly workload: string;
  readonly reference: string;
  readonly state: ImageState;
  readonly why: string;
}

/** One gate for each image that has to be in its registry before the plan is carried out. */
export function imageGates({ images }: { readonly images: readonly AskedImage[] }): Gate[] {
  return images.map(({ workload, reference, state, why }) => ({
    name: `image ${workload}`,
    isPassed: state === 'present',
    by:
      state === 'present'
        ? `${why}`
        : `${reference}: ${why} ${problemCodes[imageStateCodes[state]].next}`,
  }));
}

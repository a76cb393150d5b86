import { problemCodes } from '../../problem-code.ts';
import { type ImageState, imageStateCodes } from '../../source/image-answer.ts';
import type { Gate } from './page-view.ts';

interface AskedImage {
  readonly workload: string;
  readonly reference: string;
  readonly state: ImageState;
  readonly why: string;
  readonly isUnseen?: true;
}

/** One gate for each image that has to be in its registry before the plan is carried out. */
export function imageGates({ images }: { readonly images: readonly AskedImage[] }): Gate[] {
  return images.map((image) => ({ name: `image ${image.workload}`, ...answerOf(image) }));
}

function answerOf({ reference, state, why, isUnseen }: AskedImage): Omit<Gate, 'name'> {
  if (state === 'present') return { isPassed: true, by: why };
  const by = `${reference}: ${why}`;
  return isUnseen === true
    ? { isPassed: true, isUnseen, by: `${by} Nobody looked: karst.yaml sets registry.unreachable.` }
    : { isPassed: false, by: `${by} ${problemCodes[imageStateCodes[state]].next}` };
}

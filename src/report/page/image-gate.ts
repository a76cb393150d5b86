import { problemCodes } from '../../problem-code.ts';
import { type ImageState, imageStateCodes } from '../../source/image-answer.ts';
import type { Gate } from './page-view.ts';

interface AskedImage {
  readonly workload: string;
  readonly reference: string;
  readonly state: ImageState;
  readonly why: string;
  /** Nobody answered, and karst.yaml lets that pass. */
  readonly isUnseen?: true;
}

/**
 * What has to be in its registry before the plan is carried out: a gate for each image that is not, and one for all that
 * are, so that a page of many workloads shows what it waits for.
 */
export function imageGates({ images }: { readonly images: readonly AskedImage[] }): Gate[] {
  const present = images.filter(({ state }) => state === 'present');
  return [...presentGates(present), ...images.flatMap(openGates)];
}

const namedAtMost = 5;

function presentGates(images: readonly AskedImage[]): Gate[] {
  const [only, ...more] = images;
  if (only === undefined) return [];
  if (more.length === 0) return [{ name: `image ${only.workload}`, isPassed: true, by: only.why }];
  const names = images.slice(0, namedAtMost).map(({ workload }) => workload);
  const rest = images.length - names.length;
  const list = rest === 0 ? names.join(', ') : `${names.join(', ')} and ${rest} more`;
  return [{ name: 'images', isPassed: true, by: `The registry has those of ${list}.` }];
}

function openGates({ workload, reference, state, why, isUnseen }: AskedImage): Gate[] {
  if (state === 'present') return [];
  const name = `image ${workload}`;
  const by = `${reference}: ${why}`;
  if (isUnseen === true) {
    const unseen = `${by} Nobody looked: karst.yaml sets registry.unreachable.`;
    return [{ name, isPassed: true, isUnseen, by: unseen }];
  }
  return [{ name, isPassed: false, by: `${by} ${problemCodes[imageStateCodes[state]].next}` }];
}

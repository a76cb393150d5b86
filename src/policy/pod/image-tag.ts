import type { PodCheck } from './pod.ts';

/** Ours: an image is named by a digest, or by a tag that is not the one that moves. */
export const imageTag: PodCheck = {
  rule: 'image-tag',
  faults: ({ containers }) =>
    containers
      .filter(({ value: { image } }) => typeof image === 'string' && !isFixed(image))
      .map(({ keys }) => ({
        keys: [...keys, 'image'],
        message: 'the image could be another one tomorrow',
        expected: 'a digest, or a tag that is not latest',
      })),
};

function isFixed(image: string): boolean {
  if (image.includes('@')) return /@sha256:[0-9a-f]{64}$/.test(image);
  const tag = /:([^/:@]+)$/.exec(image)?.[1];
  return tag !== undefined && tag !== 'latest';
}

import type { RenderedFile } from '../render/service-input.ts';
import { compareCodePoints } from '../source/file-tree.ts';

/** Base images that rendered Dockerfiles begin from, without stages of their own and without what is pinned already. */
export function baseImagesOf(files: readonly RenderedFile[]): readonly string[] {
  const dockerfiles = files.filter(({ path }) => path.endsWith('/Dockerfile'));
  const images = dockerfiles.flatMap(({ content }) => {
    const froms = content.split('\n').flatMap((line) => from(line));
    const stages = new Set(froms.map(({ stage }) => stage));
    return froms.map(({ image }) => image).filter((image) => !stages.has(image));
  });
  const open = images.filter((image) => image !== 'scratch' && !image.includes('@'));
  return [...new Set(open)].sort(compareCodePoints);
}

function from(line: string): { image: string; stage: string | undefined }[] {
  const [, image, stage] = /^FROM(?: --\S+)* (\S+)(?: AS (\S+))?$/i.exec(line.trim()) ?? [];
  return image === undefined ? [] : [{ image, stage }];
}

import { posix } from 'node:path';
import type { ImageBuildEntry } from '../render/image.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/**
 * What is to be built as another job finds it: paths from the root of each repository, and the commit that holds the
 * rendered Dockerfiles where the run made one.
 */
export function withPlacedBuilds(
  outcome: Outcome,
  { out, 'gitops-repository': foreign }: Pick<Inputs, 'out' | 'gitops-repository'>,
  prefix: string,
): Outcome {
  const directory = out === '' && foreign === '' ? prefix : out;
  const place = ({ context, dockerfile, ...entry }: ImageBuildEntry): ImageBuildEntry => ({
    ...entry,
    context:
      context.url === undefined ? { ...context, path: joined(prefix, context.path) } : context,
    dockerfile: dockerfile.in === 'gitops' ? rendered(dockerfile) : dockerfile,
  });
  const rendered = (dockerfile: ImageBuildEntry['dockerfile']) => {
    const { path, ignore, ref = outcome.commit, ...rest } = dockerfile;
    return {
      ...rest,
      path: joined(directory, path),
      ...(ignore === undefined ? {} : { ignore: joined(directory, ignore) }),
      ...(ref === undefined ? {} : { ref }),
    };
  };
  return { ...outcome, images: outcome.images.map(place) };
}

function joined(outer: string, inner: string): string {
  const path = posix.join(outer, inner);
  return path === '.' ? '' : path;
}

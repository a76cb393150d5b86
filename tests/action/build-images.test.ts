import { expect, test } from 'vitest';
import { withPlacedBuilds } from '#src/action/build-images.ts';
import { failedOutcome } from '#src/action/outcome.ts';
import { Problem } from '#src/problem.ts';
import type { ImageBuildEntry } from '#src/render/image.ts';

const entry: ImageBuildEntry = {
  name: 'api',
  context: { slug: './api', path: 'api' },
  commit: '',
  dockerfile: { in: 'gitops', path: 'deploy/Dockerfile', ignore: 'deploy/Dockerfile.dockerignore' },
  image: 'ghcr.io/acme/api',
  tags: ['ghcr.io/acme/api:tree-1'],
  platforms: 'linux/amd64',
  digestFile: 'api.digest',
};
const remote = {
  ...entry,
  context: { slug: 'gh:o/r', url: 'https://github.com/o/r.git', path: 'x' },
};
const own = { ...entry, dockerfile: { in: 'source', path: 'Dockerfile' } } as const;

const outcome = failedOutcome(new Problem('action.input', 'none'));
const here = { out: '', 'gitops-repository': '' };

test.each([
  ['the root of the repository', here, '', 'deploy in api'],
  ['a directory of it', here, 'infra', 'infra/deploy in infra/api'],
  ['a directory of its own', { ...here, out: 'tree' }, 'infra', 'tree/deploy in infra/api'],
  ['another repository', { ...here, 'gitops-repository': 'a/b' }, 'infra', 'deploy in infra/api'],
])('what is rendered into %s is found there', (_, inputs, prefix, places) => {
  const images = [entry, remote, own];
  const [directory, context] = places.split(' in ');

  const placed = withPlacedBuilds({ ...outcome, images }, inputs, prefix);

  expect(placed.images).toEqual([
    {
      ...entry,
      context: { ...entry.context, path: context },
      dockerfile: {
        in: 'gitops',
        path: `${directory}/Dockerfile`,
        ignore: `${directory}/Dockerfile.dockerignore`,
      },
    },
    expect.objectContaining({ context: remote.context }),
    expect.objectContaining({ dockerfile: own.dockerfile }),
  ]);
});

test('the commit that holds a Dockerfile is its own, or the one that was made', () => {
  const proposed = { ...entry, dockerfile: { ...entry.dockerfile, ref: '1'.repeat(40) } };
  const made = { ...outcome, commit: '2'.repeat(40), images: [proposed, entry] };

  const refs = withPlacedBuilds(made, here, '').images.map(({ dockerfile }) => dockerfile.ref);

  expect(refs).toEqual(['1'.repeat(40), '2'.repeat(40)]);
});

import { expect, test } from 'vitest';
import { withDigest } from '#src/render/kubernetes/images.ts';
import { renderService } from '#src/render/service.ts';
import { anInput } from './an-input.ts';

const first = `sha256:${'1'.repeat(64)}`;
const second = `sha256:${'2'.repeat(64)}`;
const releases = { processes: { release: { command: ['migrate'] } } };

/** The files of a service whose image is built, by path. */
function filesOf(built: Record<string, string>, spec: Parameters<typeof anInput>[0] = releases) {
  const { files } = renderService(anInput(spec, { built }));
  return new Map(files.map(({ path, content }) => [path, content]));
}

const { reference } = renderService(anInput(releases)).image;
const folders = ['services/hello/kustomization.yaml', 'services/hello/release/kustomization.yaml'];

test('a built image changes the kustomizations that name it, and no other file', () => {
  const before = filesOf({});
  const after = filesOf({ [reference]: first });

  const changed = [...after].filter(([path, content]) => before.get(path) !== content);

  expect(changed.map(([path]) => path)).toEqual(folders);
  expect(after.get(folders[0] ?? '')).toMatch(
    new RegExp(`\\nimages:\\n  - name: .+/hello\\n    digest: "?${first}"?\\n$`),
  );
});

test.each(folders)('%s is given a digest as a render with it gives', (path) => {
  const bare = filesOf({}).get(path) ?? '';
  const pinned = filesOf({ [reference]: first }).get(path);
  const pinnedAgain = filesOf({ [reference]: second }).get(path);

  expect(withDigest(bare, reference, first)).toBe(pinned);
  expect(withDigest(pinned ?? '', reference, second)).toBe(pinnedAgain);
});

test('a digest of another tag is nothing to it', () => {
  expect(filesOf({ [`${reference}0`]: first })).toEqual(filesOf({}));
});

test('what image automation writes is not ours', () => {
  const automated = { ...releases, image: { automation: true } };
  const bare = filesOf({}, automated);

  expect(filesOf({ [reference]: first }, automated)).toEqual(bare);
  expect(withDigest(bare.get(folders[0] ?? '') ?? '', reference, first)).toBeUndefined();
});

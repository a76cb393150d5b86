import { expect, test } from 'vitest';
import { baseImagesOf, pinnedImages } from '#src/render/dockerfile/base-image.ts';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { codeOf } from '#tests/support/problem.ts';
import { aServiceInput } from './a-service-input.ts';

const slim = 'python:3.11-slim';
const digest = `sha256:${'0f'.repeat(32)}`;

test('builds and runs on the slim image of the Python the project asks for', () => {
  expect(baseImagesOf(aServiceInput())).toEqual({ build: slim, run: slim });
  expect(
    baseImagesOf(
      aServiceInput({ launch: { version: { value: '3.13', from: '.python-version:1' } } }),
    ),
  ).toEqual({ build: 'python:3.13-slim', run: 'python:3.13-slim' });
});

test('takes a replacement of karst.yaml, and the spec over it', () => {
  const baseImages = { [slim]: 'mirror.example.com/python:3.11-slim' };

  expect(baseImagesOf(aServiceInput({ baseImages }))?.run).toBe(baseImages[slim]);
  expect(
    baseImagesOf(aServiceInput({ baseImages, spec: { baseImages: { build: 'python:3.11' } } })),
  ).toEqual({
    build: 'python:3.11',
    run: baseImages[slim],
  });
});

test("builds a Python environment on the spec's run image when it names that one alone", () => {
  const run = 'quay.io/own/python:3.12';

  expect(baseImagesOf(aServiceInput({ spec: { baseImages: { run } } }))).toEqual({
    build: run,
    run,
  });
});

test("adds no user to a base image of the spec's own, whose tools are unknown", () => {
  const run = 'quay.io/own/python:3.12';
  const [dockerfile] = renderDockerfile(aServiceInput({ spec: { baseImages: { run } } }));

  expect(dockerfile?.content).not.toContain('useradd');
  expect(dockerfile?.content).toContain('\nUSER 10001:10001\n');
});

test('keeps the tag before the digest, and a digest that is there', () => {
  const pinned = `${slim}@sha256:${'aa'.repeat(32)}`;

  expect(pinnedImages(aServiceInput({ digests: { [slim]: digest } }))?.run).toBe(
    `${slim}@${digest}`,
  );
  expect(
    pinnedImages(
      aServiceInput({ spec: { baseImages: { run: pinned } }, digests: { [pinned]: digest } }),
    )?.run,
  ).toBe(pinned);
});

test.each([
  'python:3.11 AS evil',
  '--platform=linux/arm64 python:3.11',
  'python:3.11\nRUN id',
  'Python:3.11',
  'python:3.11@sha256:short',
  '$IMAGE',
])('refuses the base image %j', (build) => {
  const input = aServiceInput({ spec: { baseImages: { build } } });

  expect(codeOf(() => renderDockerfile(input))).toBe('dockerfile.base-image-invalid');
});

test('refuses a digest of another form', () => {
  const input = aServiceInput({ digests: { [slim]: 'sha256:0\nUSER root' } });

  expect(codeOf(() => renderDockerfile(input))).toBe('dockerfile.base-image-invalid');
});

import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { contextExclusions } from '#src/source/build-context.ts';
import { aServiceInput } from './a-service-input.ts';
import { samples } from './sample.ts';

/** `UPDATE_GOLDEN=1 vitest run tests/render/dockerfile` writes them; the difference is reviewed like code. */
const update = process.env.UPDATE_GOLDEN !== undefined;

test.each(Object.keys(samples))('renders %s as agreed, byte for byte', async (name) => {
  const file = new URL(`golden/${name}.Dockerfile`, import.meta.url);
  const [dockerfile] = renderDockerfile(aServiceInput(samples[name]));
  if (update) await writeFile(file, dockerfile?.content ?? '');

  expect(dockerfile?.path).toBe('services/api/Dockerfile');
  expect(dockerfile?.content).toBe(await readFile(file, 'utf8'));
});

test('leaves out of the build what no build needs', () => {
  const [, ignored] = renderDockerfile(aServiceInput());

  expect(ignored?.path).toBe('services/api/Dockerfile.dockerignore');
  expect(ignored?.content).toBe(`${contextExclusions.join('\n')}\n`);
});

test("renders nothing beside an author's own Dockerfile", () => {
  const build = { language: 'image', dockerfile: 'Dockerfile', context: '' } as const;

  expect(renderDockerfile(aServiceInput({ build, launch: { command: [] } }))).toEqual([]);
});

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { renderEnvironment } from '#src/render/flux/environment.ts';
import { renderOwner } from '#src/render/owner/owner.ts';
import { renderService } from '#src/render/service.ts';
import type { RenderedFile } from '#src/render/service-input.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { aMaximalInput } from './a-maximal-input.ts';
import { anEnvironment, anImageLaunch, anInput } from './an-input.ts';

/** `UPDATE_GOLDEN=1 vitest run tests/render/kubernetes` writes them; the difference is reviewed like code. */
const update = process.env.UPDATE_GOLDEN !== undefined;
const environment = anEnvironment({ kubernetes: '1.29.4', namespacePrefix: 'prod-' });

const trees: Readonly<Record<string, () => readonly RenderedFile[]>> = {
  minimal: () => renderService(anInput({ mesh: false }, { launch: anImageLaunch() })).files,
  maximal: () => renderService(aMaximalInput()).files,
  shared: () => [
    ...renderEnvironment(environment, true, true),
    ...renderOwner('team-a', environment, true),
  ],
};

test.each(Object.keys(trees))('renders the %s tree as agreed, byte for byte', async (name) => {
  const folder = new URL(`golden/${name}/`, import.meta.url);
  const files = trees[name]?.() ?? [];
  if (update) await rewrite(folder, files);

  const wanted = await filesBelow(folder.pathname);

  expect(files.map(({ path }) => path).toSorted()).toEqual(Object.keys(wanted).toSorted());
  for (const { path, content } of files) expect(content, path).toBe(wanted[path]);
});

test.each(Object.keys(trees))('lets the %s tree through the gate', (name) => {
  expect(checkFiles(trees[name]?.() ?? [])).toEqual([]);
});

test('gives the same bytes on every run', () => {
  expect(renderService(aMaximalInput())).toEqual(renderService(aMaximalInput()));
});

test('gives the same bytes whatever the order of a mapping', () => {
  const reversed = anInput({ env: { A: '1', B: '2' }, labels: { a: '1', b: '2' } });
  const written = anInput({ labels: { b: '2', a: '1' }, env: { B: '2', A: '1' } });

  expect(renderService(reversed)).toEqual(renderService(written));
});

test('names every file once, in order', () => {
  const paths = renderService(aMaximalInput()).files.map(({ path }) => path);

  expect(paths).toEqual([...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1)));
});

async function rewrite(folder: URL, files: readonly RenderedFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const file = new URL(path, folder);
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, content);
  }
}

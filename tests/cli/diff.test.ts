import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { schemaErrors } from '#tests/support/output-schema.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

function karst(directory: string, ...args: readonly string[]) {
  return runCli(directory, args);
}

const entry = (rest = ''): string => `- { slug: ./page, name: page${rest} }\n`;

/** A page that is rendered as the specs ask for it. */
async function aTree() {
  const scratch = await scratchDirectory();
  await mkdir(join(scratch.path, 'page'));
  await writeFile(join(scratch.path, 'page/index.html'), '<title>x</title>\n');
  await writeFile(join(scratch.path, 'repos.yaml'), entry());
  await karst(scratch.path, 'render');
  return scratch;
}

test('diff shows each object with its fields and why they change', async () => {
  await using scratch = await aTree();
  await writeFile(join(scratch.path, 'repos.yaml'), entry(', replicas: 3'));

  const { status, stdout } = await karst(scratch.path, 'diff');

  expect(status).toBe(0);
  expect(stdout).toMatch(/^~ Deployment\/page \(default\)$/m);
  expect(stdout).toMatch(/^ {4}repos\.yaml:1:\d+ \/0\/replicas$/m);
  expect(stdout).toMatch(/^ {5}spec\.replicas\n {4}[-+]/m);
  expect(stdout).toContain('    +3\n');
});

test('diff of an unchanged tree has nothing to show', async () => {
  await using scratch = await aTree();

  expect(await karst(scratch.path, 'diff')).toMatchObject({
    status: 0,
    stdout: 'no object changes\n',
  });
});

test('drift ends with 0 while the tree is what the specs ask for', async () => {
  await using scratch = await aTree();

  expect((await karst(scratch.path, 'drift')).status).toBe(0);
});

test('drift ends with 1 when the specs ask for more, and writes nothing', async () => {
  await using scratch = await aTree();
  const file = join(scratch.path, 'deploy/services/page/deployment.yaml');
  const before = await readFile(file, 'utf8');
  await writeFile(join(scratch.path, 'repos.yaml'), entry(', replicas: 3'));

  const { status, stdout } = await karst(scratch.path, 'drift', '-o', 'json');

  expect(status).toBe(1);
  expect(JSON.parse(stdout).exitStatus).toBe(1);
  expect(await schemaErrors('plan', stdout)).toEqual([]);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test('drift ends with 1 when a person edited the tree', async () => {
  await using scratch = await aTree();
  await appendFile(join(scratch.path, 'deploy/services/page/service.yaml'), '# by hand\n');

  expect((await karst(scratch.path, 'drift')).status).toBe(1);
});

test('drift ends with 2 when an entry is faulty', async () => {
  await using scratch = await aTree();
  await appendFile(join(scratch.path, 'repos.yaml'), '- { slug: ./gone }\n');

  expect((await karst(scratch.path, 'drift')).status).toBe(2);
  expect(await readdir(join(scratch.path, 'deploy/services'))).toEqual(['page']);
});

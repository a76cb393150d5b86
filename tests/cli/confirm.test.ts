import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

/** A terminal at which a person types one line. */
function typing(directory: string, args: readonly string[], line: string) {
  return runCli(directory, args, {
    input: `${line}\n`,
    terminals: { input: true, output: true },
  });
}

async function aTree() {
  const scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'index.html'), '<title>x</title>\n');
  await writeFile(join(scratch.path, 'repos.yaml'), '- { slug: ./, name: page }\n');
  await typing(scratch.path, ['render', '--out', 'tree'], '');
  return scratch;
}

test.each([
  ['page', 0, '[]\n'],
  [' page ', 0, '[]\n'],
  ['yes', 2, '- { slug: ./, name: page }\n'],
  ['y', 2, '- { slug: ./, name: page }\n'],
  ['', 2, '- { slug: ./, name: page }\n'],
  ['Page', 2, '- { slug: ./, name: page }\n'],
])('destroy goes on only when its name is typed: %j', async (line, wanted, repos) => {
  await using scratch = await aTree();

  const { status, screen } = await typing(scratch.path, ['destroy', 'page', '--out', 'tree'], line);

  expect(status).toBe(wanted);
  expect(screen).toContain('Deployment/page');
  expect(screen).toContain('Type "page" to carry out plan');
  expect(await readFile(join(scratch.path, 'repos.yaml'), 'utf8')).toBe(repos);
});

test.each([
  ['y', 0],
  ['', 2],
])('apply asks for a yes: %j', async (line, wanted) => {
  await using scratch = await aTree();
  await writeFile(join(scratch.path, 'repos.yaml'), '- { slug: ./, name: page, replicas: 2 }\n');

  const { status, screen } = await typing(scratch.path, ['apply', '--out', 'tree'], line);

  expect(status).toBe(wanted);
  expect(screen).toMatch(/Apply plan [0-9a-f]{64}\? \[y\/N\]/);
});

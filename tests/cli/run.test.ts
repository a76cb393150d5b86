import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const terminals = { output: true };

async function aPage() {
  const scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'index.html'), '<title>x</title>\n');
  await writeFile(join(scratch.path, 'repos.yaml'), '- ./\n');
  return scratch;
}

test('on a terminal the line of progress is gone before the result', async () => {
  await using scratch = await aPage();

  const { screen, stderr } = await runCli(scratch.path, ['detect', '.'], { terminals });

  expect(stderr).toContain('looking how it starts');
  expect(screen).toContain('looking how it starts\r\u001b[K\u001b[1m.\u001b');
});

test.each([{ NO_COLOR: '1' }, { CI: 'true' }, { TERM: 'dumb' }])(
  'with %j nothing steers the terminal',
  async (env) => {
    await using scratch = await aPage();

    const { screen } = await runCli(scratch.path, ['detect', '.'], { env, terminals });

    expect(screen).not.toContain('\u001b');
  },
);

test.each(['json', 'yaml'])(
  'a problem is printed as %s where that was asked for',
  async (format) => {
    await using scratch = await scratchDirectory();

    const { status, stdout, stderr } = await runCli(scratch.path, ['plan', '-o', format]);

    expect(status).toBe(2);
    expect(stdout).toMatch(/"?kind"?: "?Problem/);
    expect(stdout).toMatch(/"?next"?: /);
    expect(stderr).toContain('spec.missing');
  },
);

test('karst alone prints its help, which is no mistake', async () => {
  await using scratch = await scratchDirectory();

  const { status, screen } = await runCli(scratch.path, []);

  expect(status).toBe(0);
  expect(screen).toContain('karst init gh:octocat/hello');
});

test('a directory is named as it was asked for', async () => {
  await using scratch = await aPage();

  const { stdout } = await runCli(join(scratch.path, '..'), [
    'detect',
    scratch.path.split('/').at(-1) ?? '',
    '-o',
    'json',
  ]);

  expect(JSON.parse(stdout)).toMatchObject({
    source: { slug: scratch.path.split('/').at(-1) },
    launch: { entrypoint: expect.stringContaining('static:') },
  });
});

test('--diff shows the lines that change', async () => {
  await using scratch = await aPage();
  const place = ['--out', join(scratch.path, '..', `${scratch.path.split('/').at(-1)}-tree`)];
  await runCli(scratch.path, ['render', ...place]);
  await writeFile(join(scratch.path, 'repos.yaml'), '- { slug: ./, replicas: 3 }\n');

  const plain = await runCli(scratch.path, ['plan', ...place]);
  const { stdout } = await runCli(scratch.path, ['plan', ...place, '--diff']);
  await rm(place[1] ?? '', { recursive: true });

  expect(plain.stdout).not.toMatch(/^\s+\+ {2}replicas: 3$/m);
  expect(stdout).toMatch(/^\s+\+ {2}replicas: 3$/m);
});

test('a tree within its own source does not change that source', async () => {
  await using scratch = await aPage();
  const out = ['--out', 'deployed'];
  const place = { env: { KARST_CACHE_DIR: '/dev/null/none' } };
  await runCli(scratch.path, ['render', ...out], place);

  const { stdout } = await runCli(scratch.path, ['plan', ...out], place);

  expect(stdout).toContain('3 unchanged');
});

test('completion knows what a flag may be', async () => {
  await using scratch = await scratchDirectory();

  const { stdout } = await runCli(scratch.path, ['completion', 'bash']);

  expect(stdout).toContain('plan:--output|plan:-o) choices="text json yaml markdown"');
  expect(stdout).toMatch(/schema\) flags="" choices="karst /);
});

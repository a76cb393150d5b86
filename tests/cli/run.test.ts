import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '#src/cli/run.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order of writing, as a terminal shows them. */
  readonly screen: string;
}

async function runIn(
  directory: string,
  args: readonly string[],
  isTerminal = false,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const seen: { stream: 'stdout' | 'stderr'; text: string }[] = [];
  const into = (stream: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write: (chunk, _, done) => {
          seen.push({ stream, text: String(chunk) });
          done();
        },
      }),
      { isTTY: isTerminal },
    );
  const status = await run(args, {
    env: { KARST_CACHE_DIR: join(directory, 'cache'), ...env },
    cwd: () => directory,
    stdout: into('stdout'),
    stderr: into('stderr'),
    stdin: Readable.from([]),
    once: () => undefined,
    exit: () => {
      throw new Error('left early');
    },
  });
  const of = (stream: string) =>
    seen
      .filter((one) => one.stream === stream)
      .map(({ text }) => text)
      .join('');
  const screen = seen.map(({ text }) => text).join('');
  return { status, stdout: of('stdout'), stderr: of('stderr'), screen };
}

async function aPage() {
  const scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'index.html'), '<title>x</title>\n');
  await writeFile(join(scratch.path, 'repos.yaml'), '- ./\n');
  return scratch;
}

test('on a terminal the line of progress is gone before the result', async () => {
  await using scratch = await aPage();

  const { screen, stderr } = await runIn(scratch.path, ['detect', '.'], true);

  expect(stderr).toContain('looking how it starts');
  expect(screen).toContain('looking how it starts\r\u001b[K\u001b[1m.\u001b');
});

test.each([{ NO_COLOR: '1' }, { CI: 'true' }, { TERM: 'dumb' }])(
  'with %j nothing steers the terminal',
  async (env) => {
    await using scratch = await aPage();

    const { screen } = await runIn(scratch.path, ['detect', '.'], true, env);

    expect(screen).not.toContain('\u001b');
  },
);

test.each(['json', 'yaml'])(
  'a problem is printed as %s where that was asked for',
  async (format) => {
    await using scratch = await scratchDirectory();

    const { status, stdout, stderr } = await runIn(scratch.path, ['plan', '-o', format]);

    expect(status).toBe(2);
    expect(stdout).toMatch(/"?kind"?: "?Problem/);
    expect(stdout).toMatch(/"?next"?: /);
    expect(stderr).toContain('spec.missing');
  },
);

test('karst alone prints its help, which is no mistake', async () => {
  await using scratch = await scratchDirectory();

  const { status, screen } = await runIn(scratch.path, []);

  expect(status).toBe(0);
  expect(screen).toContain('karst init gh:octocat/hello');
});

test('a directory is named as it was asked for', async () => {
  await using scratch = await aPage();

  const { stdout } = await runIn(join(scratch.path, '..'), [
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
  await runIn(scratch.path, ['render', ...place]);
  await writeFile(join(scratch.path, 'repos.yaml'), '- { slug: ./, replicas: 3 }\n');

  const plain = await runIn(scratch.path, ['plan', ...place]);
  const { stdout } = await runIn(scratch.path, ['plan', ...place, '--diff']);
  await rm(place[1] ?? '', { recursive: true });

  expect(plain.stdout).not.toMatch(/^\s+\+ {2}replicas: 3$/m);
  expect(stdout).toMatch(/^\s+\+ {2}replicas: 3$/m);
});

test('a tree within its own source does not change that source', async () => {
  await using scratch = await aPage();
  const out = ['--out', 'deployed'];
  await runIn(scratch.path, ['render', ...out], false, { KARST_CACHE_DIR: '/dev/null/none' });

  const { stdout } = await runIn(scratch.path, ['plan', ...out], false, {
    KARST_CACHE_DIR: '/dev/null/none',
  });

  expect(stdout).toContain('3 unchanged');
});

test('completion knows what a flag may be', async () => {
  await using scratch = await scratchDirectory();

  const { stdout } = await runIn(scratch.path, ['completion', 'bash']);

  expect(stdout).toContain('plan:--output|plan:-o) choices="text json yaml markdown"');
  expect(stdout).toMatch(/schema\) flags="" choices="karst /);
});

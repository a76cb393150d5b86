import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderDockerfile } from '#src/render/dockerfile/dockerfile.ts';
import { buildMatrix, type ImageBuildEntry } from '#src/render/image.ts';
import { anEnvironment, anInput } from '#tests/render/kubernetes/an-input.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const run = promisify(execFile);

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly id?: string;
  readonly run?: string;
}

/** Runs a step of a workflow as a runner does, and gives the outputs that it sets. */
async function runStep(file: string, id: string, env: Record<string, string>) {
  await using scratch = await scratchDirectory();
  const workflow = parse(await readFile(`.github/workflows/${file}`, 'utf8')) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
  const script = steps.find((step) => step.id === id)?.run ?? 'exit 3';
  const output = join(scratch.path, 'output');
  await writeFile(output, '');
  const environment = { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...env };
  const shell = ['--noprofile', '--norc', '-e', '-c', script];
  const { code } = await run('bash', shell, { env: environment, cwd: scratch.path }).then(
    () => ({ code: 0 }),
    (error: { code: number }) => ({ code: error.code }),
  );
  const lines = (await readFile(output, 'utf8')).split('\n').filter((line) => line !== '');
  return {
    code,
    outputs: Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
  };
}

function anEntry(): ImageBuildEntry {
  const environment = anEnvironment({
    registry: {
      name: 'ghcr.io/acme',
      pullSecret: undefined,
      platforms: ['linux/amd64', 'linux/arm64'],
    },
  });
  const input = anInput({}, { environment });
  const [entry] = buildMatrix([{ input, files: renderDockerfile(input) }]);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

test.each([
  [0, []],
  [1, [1]],
  [256, [256]],
  [257, [256, 1]],
  [600, [256, 256, 88]],
])('%d images are built in parts of %j', async (count, sizes) => {
  const include = Array.from({ length: count }, (_, at) => ({
    name: `s${at}`,
    note: 'it\'s $(id) "x"',
  }));

  const { outputs } = await runStep('build.yml', 'split', { MATRIX: JSON.stringify({ include }) });

  const parts = JSON.parse(outputs.parts ?? '') as {
    number: number;
    images: { include: object[] };
  }[];
  expect(parts.map(({ images }) => images.include.length)).toEqual(sizes);
  expect(parts.map(({ number }) => number)).toEqual(sizes.map((_, at) => at));
  expect(parts.flatMap(({ images }) => images.include)).toEqual(include);
});

test.each(['', '{}', 'null', '{"include": 7}', '{"include": ['])(
  'a list %j is refused',
  async (text) => {
    const { code } = await runStep('build.yml', 'split', { MATRIX: text });

    expect(code).not.toBe(0);
  },
);

test('an entry is read as KarstKit writes it', async () => {
  const entry = anEntry();
  const ref = '1'.repeat(40);
  const placed = { ...entry, dockerfile: { ...entry.dockerfile, ref } };

  const { code, outputs } = await runStep('build-part.yml', 'entry', {
    ENTRY: JSON.stringify(placed),
  });

  expect(code).toBe(0);
  expect(outputs).toEqual({
    url: 'https://github.com/octocat/hello.git',
    commit: entry.commit,
    path: '',
    in: 'gitops',
    file: 'deploy/services/hello/Dockerfile',
    ref,
    tag: entry.tags[0],
    image: 'ghcr.io/acme/hello',
    platforms: 'linux/amd64,linux/arm64',
    'digest-file': 'hello.digest',
  });
});

const hostile: readonly [string, (entry: ImageBuildEntry) => object][] = [
  ['a file of another protocol', (e) => ({ ...e, context: { ...e.context, url: 'file:///etc' } })],
  [
    'a transport that runs a command',
    (e) => ({ ...e, context: { ...e.context, url: 'ext::sh -c id' } }),
  ],
  [
    'a credential in an address',
    (e) => ({ ...e, context: { ...e.context, url: 'https://a:b@github.com/x/y' } }),
  ],
  [
    'an option for a commit',
    (e) => ({ ...e, context: { ...e.context, commit: '--upload-pack=id' } }),
  ],
  ['a branch for a commit', (e) => ({ ...e, context: { ...e.context, commit: 'main' } })],
  [
    'a path that leaves the source',
    (e) => ({ ...e, context: { ...e.context, path: 'a/../../b' } }),
  ],
  ['an absolute path', (e) => ({ ...e, dockerfile: { ...e.dockerfile, path: '/etc/passwd' } })],
  ['a Dockerfile elsewhere', (e) => ({ ...e, dockerfile: { ...e.dockerfile, in: 'home' } })],
  ['two tags in one', (e) => ({ ...e, tags: [`${e.tags[0]}\nevil.example.com/x:y`] })],
  ['a list of tags', (e) => ({ ...e, tags: [`${e.tags[0]},evil.example.com/x:y`] })],
  ['a second output', (e) => ({ ...e, platforms: 'linux/amd64\nurl=https://evil.example.com/x' })],
  ['a file outside', (e) => ({ ...e, digestFile: '../x.digest' })],
  ['an expression', (e) => ({ ...e, image: '{{ github.token }}' })],
];

test.each(hostile)('%s is refused', async (_, change) => {
  const { code } = await runStep('build-part.yml', 'entry', {
    ENTRY: JSON.stringify(change(anEntry())),
  });

  expect(code).toBe(1);
});

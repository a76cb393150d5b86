import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ForgeServer, startForge } from '#tests/support/forge-server.ts';
import { createRepository } from '#tests/support/git-repository.ts';
import { type Transcript, type Workspace, workspace } from '#tests/support/karst.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const app = {
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'requirements.txt': 'fastapi\n',
};
const local = { 'good/main.py': app['main.py'], 'good/requirements.txt': app['requirements.txt'] };

interface Place {
  readonly work: Workspace;
  readonly forge: ForgeServer;
}

/** A workspace whose scheme `own` is a real git server, with good, empty and startless repositories. */
async function withForge(run: (place: Place) => Promise<void>, token?: string): Promise<void> {
  await using scratch = await scratchDirectory();
  await (await createRepository(scratch.path, 'acme/api')).commit(app);
  await (await createRepository(scratch.path, 'acme/library')).commit({
    'lib/__init__.py': 'X = 1\n',
  });
  await createRepository(scratch.path, 'acme/empty');
  const options = { repositories: scratch.path, ...(token === undefined ? {} : { token }) };
  await using forge = await startForge(options);
  await using work = await workspace({
    ...local,
    'karst.yaml': `hosts:\n  own: { kind: gitea, url: "${forge.url}", tokenEnv: OWN_TOKEN, allowPrivate: true }\n  gone: { kind: gitea, url: "http://127.0.0.1:1", allowPrivate: true }\n`,
  });
  await run({ work, forge });
}

const errorCodes = (transcript: Transcript) => {
  const { workloads, findings } = JSON.parse(transcript.stdout) as {
    workloads: { findings: { code: string; severity: string }[] }[];
    findings: { code: string; severity: string; file?: string; line?: number }[];
  };
  return [...findings, ...workloads.flatMap((workload) => workload.findings)]
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
};

test.each([
  ['a wrong slug', 'gh:../../etc', 'slug.invalid'],
  ['an unknown scheme', 'xx:acme/api', 'slug.unknown-scheme'],
  ['an unreachable host', 'gone:acme/api', 'source.unreachable'],
  ['a repository that is not there', 'own:acme/nothing', 'source.not-found'],
  ['a branch that does not exist', 'own:acme/api#nope', 'ref.missing'],
  ['an empty repository', 'own:acme/empty', 'source.empty'],
  ['a repository with no launch', 'own:acme/library', 'detect.no-launch'],
  ['a directory that is not there', './nothing', 'source.directory-missing'],
])('%s is one error on its line; the good entry is rendered', async (_, slug, code) => {
  await withForge(async ({ work }) => {
    await work.write({ 'repos.yaml': `- ./good\n- ${slug}\n` });

    const run = await work.karst(['render', '-o', 'json']);
    const text = await work.karst(['plan']);

    expect(errorCodes(run)).toEqual([code]);
    expect(run.status).toBe(2);
    expect(text.stdout).toMatch(new RegExp(`repos.yaml:2:\\d+: error ${code.replace('.', '\\.')}`));
    expect(Object.keys(await work.files('deploy/services'))).toContain(
      'deploy/services/good/deployment.yaml',
    );
  });
});

test('a bad entry keeps the files it had, and --strict writes nothing at all', async () => {
  await withForge(async ({ work }) => {
    await work.write({ 'repos.yaml': '- own:acme/api\n' });
    await work.karst(['render']);
    const before = await work.files('deploy');

    await work.write({ 'repos.yaml': '- own:acme/api#nope\n- ./good\n' });
    const strict = await work.karst(['render', '--strict']);
    const untouched = await work.files('deploy');
    const lenient = await work.karst(['render']);
    const after = await work.files('deploy');

    expect(strict.status).toBe(2);
    expect(untouched).toEqual(before);
    expect(lenient.status).toBe(2);
    expect(after).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([path]) => path.includes('acme-api'))),
    );
    expect(Object.keys(after)).toContain('deploy/services/good/deployment.yaml');
  });
});

test('a private repository without a token names the variable, with it it is rendered', async () => {
  await withForge(async ({ work }) => {
    await work.write({ 'repos.yaml': '- own:acme/api\n' });

    const without = await work.karst(['plan']);
    const wrong = await work.karst(['plan'], { OWN_TOKEN: 'guess' });
    const right = await work.karst(['plan'], { OWN_TOKEN: 's3cret-token' });

    expect(without.status).toBe(2);
    expect(without.stdout).toContain('OWN_TOKEN');
    expect(wrong.status).toBe(2);
    expect(wrong.stdout + wrong.stderr).not.toContain('guess');
    expect(right.status).toBe(0);
    expect(right.stdout + right.stderr).not.toContain('s3cret-token');
  }, 's3cret-token');
});

test('two entries with the same name are told apart by both lines', async () => {
  await using work = await workspace({
    ...local,
    'repos.yaml': '- { slug: ./good, name: api }\n- { slug: ./good, path: sub, name: api }\n',
  });

  const run = await work.karst(['validate']);

  expect(run.status).toBe(2);
  expect(run.stdout).toMatch(/repos.yaml:1:.*\n?[\s\S]*repos.yaml:2:/);
});

test('ten mistakes in one file are ten findings, each with its place', async () => {
  await using work = await workspace({
    ...local,
    'repos.yaml': `- ./good
- slug: gh:a/..
- { slug: ./a, replica: 3 }
- { slug: ./b, replicas: -1 }
- { slug: ./c, port: 99999 }
- { slug: ./d, env: { A: 1 } }
- { slug: ./e, name: "Not A Name" }
- { slug: ./f, resources: huge }
- { slug: ./g, uses: [nobody] }
- { slug: ./h, expose: { host: "-bad-" } }
- { slug: ./i, volumes: [{ path: relative, size: 1Gi }] }
`,
  });

  const run = await work.karst(['validate', '-o', 'json']);
  const { findings } = JSON.parse(run.stdout) as { findings: { line: number; severity: string }[] };
  const lines = findings.filter(({ severity }) => severity === 'error').map(({ line }) => line);

  expect(run.status).toBe(2);
  expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

test('--out that is a file stops, and the file stays', async () => {
  await using work = await workspace({ ...local, 'repos.yaml': '- ./good\n', out: 'mine\n' });

  const run = await work.karst(['render', '--out', 'out']);

  expect(run.status).toBe(2);
  expect(run.stdout + run.stderr).toMatch(/disk\.\S+/);
  expect((await work.files()).out).toBe('mine\n');
});

test('a command line that makes no sense says what would', async () => {
  await using work = await workspace();

  const unknown = await work.karst(['rendr']);
  const flag = await work.karst(['plan', '--strickt']);

  expect([unknown.status, flag.status]).toEqual([2, 2]);
  expect(unknown.stderr).toContain('render');
  expect(flag.stderr).toContain('--strict');
});

test('Ctrl-C while a host does not answer ends at once with 130 and leaves nothing behind', async () => {
  await withForge(async ({ work, forge }) => {
    forge.git = () => undefined;
    await work.write({ 'repos.yaml': '- own:acme/api\n' });

    const child = work.start(['render']);
    const said = new Promise<string>((resolve) => {
      let text = '';
      child.stderr?.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('asks') && !child.killed) child.kill('SIGINT');
      });
      child.once('close', () => resolve(text));
    });

    expect(await said).toContain('interrupted');
    expect(child.exitCode).toBe(130);
    expect(Object.keys(await work.files('deploy'))).toEqual([]);
  });
});

test('an empty directory says how to begin', async () => {
  await using work = await workspace();
  await mkdir(join(work.root, 'deploy'));

  const run = await work.karst(['plan']);

  expect(run.status).toBe(2);
  expect(run.stderr).toContain('karst init');
});

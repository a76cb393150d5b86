import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type Workspace, workspace } from '#tests/support/karst.ts';
import { startToldRegistry } from '#tests/support/told-registry.ts';

const other = `sha256:${'0'.repeat(64)}`;

interface Place {
  readonly work: Workspace;
  /** `name:tag` of the one service, and the digest that the registry has of it. */
  readonly reference: string;
  readonly digest: string;
}

/** A rendered service, in a repository, whose image lies in a registry on loopback. */
async function withImage(run: (place: Place) => Promise<void>): Promise<void> {
  await using registry = await startToldRegistry();
  await using work = await workspace({
    'repos.yaml': '- {slug: ./api, name: api, mesh: false}\n',
    'karst.yaml': registry.settings,
    'api/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
    'api/requirements.txt': 'fastapi\n',
  });
  const { stdout } = await work.karst(['render', '-o', 'json']);
  const { images } = JSON.parse(stdout) as { images: { tags: string[] }[] };
  await run({ work, reference: images[0]?.tags[0] ?? '', digest: registry.digest });
}

test.each<[string, (reference: string, digest: string) => string[], string]>([
  ['no digest', () => ['api=latest'], 'built.syntax'],
  ['a file that is not there', () => ['./digests'], 'built.syntax'],
  ['a service that nobody knows', (_, digest) => [`web=${digest}`], 'built.unknown'],
  ['a service of another environment', (_, digest) => [`prod/api=${digest}`], 'built.unknown'],
  ['an image that nobody names', (_, digest) => [`ghcr.io/acme/x:1@${digest}`], 'built.unknown'],
  ['another digest than the registry has', () => [`api=${other}`], 'built.mismatch'],
  [
    'two digests of one image',
    (name, digest) => [`${name}@${digest}`, `api=${other}`],
    'built.ambiguous',
  ],
])('%s is refused with its code, and nothing is written', async (_, argumentsOf, code) => {
  await withImage(async ({ work, reference, digest }) => {
    const before = await work.files();

    const { status, stdout } = await work.karst([
      'images',
      'pin',
      ...argumentsOf(reference, digest),
      '-o',
      'json',
    ]);

    expect(status).toBe(2);
    expect(stdout).toContain(`"${code}"`);
    expect(await work.files()).toEqual(before);
  });
});

test('a digest is written once, and a branch takes it by a commit of its own', async () => {
  await withImage(async ({ work, reference, digest }) => {
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-C', work.root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
        {
          encoding: 'utf8',
        },
      );
    git('init', '--quiet', '--initial-branch=main');
    git('add', '-A');
    git('commit', '--quiet', '-m', 'rendered');
    git('clone', '--quiet', '--bare', work.root, `${work.root}/tree.git`);
    await work.write({ 'out/karst-digest-api/api.digest': `${reference}@${digest}\n` });

    const sent = await work.karst(['images', 'pin', 'out', '--to', './tree.git#main']);
    const again = await work.karst(['images', 'pin', 'out', '--to', './tree.git#main']);
    const written = await work.karst(['images', 'pin', 'out']);
    const check = await work.karst(['images', 'check']);
    const plan = await work.karst(['drift', '-o', 'json']);

    expect(sent.stdout).toContain('1 updated');
    expect(again.stdout).toContain('nothing is to be written');
    const changed = execFileSync(
      'git',
      ['--git-dir', `${work.root}/tree.git`, 'diff', '--name-only', 'main~1', 'main'],
      { encoding: 'utf8' },
    );
    expect(changed).toBe(
      'deploy/services/api/.karst.json\ndeploy/services/api/kustomization.yaml\n',
    );
    expect([written.status, check.status, plan.status]).toEqual([0, 0, 0]);
    expect(check.stdout).toMatch(/^present +default\/api {2}\S+@sha256:/);
  });
});

test('an image that is not there is told by the exit status', async () => {
  await withImage(async ({ work }) => {
    await work.write({
      'karst.yaml': 'registry: {name: "127.0.0.1:1/team", allowPrivate: true}\n',
    });
    await work.karst(['render']);

    const { status, stdout } = await work.karst(['images', 'check', '-o', 'json']);

    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'Images',
      conclusion: 'failure',
      images: [{ workload: 'api', state: 'unreachable' }],
    });
  });
});

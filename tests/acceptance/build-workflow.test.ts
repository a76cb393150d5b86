import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { scratchDirectory } from '#tests/support/scratch.ts';

const act = resolve('.cache/go-tools/v0.2.89/act');
const fresh = `sha256:${'a'.repeat(64)}`;
const former = `sha256:${'b'.repeat(64)}`;

const caller = `name: Call
on: push
permissions: {}
jobs:
  build:
    uses: ./.github/workflows/build.yml
    with:
      build-matrix: \${{ vars.MATRIX }}
`;

/** What stands in for an Action that needs a service of GitHub's or Docker: its inputs, and what it does with them. */
const standIns: Readonly<Record<string, readonly [inputs: string, script: string]>> = {
  'actions/checkout': [
    'repository ref token path persist-credentials',
    'git clone --quiet "$REPOSITORIES/shop" "$INPUT_PATH" && git -C "$INPUT_PATH" checkout --quiet "$(test -n "$INPUT_REF" && echo "$INPUT_REF" || echo main)"',
  ],
  'docker/login-action': ['registry username password', 'echo "login $INPUT_REGISTRY" >> "$SEEN"'],
  'docker/setup-qemu-action': ['platforms', 'echo "emulate $INPUT_PLATFORMS" >> "$SEEN"'],
  'docker/setup-buildx-action': ['', 'true'],
  'docker/build-push-action': [
    'context file platforms tags push provenance sbom',
    `cat "$INPUT_CONTEXT/main.txt" "$INPUT_FILE" > /dev/null
     echo "build $INPUT_TAGS of $(cat "$INPUT_CONTEXT/main.txt") by $(cat "$INPUT_FILE") for $INPUT_PLATFORMS" >> "$SEEN"
     echo "digest=${fresh}" >> "$GITHUB_OUTPUT"`,
  ],
  'actions/attest-build-provenance': [
    'subject-name subject-digest push-to-registry',
    'echo "attest $INPUT_SUBJECT_NAME@$INPUT_SUBJECT_DIGEST" >> "$SEEN"',
  ],
  'actions/upload-artifact': [
    'name path if-no-files-found overwrite retention-days',
    'mkdir -p "$KEPT" && cp "$INPUT_PATH" "$KEPT/$INPUT_NAME"',
  ],
};

/** As a workflow's language writes it. */
function expression(text: string): string {
  return ['$', `{{ ${text} }}`].join('');
}

function standIn([inputs, script]: readonly [string, string]): string {
  const names = inputs.split(' ').filter((name) => name !== '');
  return JSON.stringify({
    name: 'Stand-in',
    inputs: Object.fromEntries(names.map((name) => [name, { default: '' }])),
    outputs: { digest: { value: expression('steps.it.outputs.digest') } },
    runs: {
      using: 'composite',
      steps: [
        {
          id: 'it',
          shell: 'bash',
          env: Object.fromEntries(
            names.map((name) => [
              `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
              expression(`inputs.${name}`),
            ]),
          ),
          run: script,
        },
      ],
    },
  });
}

async function committed(directory: string, files: Record<string, string>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', directory, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args],
      { encoding: 'utf8' },
    ).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'x');
  return git('rev-parse', 'HEAD');
}

test('each image is built from its own commit and Dockerfile once, and its digest is handed over', async () => {
  await using scratch = await scratchDirectory();
  const at = (path: string) => join(scratch.path, path);
  const build = await readFile('.github/workflows/build.yml', 'utf8');
  const part = await readFile('.github/workflows/build-part.yml', 'utf8');
  const ref = await committed(at('repositories/shop'), {
    '.github/workflows/call.yml': caller,
    '.github/workflows/build.yml': build,
    '.github/workflows/build-part.yml': part,
    'deploy/Dockerfile': 'rendered',
    'api/main.txt': 'local',
  });
  const commit = await committed(at('repositories/acme/web.git'), {
    'src/main.txt': 'remote',
    Dockerfile: 'own',
  });
  const entry = (name: string, rest: object) => ({
    name,
    commit: '',
    image: `ghcr.io/acme/${name}`,
    tags: [`ghcr.io/acme/${name}:tree-1`],
    platforms: 'linux/amd64',
    digestFile: `${name}.digest`,
    dockerfile: { in: 'gitops', path: 'deploy/Dockerfile', ref },
    context: { slug: './api', path: 'api' },
    ...rest,
  });
  const url = 'https://github.com/acme/web.git';
  const include = [
    entry('api', {}),
    entry('web', {
      platforms: 'linux/amd64,linux/arm64',
      dockerfile: { in: 'source', path: 'Dockerfile' },
      context: { slug: 'gh:acme/web', url, commit, path: 'src' },
    }),
    entry('there', {}),
  ];
  await mkdir(at('bin'));
  const docker = `case "$4" in */there:*) echo ${former} ;; *) exit 1 ;; esac`;
  await writeFile(at('bin/docker'), `#!/bin/sh\n${docker}\n`);
  await chmod(at('bin/docker'), 0o755);
  await writeFile(
    at('.gitconfig'),
    `[url "file://${at('repositories')}/"]\n\tinsteadOf = https://github.com/\n`,
  );
  const local = await Promise.all(
    [
      ...new Set(
        [...part.matchAll(/uses: (\S+)@([0-9a-f]{40})/g)].map(([, a = '', b = '']) => `${a}@${b}`),
      ),
    ].map(async (uses) => {
      const name = uses.split('@')[0] ?? '';
      const directory = at(`actions/${name}`);
      await mkdir(directory, { recursive: true });
      await writeFile(join(directory, 'action.yml'), standIn(standIns[name] ?? ['', 'exit 9']));
      return ['--local-repository', `${uses}=${directory}`];
    }),
  );

  const run = spawnSync(
    act,
    [
      'push',
      ...['--platform', 'ubuntu-24.04=-self-hosted', '--workflows', '.github/workflows/call.yml'],
      ...['--var', `MATRIX=${JSON.stringify({ include })}`, '--secret', 'GITHUB_TOKEN=none'],
      ...['--env', `SEEN=${at('seen')}`, '--env', `KEPT=${at('kept')}`],
      ...['--env', `REPOSITORIES=${at('repositories')}`],
      ...local.flat(),
    ],
    {
      cwd: at('repositories/shop'),
      encoding: 'utf8',
      env: {
        PATH: `${at('bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: scratch.path,
        XDG_CACHE_HOME: at('cache'),
      },
    },
  );

  expect(run.stdout, run.stdout + run.stderr).not.toContain('❌');
  expect(run.status).toBe(0);
  const seen = (await readFile(at('seen'), 'utf8')).trim().split('\n').sort();
  expect(seen).toEqual([
    `attest ghcr.io/acme/api@${fresh}`,
    `attest ghcr.io/acme/web@${fresh}`,
    'build ghcr.io/acme/api:tree-1 of local by rendered for linux/amd64',
    'build ghcr.io/acme/web:tree-1 of remote by own for linux/amd64,linux/arm64',
    'emulate linux/amd64,linux/arm64',
    'login ghcr.io',
    'login ghcr.io',
    'login ghcr.io',
  ]);
  const kept = (name: string) => readFile(at(`kept/karst-digest-${name}.digest`), 'utf8');
  expect(await kept('api')).toBe(`ghcr.io/acme/api:tree-1@${fresh}\n`);
  expect(await kept('web')).toBe(`ghcr.io/acme/web:tree-1@${fresh}\n`);
  expect(await kept('there')).toBe(`ghcr.io/acme/there:tree-1@${former}\n`);
});

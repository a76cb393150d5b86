import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openAct, runAct } from '#tests/support/act.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const actionlint = resolve('.cache/go-tools/v1.7.12/actionlint');

const workflow = `name: Plan
on: push
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-24.04
    outputs:
      plan-id: \${{ steps.karst.outputs.plan-id }}
      matrix: \${{ steps.karst.outputs.build-matrix }}
    steps:
      - uses: actions/checkout@v7
      - id: karst
        uses: karstkit/karstkit@main
        with:
          mode: render
          repos: input/repos.yaml
          out: tree
          token: ""
      - name: The tree is in the workspace
        run: test -f tree/deploy/production/services/catalog/deployment.yaml
      - id: again
        uses: karstkit/karstkit@main
        with:
          repos: input/repos.yaml
          out: tree
          fail-on: changes
          token: ""
      - run: test "\${{ steps.again.outputs.decision }}" = none
  build:
    needs: plan
    runs-on: ubuntu-24.04
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
      - env:
          IMAGE: \${{ matrix.image }}
          PLATFORMS: \${{ matrix.platforms }}
        run: echo "builds $IMAGE for $PLATFORMS"
`;

test('a real workflow checks out, renders with karstkit/karstkit@main, and hands its outputs to a later job', async () => {
  await using scratch = await scratchDirectory();
  const place = await openAct(join(scratch.path, 'act'));
  const repository = join(scratch.path, 'gitops');
  await mkdir(join(repository, '.github/workflows'), { recursive: true });
  await cp('examples/quickstart/input', join(repository, 'input'), { recursive: true });
  await writeFile(join(repository, '.github/workflows/plan.yml'), workflow);
  const git = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository]);
  execFileSync('git', ['-C', repository, 'add', '-A']);
  execFileSync('git', ['-C', repository, ...git, 'commit', '--quiet', '-m', 'A first plan']);

  const run = await runAct(place, repository, {
    event: 'push',
    workflow: '.github/workflows/plan.yml',
    environment: {},
    secrets: {},
  });

  expect(`${run.stdout}\n${run.stderr}`).not.toContain('❌');
  expect(run.status).toBe(0);
  for (const name of ['catalog', 'greeter', 'mailer', 'web']) {
    expect(run.stdout).toMatch(
      new RegExp(`builds ghcr.io/example-shop/${name}\\S* for linux/amd64,linux/arm64`),
    );
  }
});

test('actionlint finds nothing in our workflows, and in those of the examples', () => {
  const examples = readdirSync('examples/workflows').map((name) => `examples/workflows/${name}`);
  const own = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
  const run = spawnSync(actionlint, ['-no-color', ...own, ...examples], { encoding: 'utf8' });

  expect(run.stdout).toBe('');
  expect(run.status).toBe(0);
});

import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { version } from '#src/generated/version.ts';
import { ended, type Transcript } from './karst.ts';

const program = resolve('.cache/go-tools/v0.2.89/act');
/** Examples name the newest commit, what `karst init` writes the release. */
const refs = ['main', `v${version}`];
const uploadArtifact = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';

/** Where act runs workflows: outside of every repository, with the Action as it is bundled. */
export interface ActPlace {
  readonly home: string;
  /** Where workflows put what they keep as an artifact. */
  readonly kept: string;
}

export interface ActRun {
  readonly event: string;
  readonly payload?: object;
  /** Of the repository at hand, `.github/workflows/plan.yml`. */
  readonly workflow: string;
  /** Variables of the runner. */
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A stand-in for what keeps artifacts: the one that everybody uses speaks with a service of GitHub's. */
const keeper = `name: Keep
inputs:
  name: { default: artifact }
  path: { required: true }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        FROM: \${{ inputs.path }}
      run: mkdir -p "$KEPT/$NAME" && cp -r "$FROM/." "$KEPT/$NAME/"
`;

export async function openAct(home: string): Promise<ActPlace> {
  await cp('action.yml', join(home, 'karstkit/action.yml'));
  const bundle = resolve(process.env.KARST_DIST ?? 'dist');
  await cp(bundle, join(home, 'karstkit/dist'), { recursive: true });
  await mkdir(join(home, 'keeper'));
  await writeFile(join(home, 'keeper/action.yml'), keeper);
  return { home, kept: join(home, 'kept') };
}

/** Runs one workflow of a repository as a runner does, on this machine and without Docker. */
export async function runAct(
  { home, kept }: ActPlace,
  repository: string,
  run: ActRun,
): Promise<Transcript> {
  const payload = join(home, 'event.json');
  await writeFile(payload, JSON.stringify(run.payload ?? {}));
  const environment = {
    ...run.environment,
    KEPT: kept,
    KARST_CACHE_DIR: join(home, 'cache/karst'),
  };
  const flags = [
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...refs.flatMap((ref) => [
      '--local-repository',
      `karstkit/karstkit@${ref}=${join(home, 'karstkit')}`,
    ]),
    ...['--local-repository', `${uploadArtifact}=${join(home, 'keeper')}`],
    ...['--workflows', run.workflow, '--eventpath', payload],
    ...pairs('--env', environment),
    ...pairs('--secret', run.secrets),
    ...pairs('--var', run.variables ?? {}),
  ];
  const child = spawn(program, [run.event, ...flags], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
    },
  });
  return await ended(child);
}

function pairs(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}

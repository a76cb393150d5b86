import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Workspace } from '../karst.ts';
import { type LockingManager, lockProject } from './locked-project.ts';

const projects = resolve('tests/acceptance/projects');
const managers: readonly LockingManager[] = ['uv', 'poetry', 'pipenv'];

/** Web servers of the managers whose locks cannot be committed, locked here and now. */
export async function lockedProjects(work: Workspace): Promise<void> {
  for (const manager of managers) {
    await work.copy(join(projects, manager), manager);
    lockProject(manager, join(work.root, manager));
  }
  await work.write({
    'karst.yaml': stringify({ registry: { name: 'ghcr.io/example-locked' } }),
    'repos.yaml': stringify(managers.map((manager) => `./${manager}`)),
  });
}

/** One image that runs as a server, a worker, a CronJob and a release Job. */
export async function batchProject(work: Workspace): Promise<void> {
  await work.copy(join(projects, 'batch'), 'batch');
  const python = (module: string) => ['python', '-m', module];
  await work.write({
    'karst.yaml': stringify({ registry: { name: 'ghcr.io/example-batch' } }),
    'repos.yaml': stringify([
      {
        slug: './batch',
        telemetry: false,
        mesh: false,
        processes: {
          worker: { command: python('steps.worker') },
          nightly: {
            command: python('steps.nightly'),
            schedule: '0 3 1 1 *',
            env: { MODE: 'nightly' },
          },
          release: { command: python('steps.migrate') },
        },
      },
    ]),
  });
}

/** Three that each fail in a way of its own: no image, no readiness, no admission once its manifest is changed. */
export async function failingProjects(work: Workspace): Promise<void> {
  const from = 'FROM docker.io/library/python:3.11-slim\n';
  const crash = 'import sys; print("cannot reach the ledger"); sys.exit(3)';
  await work.write({
    'unbuildable/Dockerfile': `${from}RUN echo "the header is missing" >&2 && exit 7\nCMD ["python"]\n`,
    'crashing/Dockerfile': `${from}CMD ${JSON.stringify(['python', '-c', crash])}\n`,
    'refused/Dockerfile': `${from}CMD ["python", "-m", "http.server", "8000"]\n`,
    'karst.yaml': stringify({ registry: { name: 'ghcr.io/example-failing' } }),
    'repos.yaml': stringify(
      ['unbuildable', 'crashing', 'refused'].map((name) => ({
        slug: `./${name}`,
        dockerfile: 'Dockerfile',
        port: { number: 8000, protocol: 'http' },
        probe: { tcp: true },
        mesh: false,
      })),
    ),
  });
}

/** Services in the mesh: two that are called, over HTTP and gRPC, one that calls both, and one that may be told to. */
export async function meshProjects(work: Workspace, callers: readonly string[]): Promise<void> {
  const http = (name: string, spec: object) => ({
    slug: `./${name}`,
    port: { number: 3000, protocol: 'http' },
    probe: { path: '/healthz' },
    ...spec,
  });
  for (const name of ['catalog', 'front', 'late']) await work.copy(join(projects, 'http'), name);
  await work.copy(join(projects, 'grpc'), 'greeter');
  await work.write({
    'karst.yaml': stringify({
      environments: { default: { path: 'deploy', owner: 'shop', kubernetes: '1.35' } },
      registry: { name: 'ghcr.io/example-mesh' },
    }),
    'repos.yaml': stringify([
      http('catalog', { replicas: 2 }),
      { slug: './greeter', port: { number: 50051, protocol: 'grpc' } },
      http('front', { uses: ['catalog', 'greeter'], expose: { host: 'shop.example.com' } }),
      ...callers.map((name) => http(name, { uses: ['catalog'] })),
    ]),
  });
}

/** Two owners with a key each; a service of the first reads a Secret that is sealed for it. */
export async function sealedProjects(
  work: Workspace,
  recipients: { readonly shop: string; readonly bank: string },
): Promise<void> {
  const service = (name: string, owner: string, env: object) => ({
    slug: `./${name}`,
    owner,
    mesh: false,
    port: { number: 3000, protocol: 'http' },
    probe: { path: '/healthz' },
    env,
  });
  for (const name of ['reader', 'other']) await work.copy(join(projects, 'http'), name);
  const owners = Object.entries(recipients).map(([owner, recipient]) => [
    owner,
    { recipients: [recipient], keySecret: `age-${owner}` },
  ]);
  await work.write({
    'karst.yaml': stringify({
      environments: { default: { path: 'deploy', owner: 'shop', kubernetes: '1.35' } },
      registry: { name: 'ghcr.io/example-sealed' },
      secrets: { owners: Object.fromEntries(owners) },
    }),
    'repos.yaml': stringify([
      service('reader', 'shop', { GREETING: { secret: 'words', key: 'greeting' } }),
      service('other', 'bank', {}),
    ]),
  });
  const { status, stderr } = await work.karst(
    ['seal', 'reader', 'words', '--from-env', 'greeting=WORDS'],
    { WORDS: 'unsealed in the cluster' },
  );
  if (status !== 0) throw new Error(`karst seal ended with ${status}:\n${stderr}`);
}

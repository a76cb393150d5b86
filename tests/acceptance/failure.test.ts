import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failingProjects } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { applyFolder, applyOwners, folderOf, rolledOut } from '#tests/support/cluster/deploy.ts';
import { clearNode } from '#tests/support/cluster/leftover.ts';
import { machineState } from '#tests/support/cluster/machine-state.ts';
import { type RenderedExample, renderInput } from '#tests/support/cluster/rendered-example.ts';
import { buildService } from '#tests/support/cluster/service-image.ts';

const namespace = 'karst-default';
const started = new AsyncDisposableStack();
let before: readonly string[];
let cluster: Cluster;
let example: RenderedExample;

beforeAll(async () => {
  await makeBaseImages();
  await clearNode();
  before = machineState();
  cluster = started.use(await startCluster());
  example = started.use(await renderInput(failingProjects));
  cluster.kubectl(['create', 'namespace', 'flux-system']);
  applyOwners(cluster, example);
});

afterAll(() => started.disposeAsync());

test('an image that does not build: which, what its last step said, and the Dockerfile', () => {
  expect(reportOf(() => buildService(example, imageOf('unbuildable')))).toMatch(
    /the image of unbuildable does not build.*the header is missing.*--- Dockerfile\nFROM .*exit 7/s,
  );
});

test('a pod that never becomes ready: which, its events, its last lines, the object', () => {
  cluster.load(buildService(example, imageOf('crashing')));
  applyFolder(cluster, example, folderOf(example, 'crashing'));

  const report = reportOf(() => rolledOut(cluster, { namespace, name: 'crashing' }, 15));

  expect(report).toMatch(/^crashing is not ready after 15 s\n--- events\n.*BackOff/s);
  expect(report).toMatch(/--- pods\nNAME .*crashing-\w+-\w+ +0\/1/s);
  expect(report).toMatch(/--- last log lines\n.*cannot reach the ledger/s);
  expect(report).toMatch(/--- log of the run before\n/s);
  expect(report).toMatch(/--- object\napiVersion: apps\/v1\nkind: Deployment\n/s);
});

test('an object that the server refuses: which folder, its answer, the objects', async () => {
  const folder = folderOf(example, 'refused');
  const path = join(example.directory, folder, 'deployment.yaml');
  const rendered = await readFile(path, 'utf8');
  await writeFile(path, rendered.replace('containerPort: 8000', 'containerPort: 80000'));

  const report = reportOf(() => applyFolder(cluster, example, folder));

  expect(report).toMatch(
    /^deploy\/services\/refused is refused\n--- answer of the server\n.*containerPort: Invalid value: 80000/s,
  );
  expect(report).toMatch(/--- objects\n.*containerPort: 80000/s);
});

test('nothing of a cluster is left on the machine, pods that fail included', async () => {
  expect(machineState()).not.toEqual(before);

  await started.disposeAsync();

  expect(machineState()).toEqual(before);
});

test('nothing is left of a cluster that was killed, once the node is cleared', async () => {
  const image = 'localhost/karst/pause:1';
  const script = `
    import { startCluster } from '#tests/support/cluster/cluster.ts';
    const cluster = await startCluster();
    cluster.kubectl(['run', 'kept', '--image=${image}']);
    cluster.kubectl(['wait', '--for=condition=Ready', 'pod/kept', '--timeout=60s']);
    process.kill(process.pid, 'SIGKILL');`;
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(killed).toMatchObject({ signal: 'SIGKILL', stderr: '' });
  expect(machineState()).not.toEqual(before);

  await clearNode();

  expect(machineState()).toEqual(before);
});

function imageOf(name: string) {
  const image = example.images.find((candidate) => candidate.name === name);
  if (image === undefined) throw new Error(`nothing builds ${name}`);
  return image;
}

function reportOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing failed';
}

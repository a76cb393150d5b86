import { afterAll, beforeAll, expect, test } from 'vitest';
import { batchProject } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import {
  applyFolder,
  applyOwners,
  completed,
  folderOf,
  objectsOf,
  rolledOut,
} from '#tests/support/cluster/deploy.ts';
import { type RenderedExample, renderInput } from '#tests/support/cluster/rendered-example.ts';
import { buildService } from '#tests/support/cluster/service-image.ts';

const namespace = 'karst-default';
const started = new AsyncDisposableStack();
let cluster: Cluster;
let example: RenderedExample;

beforeAll(async () => {
  await makeBaseImages();
  cluster = started.use(await startCluster());
  example = started.use(await renderInput(batchProject));
  cluster.kubectl(['create', 'namespace', 'flux-system']);
  applyOwners(cluster, example);
  const [image] = example.images;
  if (image === undefined) throw new Error('there is no image to build');
  cluster.load(buildService(example, image));
});

afterAll(() => started.disposeAsync());

test('a release Job runs to its end before anything else is there', () => {
  applyFolder(cluster, example, `${folderOf(example, 'batch')}/release`);
  const name = nameOf('jobs', 'release');

  completed(cluster, { namespace, name });

  expect(logsOf(`job/${name}`)).toBe('migrated');
});

test('a worker keeps running beside its server', () => {
  applyFolder(cluster, example, folderOf(example, 'batch'));
  const name = nameOf('deployments', 'worker');

  rolledOut(cluster, { namespace, name: 'batch' });
  rolledOut(cluster, { namespace, name });

  expect(logsOf(`deployment/${name}`)).toBe('waiting for work');
});

test('a CronJob that is started now ends well, as the user and with the setting it was given', () => {
  const from = `--from=cronjob/${nameOf('cronjobs', 'nightly')}`;
  cluster.kubectl(['create', 'job', 'once', from, '-n', namespace]);

  completed(cluster, { namespace, name: 'once' });

  expect(logsOf('job/once')).toBe('nightly: counted as 10001');
});

/** A process' objects are named after it, with a hash behind. */
function nameOf(kind: string, process: string): string {
  const objects = objectsOf<{ metadata: { name: string } }>(cluster, [kind, '-n', namespace]);
  const found = objects.find(({ metadata }) => metadata.name.startsWith(`batch-${process}`));
  if (found === undefined) throw new Error(`none of ${kind} is for ${process}`);
  return found.metadata.name;
}

function logsOf(workload: string): string {
  return cluster.kubectl(['logs', workload, '-n', namespace]).trim();
}

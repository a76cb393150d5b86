import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply } from '#tests/support/cluster/admission.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { failureReport } from '#tests/support/cluster/failure-report.ts';
import {
  enforcePolicies,
  listening,
  type NetworkedPod,
  networkedPods,
  reaches,
} from '#tests/support/cluster/pod-network.ts';
import { hasEnded, type PodProcess, podProcess } from '#tests/support/cluster/pod-process.ts';
import { type RenderedExample, renderExample } from '#tests/support/cluster/rendered-example.ts';
import { grpcHealth, httpAnswer } from '#tests/support/cluster/service-call.ts';
import { buildService, secretsIn } from '#tests/support/cluster/service-image.ts';

interface Sample {
  readonly example: string;
  readonly name: string;
  /** Path of a GET; gRPC's own health service is asked where there is none. */
  readonly path?: string;
  /** What the answer starts with. */
  readonly answer: string;
}

const samples: readonly Sample[] = [
  { name: 'catalog', example: 'quickstart', path: '/healthz', answer: '200 {"status":"ok"}' },
  { name: 'greeter', example: 'quickstart', answer: 'SERVING' },
  { name: 'mailer', example: 'quickstart', path: '/', answer: '200 ready' },
  { name: 'web', example: 'quickstart', path: '/healthz', answer: '200 ok' },
  { name: 'django', example: 'launch-styles', path: '/healthz', answer: '200 ok' },
  { name: 'express', example: 'launch-styles', path: '/healthz', answer: '200 ok' },
  { name: 'flask', example: 'launch-styles', path: '/health', answer: '200 ok' },
  { name: 'module', example: 'launch-styles', path: '/', answer: '200 tick' },
  { name: 'static', example: 'launch-styles', path: '/', answer: '200 <' },
  { name: 'go', example: 'package-managers', path: '/healthz', answer: '200 built by go' },
  { name: 'pdm', example: 'package-managers', path: '/healthz', answer: '200 installed by pdm' },
];
const examples = [...new Set(samples.map(({ example }) => example))];

const started = new AsyncDisposableStack();
const rendered = new Map<string, RenderedExample>();
let cluster: Cluster;

beforeAll(async () => {
  await makeBaseImages();
  cluster = started.use(await startCluster());
  const flux = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } };
  expect(await apply(cluster.client, flux)).toEqual([]);
  for (const name of examples) {
    const example = started.use(await renderExample(name, { mesh: false }));
    rendered.set(name, example);
    for (const owner of example.folders.filter((folder) => folder.includes('/owners/'))) {
      cluster.kubectl(['apply', '--server-side', '-k', join(example.directory, owner)]);
    }
  }
  // What the quickstart's spec refers to and no repository holds.
  const address = '--from-literal=url=smtp://10.20.0.25:587';
  cluster.kubectl(['create', 'secret', 'generic', 'smtp', address, '--namespace=shop']);
});

afterAll(() => started.disposeAsync());

test.each(samples)(
  '$example: $name builds, becomes ready, answers on its Service, and runs without rights',
  async (sample) => {
    const { example, image, folder } = renderedService(sample);
    const tag = buildService(example, image);
    cluster.load(tag);

    cluster.kubectl(['apply', '--server-side', '-k', join(example.directory, folder)]);
    const service = serviceOf(sample);
    rolledOut(service.namespace, sample.name);

    await answered(sample, service.address);
    const processes = processesOf(service.namespace, sample.name);
    expect(processes).not.toEqual([]);
    for (const process of processes) expect(process).toMatchObject(unprivileged);
    expect(secretsIn(tag)).toEqual([]);
  },
);

test('only named callers reach a port, and only named private addresses are reached', async () => {
  const pods = networkedPods(cluster);
  const [catalog, flask, mailer, web] = ['catalog', 'flask', 'mailer', 'web'].map((wanted) => {
    const pod = pods.find(({ name }) => name === wanted);
    if (pod === undefined) throw new Error(`no pod of ${wanted} runs`);
    return pod;
  }) as [NetworkedPod, NetworkedPod, NetworkedPod, NetworkedPod];
  // The mail server that the mailer's spec names, and one that nobody names.
  await using mail = await listening('10.20.0.25', 587);
  await using other = await listening('10.20.0.25', 588);
  const open = () => ({
    'web to catalog': reaches(web, catalog.address, 8000),
    'mailer to catalog': reaches(mailer, catalog.address, 8000),
    'web to flask': reaches(web, flask.address, 8000),
    'mailer to its mail server': reaches(mailer, mail.address, mail.port),
    'mailer to another port': reaches(mailer, other.address, other.port),
    'web to the mail server': reaches(web, mail.address, mail.port),
  });
  const everything = Object.fromEntries(Object.keys(open()).map((path) => [path, true]));
  expect(open()).toEqual(everything);

  enforcePolicies(cluster, catalog);
  expect(open()).toEqual({ ...everything, 'mailer to catalog': false });

  for (const pod of [mailer, web]) enforcePolicies(cluster, pod);
  expect(open()).toEqual({
    ...everything,
    'mailer to catalog': false,
    'web to flask': false,
    'mailer to another port': false,
    'web to the mail server': false,
  });
});

test('every pod ends by itself when it is told to, within its grace period', async () => {
  const services = samples.map((sample) => ({ ...sample, ...serviceOf(sample) }));
  const processes = services.flatMap(({ namespace, name }) =>
    processesOf(namespace, name).map((process) => ({ name, process })),
  );
  const graceMs = 30_000;

  for (const { namespace, name } of services) {
    cluster.kubectl(['delete', 'deployment', name, '-n', namespace, '--wait=false']);
  }
  await until('every process has ended', graceMs - 5_000, async () => {
    const left = processes.filter(({ process }) => !hasEnded(process)).map(({ name }) => name);
    if (left.length > 0) throw new Error(`still there: ${left.join(' ')}`);
  });

  expect(processes.length).toBeGreaterThanOrEqual(samples.length);
});

const unprivileged = {
  user: 10001,
  group: 10001,
  capabilities: 0n,
  mayGainPrivileges: false,
  filtersSystemCalls: true,
  rootIsReadOnly: true,
};

function renderedService({ example: name, name: service }: Sample) {
  const example = rendered.get(name);
  const image = example?.images.find((candidate) => candidate.name === service);
  const folder = example?.folders.find((candidate) => candidate.endsWith(`/services/${service}`));
  if (example === undefined || image === undefined || folder === undefined) {
    throw new Error(`${name} has no ${service}`);
  }
  return { example, image, folder };
}

/** A Service leads to a pod only a moment after the pod is ready; until then, anything may answer in its place. */
async function answered({ path, answer }: Sample, address: string): Promise<void> {
  await until(`${address} answers "${answer}"`, 20_000, async () => {
    const found = await (path === undefined ? grpcHealth(address) : httpAnswer(address, path));
    if (!found.startsWith(answer)) throw new Error(`it answered "${found}"`);
  });
}

function rolledOut(namespace: string, service: string): void {
  try {
    cluster.kubectl([
      'rollout',
      'status',
      `deployment/${service}`,
      '-n',
      namespace,
      '--timeout=3m',
    ]);
  } catch (error) {
    throw new Error(`${service} is not ready\n${failureReport(cluster, namespace, service)}`, {
      cause: error,
    });
  }
}

function serviceOf({ name }: Sample): { readonly namespace: string; readonly address: string } {
  const selector = `app.kubernetes.io/name=${name}`;
  const found = objectsOf<{ items: ServiceObject[] }>([
    'get',
    'services',
    '--all-namespaces',
    '--selector',
    selector,
  ]).items[0];
  if (found === undefined) throw new Error(`there is no Service ${name}`);
  const { metadata, spec } = found;
  return { namespace: metadata.namespace, address: `${spec.clusterIP}:${spec.ports[0]?.port}` };
}

interface ServiceObject {
  readonly metadata: { readonly namespace: string };
  readonly spec: { readonly clusterIP: string; readonly ports: readonly { port: number }[] };
}

function processesOf(namespace: string, service: string): PodProcess[] {
  const selector = `app.kubernetes.io/name=${service}`;
  const pods = objectsOf<{ items: { status: { containerStatuses: { containerID: string }[] } }[] }>(
    ['get', 'pods', '-n', namespace, '--selector', selector],
  );
  return pods.items
    .flatMap(({ status }) => status.containerStatuses)
    .map(({ containerID }) => podProcess(cluster, containerID));
}

function objectsOf<Found>(args: readonly string[]): Found {
  return JSON.parse(cluster.kubectl([...args, '--output=json'])) as Found;
}

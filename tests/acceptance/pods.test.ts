import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockedProjects } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import {
  applyFolder,
  applyOwners,
  folderOf,
  processesOf,
  rolledOut,
  serviceOf,
} from '#tests/support/cluster/deploy.ts';
import { dnsAddress } from '#tests/support/cluster/dns.ts';
import {
  enforcePolicies,
  listening,
  type NetworkedPod,
  networkedPods,
  reaches,
} from '#tests/support/cluster/pod-network.ts';
import { hasEnded } from '#tests/support/cluster/pod-process.ts';
import {
  type RenderedExample,
  renderExample,
  renderInput,
} from '#tests/support/cluster/rendered-example.ts';
import { grpcHealth, httpAnswer } from '#tests/support/cluster/service-call.ts';
import { buildServices, secretsIn } from '#tests/support/cluster/service-image.ts';

interface Sample {
  /** A directory of examples, or the projects that are locked here. */
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
  { name: 'streamlit', example: 'launch-styles', path: '/_stcore/health', answer: '200 ok' },
  { name: 'go', example: 'package-managers', path: '/healthz', answer: '200 built by go' },
  { name: 'pdm', example: 'package-managers', path: '/healthz', answer: '200 installed by pdm' },
  { name: 'uv', example: 'locked', path: '/healthz', answer: '200 installed by uv' },
  { name: 'poetry', example: 'locked', path: '/healthz', answer: '200 installed by poetry' },
  { name: 'pipenv', example: 'locked', path: '/healthz', answer: '200 installed by pipenv' },
];
const examples = [...new Set(samples.map(({ example }) => example))];

const started = new AsyncDisposableStack();
const rendered = new Map<string, RenderedExample>();
/** Names of the images, by sample: they are built while the first of them are tried. */
const built = new Map<Sample, Promise<string>>();
let cluster: Cluster;

beforeAll(async () => {
  await makeBaseImages();
  // First, since it clears away the mounts of builds too.
  cluster = started.use(await startCluster());
  for (const name of examples) rendered.set(name, started.use(await renderedInput(name)));
  const builds = buildServices(
    samples.map((sample) => {
      const { example, image } = renderedService(sample);
      return [example, image];
    }),
  );
  for (const [index, build] of builds.entries()) {
    // One that fails is told by the test that waits for it.
    build.catch(() => undefined);
    const sample = samples[index];
    if (sample !== undefined) built.set(sample, build);
  }
  cluster.kubectl(['create', 'namespace', 'flux-system']);
  for (const example of rendered.values()) applyOwners(cluster, example);
  // What the quickstart's spec refers to and no repository holds.
  const address = '--from-literal=url=smtp://10.20.0.25:587';
  cluster.kubectl(['create', 'secret', 'generic', 'smtp', address, '--namespace=shop']);
});

afterAll(() => started.disposeAsync());

test.each(samples)(
  '$example: $name builds, becomes ready, answers on its Service, and runs without rights',
  async (sample) => {
    const { example, folder } = renderedService(sample);
    const tag = (await built.get(sample)) ?? '';
    cluster.load(tag);

    applyFolder(cluster, example, folder);
    const { namespace, address } = serviceOf(cluster, sample.name);
    rolledOut(cluster, { namespace, name: sample.name });

    await answered(sample, address);
    const processes = processesOf(cluster, { namespace, name: sample.name });
    expect(processes).not.toEqual([]);
    for (const process of processes) expect(process).toMatchObject(unprivileged);
    expect(secretsIn(tag)).toEqual([]);
  },
);

test('a pod calls another by its name, from its own namespace and from another', () => {
  const call = (pod: string, namespace: string, address: string) =>
    cluster
      .kubectl([
        'exec',
        `deployment/${pod}`,
        `--namespace=${namespace}`,
        '--',
        'python',
        '-c',
        `import urllib.request; print(urllib.request.urlopen("http://${address}/healthz").read().decode())`,
      ])
      .trim();

  expect(call('mailer', 'shop', 'catalog:8000')).toBe('{"status":"ok"}');
  expect(call('flask', 'karst-default', 'catalog.shop.svc:8000')).toBe('{"status":"ok"}');
  expect(() => call('flask', 'karst-default', 'catalog:8000')).toThrow('Name or service not known');
});

test('only named callers reach a port, and only named private addresses are reached', async () => {
  const pods = networkedPods(cluster);
  const [catalog, flask, mailer, web] = ['catalog', 'flask', 'mailer', 'web'].map((wanted) => {
    const pod = pods.find(({ name }) => name === wanted);
    if (pod === undefined) throw new Error(`no pod of ${wanted} runs`);
    return pod;
  }) as [NetworkedPod, NetworkedPod, NetworkedPod, NetworkedPod];
  const catalogService = addressOf(serviceOf(cluster, 'catalog'));
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
    'web to the Service of catalog': reaches(web, ...catalogService),
    'mailer to the Service of catalog': reaches(mailer, ...catalogService),
    'mailer to the names': reaches(mailer, dnsAddress, 53),
  });
  const everything = Object.fromEntries(Object.keys(open()).map((path) => [path, true]));
  expect(open()).toEqual(everything);

  enforcePolicies(cluster, catalog);
  const closed = { 'mailer to catalog': false, 'mailer to the Service of catalog': false };
  expect(open()).toEqual({ ...everything, ...closed });

  for (const pod of [mailer, web]) enforcePolicies(cluster, pod);
  expect(open()).toEqual({
    ...everything,
    ...closed,
    'web to flask': false,
    'mailer to another port': false,
    'web to the mail server': false,
  });
});

test('every pod ends by itself when it is told to, within its grace period', async () => {
  const services = samples.map(({ name }) => ({ name, ...serviceOf(cluster, name) }));
  const processes = services.flatMap(({ namespace, name }) =>
    processesOf(cluster, { namespace, name }).map((process) => ({ name, process })),
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

function addressOf(service: { readonly address: string }): [string, number] {
  const { hostname, port } = new URL(`http://${service.address}`);
  return [hostname, Number(port)];
}

function renderedInput(name: string): Promise<RenderedExample> {
  const options = { mesh: false };
  return name === 'locked' ? renderInput(lockedProjects, options) : renderExample(name, options);
}

function renderedService({ example: name, name: service }: Sample) {
  const example = rendered.get(name);
  const image = example?.images.find((candidate) => candidate.name === service);
  if (example === undefined || image === undefined) throw new Error(`${name} has no ${service}`);
  return { example, image, folder: folderOf(example, service) };
}

/** A Service leads to a pod only a moment after the pod is ready; until then, anything may answer in its place. */
async function answered({ path, answer }: Sample, address: string): Promise<void> {
  await until(`${address} answers "${answer}"`, 20_000, async () => {
    const found = await (path === undefined ? grpcHealth(address) : httpAnswer(address, path));
    if (!found.startsWith(answer)) throw new Error(`it answered "${found}"`);
  });
}

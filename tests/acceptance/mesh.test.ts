import { afterAll, beforeAll, expect, test } from 'vitest';
import { meshPort } from '#src/render/envoy/mesh.ts';
import { meshProjects } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { startCertManager } from '#tests/support/cluster/cert-manager.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { applyFolder, applyOwners, folderOf, rolledOut } from '#tests/support/cluster/deploy.ts';
import {
  bareHandshake,
  credentialsOf,
  secureAnswer,
  servedSerial,
} from '#tests/support/cluster/mesh-call.ts';
import { podsOf, runInApp } from '#tests/support/cluster/pod.ts';
import { podProcess } from '#tests/support/cluster/pod-process.ts';
import { type RenderedExample, renderInput } from '#tests/support/cluster/rendered-example.ts';
import { buildService } from '#tests/support/cluster/service-image.ts';
import { startTraefik } from '#tests/support/cluster/traefik.ts';

const envoy = 'docker.io/envoyproxy/envoy:distroless-v1.40.0';
const namespace = 'shop';
const [catalog, greeter, front, late] = ['catalog', 'greeter', 'front', 'late'].map((name) => ({
  namespace,
  name,
})) as [Place, Place, Place, Place];
const started = new AsyncDisposableStack();
let cluster: Cluster;
/** What stands in the cluster first, and what a merge brings later: one more caller of the catalog. */
let before: RenderedExample;
let after: RenderedExample;

interface Place {
  readonly namespace: string;
  readonly name: string;
}

beforeAll(async () => {
  await makeBaseImages();
  cluster = started.use(await startCluster());
  started.use(startCertManager(cluster));
  cluster.load(envoy);
  cluster.kubectl(['create', 'namespace', 'flux-system']);
  before = started.use(await renderInput((work) => meshProjects(work, [])));
  after = started.use(await renderInput((work) => meshProjects(work, ['late'])));
  for (const image of after.images) cluster.load(buildService(after, image));
  applyOwners(cluster, before);
  applyFolder(cluster, before, 'deploy/mesh');
});

afterAll(() => started.disposeAsync());

test('app and sidecar become ready under restricted admission, with certificates from cert-manager', () => {
  for (const { name } of [catalog, greeter, front]) {
    applyFolder(cluster, before, folderOf(before, name));
  }

  for (const place of [catalog, greeter, front]) {
    rolledOut(cluster, place);
    for (const { ready } of podsOf(cluster, place)) expect(ready).toEqual(['app', 'envoy']);
  }
});

test('a call that is allowed passes both sidecars by the name of the service, over HTTP and gRPC', async () => {
  expect(await runInApp(front, getScript('catalog'))).toMatch(/^200 from catalog-/);
  expect(await runInApp(front, grpcScript('greeter'))).toBe('200 0 0801');
});

test('nobody reaches an app beside its sidecar, or its sidecar without a certificate', async () => {
  const [pod] = podsOf(cluster, catalog);
  const [caller] = podsOf(cluster, front);
  if (pod === undefined || caller === undefined) throw new Error('there is no pod');
  const { pid } = podProcess(cluster, caller.app);

  expect(await bareHandshake(pid, pod.address, meshPort.inbound)).toMatch(/CERTIFICATE_REQUIRED/);
  expect(await bareHandshake(pid, pod.address, 3000)).toBe('ECONNREFUSED');
});

test('a meshed caller that is not named gets 403, and is let in by a merge without a restart', async () => {
  applyFolder(cluster, after, folderOf(after, 'late'));
  rolledOut(cluster, late);
  expect(await runInApp(late, getScript('catalog'))).toMatch(/^403 /);
  const pods = podsOf(cluster, catalog);

  applyFolder(cluster, after, folderOf(after, 'catalog'));

  await until('the catalog lets it in', 120_000, async () => {
    expect(await runInApp(late, getScript('catalog'))).toMatch(/^200 from catalog-/);
  });
  expect(identities(podsOf(cluster, catalog))).toEqual(identities(pods));
});

test('a certificate that cert-manager renews is served without a restart', async () => {
  const pods = podsOf(cluster, catalog);
  const own = credentialsOf(cluster, namespace, 'front-mesh');
  const serials = () =>
    Promise.all(pods.map(({ address }) => servedSerial(address, meshPort.inbound, own)));
  const old = await serials();

  const condition = {
    type: 'Issuing',
    status: 'True',
    reason: 'ManuallyTriggered',
    lastTransitionTime: new Date().toISOString(),
  };
  const patch = JSON.stringify({ status: { conditions: [condition] } });
  const certificate = ['certificate', 'catalog-mesh', '-n', namespace, '--subresource=status'];
  cluster.kubectl(['patch', ...certificate, '--type=merge', '--patch', patch]);

  await until('every pod shows a new certificate', 120_000, async () => {
    for (const serial of await serials()) expect(old).not.toContain(serial);
  });
  expect(await runInApp(front, getScript('catalog'))).toMatch(/^200 from catalog-/);
  expect(identities(podsOf(cluster, catalog))).toEqual(identities(pods));
});

test('a certificate with the id of another owner is refused', () => {
  const text = cluster.kubectl([
    'get',
    'certificate',
    'catalog-mesh',
    '-n',
    namespace,
    '--output=json',
  ]);
  const { apiVersion, kind, spec } = JSON.parse(text) as { spec: { uris: string[] } } & Kind;
  const stolen = (uris: readonly string[]) => ({
    apiVersion,
    kind,
    metadata: { name: 'stolen', namespace },
    spec: { ...spec, secretName: 'stolen', uris },
  });
  const create = (uris: readonly string[]) =>
    cluster.kubectl(['create', '--dry-run=server', '-f', '-'], JSON.stringify(stolen(uris)));

  expect(create(spec.uris)).toContain('created');
  expect(() => create(['spiffe://cluster.local/ns/bank/sa/ledger'])).toThrow(
    'its only URI is a SPIFFE id of its namespace',
  );
});

test('a rollout and the deletion of a pod lose no request under steady load', async () => {
  const load = runInApp(front, loadScript('catalog', 45));
  cluster.kubectl(['rollout', 'restart', 'deployment/catalog', '-n', namespace]);
  await waiting(8_000);
  rolledOut(cluster, catalog);
  const [pod] = podsOf(cluster, catalog);
  cluster.kubectl(['delete', 'pod', pod?.name ?? '', '-n', namespace, '--wait=false']);

  const { answered, failed } = JSON.parse(await load) as Load;

  expect(failed).toEqual({});
  expect(answered).toBeGreaterThan(500);
});

test('a sidecar whose app alone is dead says that its pod is not ready', async () => {
  const [pod] = podsOf(cluster, greeter);
  expect(pod).toMatchObject({ isReady: true });

  await until('the pod is not ready', 60_000, async () => {
    const [now] = podsOf(cluster, greeter);
    if (now !== undefined && now.app !== '') killApp(now.app);
    expect(now).toMatchObject({ isReady: false, ready: [] });
  });

  rolledOut(cluster, greeter);
});

test('what is exposed answers through a real Traefik, and not to a direct call', async () => {
  await startTraefik(cluster);
  const [ingress] = podsOf(cluster, { namespace: 'traefik', name: 'traefik' });
  const [pod] = podsOf(cluster, front);
  if (ingress === undefined || pod === undefined) throw new Error('there is no pod');

  await until('the host answers', 60_000, async () => {
    const answer = await secureAnswer(ingress.address, 8443, { host: 'shop.example.com' });
    expect(answer).toMatch(/^200 from front-/);
  });
  await expect(secureAnswer(pod.address, meshPort.inbound, {})).rejects.toThrow(
    /certificate required/i,
  );
});

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

interface Load {
  readonly answered: number;
  /** How often by what was said. */
  readonly failed: Readonly<Record<string, number>>;
}

function getScript(service: string): string {
  return `const answer = await fetch('http://${service}.mesh:15001/');
    console.log(answer.status, await answer.text());`;
}

/** The standard health service by hand: an empty message in, status, gRPC's own status and the answer's bytes out. */
function grpcScript(service: string): string {
  return `import { connect } from 'node:http2';
    const session = connect('http://${service}.mesh:15001');
    const call = session.request({ ':method': 'POST', ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc', te: 'trailers' });
    let status, trailers, body = '';
    call.on('response', (headers) => { status = headers[':status']; });
    call.on('trailers', (found) => { trailers = found; });
    call.on('data', (data) => { body += data.subarray(5).toString('hex'); });
    call.on('end', () => { console.log(status, trailers?.['grpc-status'], body); session.close(); });
    call.end(Buffer.alloc(5));`;
}

/** Six callers of short answers and two of streams that last two seconds each, until the time is over. */
function loadScript(service: string, seconds: number): string {
  return `const end = Date.now() + ${seconds * 1000};
    let answered = 0;
    const failed = {};
    const lost = (why) => { failed[why] = (failed[why] ?? 0) + 1; };
    async function calling(path) {
      while (Date.now() < end) {
        try {
          const answer = await fetch('http://${service}.mesh:15001' + path);
          const text = await answer.text();
          if (answer.status === 200 && text.includes('from ')) answered += 1;
          else lost(path + ' ' + answer.status + ' ' + text);
        } catch (error) {
          lost(path + ' ' + (error.cause?.code ?? error.message));
        }
        await new Promise((done) => setTimeout(done, 25));
      }
    }
    await Promise.all(['/', '/', '/', '/', '/', '/', '/stream', '/stream'].map(calling));
    console.log(JSON.stringify({ answered, failed }));`;
}

function identities(pods: readonly { uid: string; restarts: number }[]) {
  return pods
    .map(({ uid, restarts }) => ({ uid, restarts }))
    .toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
}

function killApp(container: string): void {
  try {
    process.kill(podProcess(cluster, container).pid, 'SIGKILL');
  } catch {
    // It is dead already.
  }
}

function waiting(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

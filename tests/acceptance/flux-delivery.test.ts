import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentHash } from '#src/plan/hash.ts';
import { census, type Standing } from '#tests/support/cluster/census.ts';
import { startCertManager } from '#tests/support/cluster/cert-manager.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { deliverEntries } from '#tests/support/cluster/deliver-entries.ts';
import { type Entry, type Fleet, startFleet } from '#tests/support/cluster/fleet.ts';
import { hurry, settled } from '#tests/support/cluster/kustomization.ts';
import { podsOf } from '#tests/support/cluster/pod.ts';
import { standInFor } from '#tests/support/cluster/stand-in-app.ts';

const shop = 'shop';
const front = { namespace: shop, name: 'front' };
const catalog = { namespace: shop, name: 'catalog' };
const meshed = (name: string, entry: object = {}): Entry => ({ name, mesh: small, ...entry });
const small = {
  resources: {
    requests: { cpu: '2m', memory: '16Mi' },
    limits: { memory: '96Mi' },
  },
};
let entries: Entry[] = [
  meshed('front', { uses: ['catalog'] }),
  meshed('catalog'),
  { name: 'plain', replicas: 2 },
];

const started = new AsyncDisposableStack();
let fleet: Fleet;

beforeAll(async () => {
  fleet = started.use(await startFleet([shop]));
  fleet.cluster.load('docker.io/envoyproxy/envoy:distroless-v1.40.0');
  started.use(startCertManager(fleet.cluster));
});

afterAll(() => started.disposeAsync());

test('what karst delivers becomes ready, one Kustomization a workload, with sidecars', async () => {
  const states = await delivered();

  expect([...states.values()].filter(({ status }) => status !== 'ready')).toEqual([]);
  expect([...states.keys()].toSorted()).toEqual([
    'karstkit-shop',
    'shop-mesh',
    'shop-owner-shop',
    'shop-service-catalog',
    'shop-service-front',
    'shop-service-plain',
  ]);
  for (const place of [front, catalog]) {
    expect(podsOf(fleet.cluster, place)).toMatchObject([
      { isReady: true, ready: ['app', 'envoy'] },
    ]);
  }
});

test('a second delivery touches nothing but its workload', async () => {
  const before = await census(fleet.cluster);
  change('front', { env: { GREETING: 'hello' } });

  await delivered();

  const after = await census(fleet.cluster);
  expect(untouched(after)).toEqual(untouched(before));
  expect(after.get('Deployment/shop/front')?.generation).toBe(2);
});

test('an image that cannot be had leaves its old pods and all other workloads alone', async () => {
  const before = await census(fleet.cluster);
  const [old] = podsOf(fleet.cluster, front);
  await fleet.work.write({ 'shop/front/Dockerfile': await changedDockerfile() });
  const plan = await fleet.plan(shop);
  await fleet.deliver(shop, { ...plan, images: [] });
  await hurry(fleet.cluster);
  await until('the new pod cannot start', 60_000, async () => {
    expect(podsOf(fleet.cluster, front)).toHaveLength(2);
  });

  fleet.cluster.kubectl(['delete', 'pod', old?.name ?? '', '-n', shop, '--wait=false']);

  await until('an old pod is ready again', 90_000, async () => {
    const pods = podsOf(fleet.cluster, front);
    expect(pods.filter(({ uid, isReady }) => isReady && uid !== old?.uid)).toHaveLength(1);
  });
  expect(untouched(await census(fleet.cluster))).toEqual(untouched(before));

  for (const tag of plan.images.flatMap(({ tags }) => tags)) standInFor(fleet.cluster, tag);
  await until('the new image is pulled once it is there', 120_000, async () => {
    expect(podsOf(fleet.cluster, front)).toMatchObject([{ isReady: true }]);
  });
});

test('what a person changes in the cluster is put back', async () => {
  const before = await census(fleet.cluster);
  const { kubectl } = fleet.cluster;
  kubectl(['scale', 'deployment/plain', '-n', shop, '--replicas=0']);
  kubectl(['set', 'env', 'deployment/plain', '-n', shop, 'PORT=9']);
  kubectl(['delete', 'service/catalog', 'networkpolicy/catalog', '-n', shop]);

  for (const name of ['plain', 'catalog']) {
    const now = `reconcile.fluxcd.io/requestedAt=${Date.now()}`;
    kubectl(['annotate', 'kustomization', `shop-service-${name}`, '-n', 'flux-system', now]);
  }

  await until('all is as it was', 90_000, async () => {
    const after = await census(fleet.cluster);
    const [old, fresh] = [before, after].map((found) => found.get('Deployment/shop/plain'));
    expect(fresh?.value.spec).toEqual(old?.value.spec);
    for (const kind of ['Service', 'NetworkPolicy']) {
      expect(after.has(`${kind}/shop/catalog`)).toBe(true);
    }
    expect(podsOf(fleet.cluster, { namespace: shop, name: 'plain' })).toMatchObject([
      { isReady: true },
      { isReady: true },
    ]);
  });
});

test('an upgrade restarts the pods that it has counted, and no others', async () => {
  await settled(fleet.cluster, await aged());
  const before = await census(fleet.cluster);

  const { restarts } = await fleet.preview(shop, ['upgrade']);
  await settled(fleet.cluster, await fleet.carryOut(shop, ['upgrade']));

  expect(restarts).toMatchObject([{ object: { name: 'plain' }, pods: { min: 2, max: 2 } }]);
  const after = await census(fleet.cluster);
  const gone = [...before.values()].filter(({ key, kind }) => kind === 'Pod' && !after.has(key));
  expect(gone.map(({ labels }) => labels['app.kubernetes.io/name'])).toEqual(['plain', 'plain']);
});

test('a workload that Flux is told to leave alone is reported, and stays as it is', async () => {
  await fleet.edit('shop/flux/shop-service-plain.yaml', (text) => `${text}  suspend: true\n`);
  change('plain', { env: { MODE: 'other' } });
  await fleet.specify(shop, { entries });

  const plan = await fleet.plan(shop);

  expect(plan.dangers).toContainEqual(
    expect.objectContaining({
      code: 'danger.flux-suspended',
      workload: expect.objectContaining({ name: 'plain' }),
    }),
  );
  expect(plan.exitStatus).toBe(2);
});

function delivered() {
  return deliverEntries(fleet, shop, entries);
}

function change(name: string, fields: object): void {
  entries = entries.map((entry) => (entry.name === name ? { ...entry, ...fields } : entry));
}

/** Makes the branch what an older version would have written: a template was another, and the records tell its number. */
async function aged(): Promise<string> {
  const deployment = 'services/plain/deployment.yaml';
  let older = '';
  await fleet.edit(`shop/${deployment}`, (text) => {
    older = text.replace(/^ *fsGroupChangePolicy: .*\n/m, '');
    return older;
  });
  await fleet.edit('shop/services/catalog/.karst.json', (text) => asOlder(text));
  return await fleet.edit('shop/services/plain/.karst.json', (text) =>
    asOlder(text).replace(
      new RegExp(`("${deployment}": )"[0-9a-f]+"`),
      `$1"${contentHash(older)}"`,
    ),
  );
}

function asOlder(record: string): string {
  return record.replace(/"tool": "[^"]+"/, '"tool": "0.0.1"');
}

/** Everything that is not of the workload `front`, with what changes when anybody writes it. */
function untouched(found: ReadonlyMap<string, Standing>): readonly string[] {
  return [...found.values()]
    .filter(({ labels }) => labels['app.kubernetes.io/name'] !== front.name)
    .map(({ key, kind, uid, generation, resourceVersion }) => {
      // Their state is written whenever something is counted, or asked whether it is ready.
      const version = ['Pod', 'ResourceQuota'].includes(kind) ? '' : resourceVersion;
      return `${key} ${uid} ${generation ?? version}`;
    })
    .toSorted();
}

async function changedDockerfile(): Promise<string> {
  const files = await fleet.work.files('shop/front');
  return `${files['shop/front/Dockerfile']}# changed\n`;
}

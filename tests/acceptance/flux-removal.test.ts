import { afterAll, beforeAll, expect, test } from 'vitest';
import { census, keyOf, type Standing } from '#tests/support/cluster/census.ts';
import { deliverEntries } from '#tests/support/cluster/deliver-entries.ts';
import { type Entry, type Fleet, startFleet } from '#tests/support/cluster/fleet.ts';
import { settled } from '#tests/support/cluster/kustomization.ts';
import { volumeOf } from '#tests/support/cluster/volume.ts';

const shop = 'shop';
let entries: Entry[] = [
  { name: 'front', expose: { host: 'shop.example.com' } },
  {
    name: 'jobs',
    processes: {
      release: { command: ['true'] },
      nightly: { command: ['true'], schedule: '0 3 1 1 *' },
    },
  },
  { name: 'store', volumes: [{ path: '/data', size: '1Gi' }] },
  { name: 'ledger', owner: 'bank', files: [{ path: '/etc/ledger.conf', content: 'rate: 1\n' }] },
];

const started = new AsyncDisposableStack();
let fleet: Fleet;

beforeAll(async () => {
  fleet = started.use(await startFleet([shop]));
  const volume = volumeOf('volume', { storage: '1Gi' });
  fleet.cluster.kubectl(['create', '-f', '-'], JSON.stringify(volume));
  const states = await delivered();
  expect([...states.values()].filter(({ status }) => status !== 'ready')).toEqual([]);
});

afterAll(() => started.disposeAsync());

test('removing a line prunes exactly the objects of its workload', async () => {
  const before = await census(fleet.cluster);
  remove('jobs');
  await fleet.specify(shop, { entries });
  const plan = await fleet.plan(shop);

  await delivered();

  const after = await census(fleet.cluster);
  const gone = [...before.values()].filter(({ key }) => !after.has(key));
  const made = ['Pod', 'ReplicaSet'];
  expect(keys(gone)).toEqual(keys([...before.values()].filter(isOf('jobs'))));
  expect(keys(gone.filter(({ kind }) => !made.includes(kind)))).toEqual(
    plan.objects
      .filter(({ action }) => action === 'delete')
      .map(({ object }) => keyOf(object))
      .toSorted(),
  );
});

test('with its last workload an owner goes, a delivery later, and leaves nothing behind', async () => {
  remove('ledger');
  await delivered();
  const between = [...(await census(fleet.cluster)).values()];
  expect(keys(between.filter(isOf('ledger')))).toEqual([]);
  expect(keys(between.filter(({ namespace }) => namespace === 'bank'))).toContain(
    'Role/bank/karstkit-flux',
  );

  await delivered();

  const after = [...(await census(fleet.cluster)).values()];
  // The namespace may hold what others put there, so that only a person deletes it. It holds nothing of ours.
  expect(keys(after.filter(({ key }) => key.includes('bank')))).toEqual(['Namespace/bank']);
  const kinds = 'configmaps,secrets,services,serviceaccounts,roles,rolebindings,pods,jobs';
  const left = fleet.cluster.kubectl(['get', kinds, '-n', 'bank', '--output=name']);
  expect(left.trim().split('\n')).toEqual(['configmap/kube-root-ca.crt', 'serviceaccount/default']);
});

test('what a stateful workload has kept outlives it, and is there when it comes back', async () => {
  const write = ['sh', '-c', 'echo kept > /data/ledger'];
  fleet.cluster.kubectl(['exec', 'deployment/store', '-n', shop, '--', ...write]);
  const isClaim = ({ kind }: Standing) => kind === 'PersistentVolumeClaim';
  const [claim] = [...(await census(fleet.cluster)).values()].filter(isClaim);
  const line = entries.filter(({ name }) => name === 'store');

  await settled(fleet.cluster, await fleet.carryOut(shop, ['destroy', 'store']));
  remove('store');

  const without = await census(fleet.cluster);
  expect(keys([...without.values()].filter(isOf('store')))).toEqual([claim?.key]);
  expect(without.get(claim?.key ?? '')?.uid).toBe(claim?.uid);

  entries = [...entries, ...line];
  await delivered();
  const read = ['exec', 'deployment/store', '-n', shop, '--', 'cat', '/data/ledger'];
  expect(fleet.cluster.kubectl(read)).toBe('kept\n');
});

test('with its data it goes in two deliveries, and its volume is let go', async () => {
  const destroy = ['destroy', 'store', '--with-data'];
  await settled(fleet.cluster, await fleet.carryOut(shop, destroy));
  const between = [...(await census(fleet.cluster)).values()].filter(isOf('store'));
  expect(keys(between)).toContain('Deployment/shop/store');

  await settled(fleet.cluster, await fleet.carryOut(shop, destroy));

  const after = [...(await census(fleet.cluster)).values()].filter(isOf('store'));
  expect(keys(after)).toEqual([]);
  const phase = ['get', 'persistentvolume/volume', '--output=jsonpath={.status.phase}'];
  expect(fleet.cluster.kubectl(phase)).toBe('Released');
  remove('store');
});

test('an environment may lose its last workload, and take one again', async () => {
  const last = entries;
  entries = [];
  await delivered();
  await delivered();

  const empty = await census(fleet.cluster);
  expect(keys([...empty.values()])).toEqual([
    'ConfigMap/flux-system/karstkit-shop',
    'Namespace/bank',
    'Namespace/shop',
  ]);

  entries = last.filter(({ name }) => name === 'front');
  const states = await delivered();
  expect(states.get('shop-service-front')?.status).toBe('ready');
});

function delivered() {
  return deliverEntries(fleet, shop, entries);
}

function remove(name: string): void {
  entries = entries.filter((entry) => entry.name !== name);
}

function isOf(name: string): (standing: Standing) => boolean {
  return ({ labels }) => labels['app.kubernetes.io/name'] === name;
}

function keys(standings: readonly Standing[]): string[] {
  return standings.map(({ key }) => key).toSorted();
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedProjects } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { objectsOf, serviceOf } from '#tests/support/cluster/deploy.ts';
import { startFlux } from '#tests/support/cluster/flux.ts';
import { applyRoots, fluxNamespace, prepareFlux } from '#tests/support/cluster/flux-root.ts';
import { hurry, kustomizations } from '#tests/support/cluster/kustomization.ts';
import { renderInput } from '#tests/support/cluster/rendered-example.ts';
import { httpAnswer } from '#tests/support/cluster/service-call.ts';
import { buildService } from '#tests/support/cluster/service-image.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { startForge } from '#tests/support/forge-server.ts';
import { createRepository, type TestRepository } from '#tests/support/git-repository.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair } from '#tests/support/seal.ts';

const started = new AsyncDisposableStack();
const keys = { shop: await agePair(), bank: await agePair() };
let cluster: Cluster;
let tree: Readonly<Record<string, string>>;
let fleet: TestRepository;

beforeAll(async () => {
  await makeBaseImages();
  cluster = started.use(await startCluster());
  const recipients = { shop: keys.shop.recipient, bank: keys.bank.recipient };
  const rendered = started.use(await renderInput((work) => sealedProjects(work, recipients)));
  for (const image of rendered.images) cluster.load(buildService(rendered, image));
  tree = await filesBelow(rendered.directory);

  const { path } = started.use(await scratchDirectory());
  fleet = await createRepository(path, 'acme/fleet');
  await fleet.commit(tree);
  const forge = started.use(await startForge({ repositories: path }));
  prepareFlux(cluster);
  provideKeys();
  started.use(await startFlux(cluster));
  applyRoots(cluster, `${forge.url}/acme/fleet.git`, ['deploy']);
});

afterAll(() => started.disposeAsync());

test('Flux applies the tree in its own order, and opens what is sealed with the key of its owner', async () => {
  await until('every Kustomization is ready', 180_000, async () => {
    const states = await kustomizations(cluster);
    expect(states.map(({ name }) => name)).toContain('default-service-reader');
    expect(states.filter(({ status }) => status !== 'ready')).toEqual([]);
  });

  const { address } = serviceOf(cluster, 'reader');
  await until('the reader answers', 20_000, async () => {
    expect(await httpAnswer(address, '/greeting')).toBe('200 unsealed in the cluster');
  });
});

test("what is sealed for one owner cannot be read in another's folder", async () => {
  const moved = 'deploy/services/other/secret-words.sops.yaml';
  const folder = 'deploy/services/other/kustomization.yaml';
  const flux = 'deploy/flux/default-service-other.yaml';
  const sealed = tree['deploy/services/reader/secret-words.sops.yaml'] ?? '';
  await fleet.commit({
    [moved]: sealed.replace('namespace: shop', 'namespace: bank'),
    [folder]: (tree[folder] ?? '').replace(
      'resources:\n',
      'resources:\n  - secret-words.sops.yaml\n',
    ),
    [flux]: `${tree[flux]}  decryption: { provider: sops, secretRef: { name: age-bank } }\n`,
  });
  await hurry(cluster);

  await until('it is refused', 60_000, async () => {
    const states = await kustomizations(cluster);
    const other = states.find(({ name }) => name === 'default-service-other');
    expect(other).toMatchObject({ status: 'failed', message: expect.stringMatching(/decrypt/i) });
  });
  expect(objectsOf(cluster, ['secrets', '-n', 'bank'])).toEqual([]);
});

/** The keys of the owners, where Flux looks for them. */
function provideKeys(): void {
  for (const [owner, { identity }] of Object.entries(keys)) {
    const literal = `--from-literal=age.agekey=${identity}`;
    cluster.kubectl(['create', 'secret', 'generic', `age-${owner}`, literal, '-n', fluxNamespace]);
  }
}

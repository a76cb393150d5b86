import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedProjects } from '#tests/support/cluster/acceptance-input.ts';
import { makeBaseImages } from '#tests/support/cluster/base-image.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { objectsOf, serviceOf } from '#tests/support/cluster/deploy.ts';
import { startFlux } from '#tests/support/cluster/flux.ts';
import { type RenderedExample, renderInput } from '#tests/support/cluster/rendered-example.ts';
import { httpAnswer } from '#tests/support/cluster/service-call.ts';
import { buildService } from '#tests/support/cluster/service-image.ts';
import { startForge } from '#tests/support/forge-server.ts';
import { createRepository, type TestRepository } from '#tests/support/git-repository.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';
import { agePair } from '#tests/support/seal.ts';

const system = 'flux-system';
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
  tree = await filesOf(rendered);

  const { path } = started.use(await scratchDirectory());
  fleet = await createRepository(path, 'acme/fleet');
  await fleet.commit(tree);
  const forge = started.use(await startForge({ repositories: path }));
  prepareNamespace();
  started.use(await startFlux(cluster));
  cluster.kubectl(['apply', '-f', '-'], JSON.stringify(rootOf(forge.url)));
});

afterAll(() => started.disposeAsync());

test('Flux applies the tree in its own order, and opens what is sealed with the key of its owner', async () => {
  await until('every Kustomization is ready', 180_000, async () => {
    const states = kustomizations();
    expect(states.map(({ name }) => name)).toContain('default-service-reader');
    expect(states.filter(({ isReady }) => !isReady)).toEqual([]);
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
  const now = `reconcile.fluxcd.io/requestedAt=${Date.now()}`;
  cluster.kubectl(['annotate', 'gitrepository', 'flux-system', '-n', system, now]);

  await until('it is refused', 60_000, async () => {
    const other = kustomizations().find(({ name }) => name === 'default-service-other');
    expect(other).toMatchObject({ isReady: false, message: expect.stringMatching(/decrypt/i) });
  });
  expect(objectsOf(cluster, ['secrets', '-n', 'bank'])).toEqual([]);
});

interface State {
  readonly name: string;
  readonly isReady: boolean;
  readonly message: string;
}

function kustomizations(): State[] {
  const kind = 'kustomizations.kustomize.toolkit.fluxcd.io';
  return objectsOf<KustomizationObject>(cluster, [kind, '-n', system]).map(
    ({ metadata: { name }, status }) => {
      const ready = status?.conditions?.find(({ type }) => type === 'Ready');
      return { name, isReady: ready?.status === 'True', message: ready?.message ?? '' };
    },
  );
}

interface KustomizationObject {
  readonly metadata: { readonly name: string };
  readonly status?: {
    readonly conditions?: readonly {
      readonly type: string;
      readonly status: string;
      readonly message: string;
    }[];
  };
}

/** What `flux bootstrap` leaves: the namespace, the controller's account, and here the keys of the owners. */
function prepareNamespace(): void {
  const account = 'kustomize-controller';
  cluster.kubectl(['create', 'namespace', system]);
  cluster.kubectl(['create', 'serviceaccount', account, '-n', system]);
  const rights = ['--clusterrole=cluster-admin', `--serviceaccount=${system}:${account}`];
  cluster.kubectl(['create', 'clusterrolebinding', account, ...rights]);
  for (const [owner, { identity }] of Object.entries(keys)) {
    const literal = `--from-literal=age.agekey=${identity}`;
    cluster.kubectl(['create', 'secret', 'generic', `age-${owner}`, literal, '-n', system]);
  }
}

function rootOf(url: string) {
  const metadata = { name: 'flux-system', namespace: system };
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata,
    spec: { interval: '1m', url: `${url}/acme/fleet.git`, ref: { branch: 'trunk' } },
  };
  const root = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata,
    spec: {
      interval: '1m',
      path: './deploy/flux',
      prune: true,
      serviceAccountName: 'kustomize-controller',
      sourceRef: { kind: 'GitRepository', name: metadata.name },
    },
  };
  return { apiVersion: 'v1', kind: 'List', items: [source, root] };
}

async function filesOf({ directory }: RenderedExample): Promise<Record<string, string>> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [
    path.slice(directory.length + 1),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

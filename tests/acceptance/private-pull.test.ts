import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderTree } from '#src/flows/render.ts';
import type { World } from '#src/flows/world.ts';
import { openImages } from '#src/io/registry.ts';
import { type Cluster, startCluster } from '#tests/support/cluster/cluster.ts';
import { until } from '#tests/support/cluster/daemon.ts';
import { rolledOut } from '#tests/support/cluster/deploy.ts';
import { saveImage } from '#tests/support/cluster/image-store.ts';
import { makePauseImage, pauseImageName } from '#tests/support/cluster/pause-image.ts';
import { memoryWorld } from '#tests/support/memory-world.ts';
import { login, startRegistry, type TestRegistry } from '#tests/support/registry.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const started = new AsyncDisposableStack();
let cluster: Cluster;
let registry: TestRegistry;
let directory: string;

beforeAll(async () => {
  cluster = started.use(await startCluster());
  directory = started.use(await scratchDirectory()).path;
  // A node asks a registry at 127.0.0.1 without encryption, as Docker does.
  registry = started.use(await startRegistry(directory));
});
afterAll(() => started.disposeAsync());

/** A program that waits, whose image its author builds, rendered for the private registry. */
async function renderedWaiter() {
  const { host } = registry;
  const memory = memoryWorld(
    {
      'karst.yaml': `registry: {name: "${host}/team", pullSecret: registry-login, allowPrivate: true}\n`,
      'repos.yaml':
        '- slug: gh:octocat/waiter\n  name: waiter\n  dockerfile: Dockerfile\n  mesh: false\n  probe: false\n',
    },
    {
      'gh:octocat/waiter': {
        Dockerfile: 'FROM scratch\nCOPY pause /pause\nUSER 65535:65535\nENTRYPOINT ["/pause"]\n',
      },
    },
  );
  const environment = {
    KARST_REGISTRY: host,
    KARST_REGISTRY_USERNAME: login.username,
    KARST_REGISTRY_PASSWORD: login.password,
  };
  const world: World = { ...memory, images: openImages({ environment }) };
  const { plan } = await renderTree(world, {});
  const reference = plan.images[0]?.tags[0] ?? '';
  await makePauseImage();
  const layout = join(directory, 'layout');
  saveImage(pauseImageName, layout, new Set());
  const [repository = '', tag = ''] = reference.slice(host.length + 1).split(':');
  const digest = await registry.pushLayout(repository, tag, layout);
  const pinned = await renderTree(world, { handed: [{ text: `${reference}@${digest}` }] });
  return { tree: memory.tree.all(), digest, pinned };
}

test('a pod pulls by digest from a private registry, with the Secret that karst.yaml names', async () => {
  const { tree, digest, pinned } = await renderedWaiter();
  expect(pinned.plan.workloads.map(({ action }) => action)).toEqual(['update']);
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(directory, 'tree', path)), { recursive: true });
    await writeFile(join(directory, 'tree', path), content);
  }
  const apply = (folder: string) =>
    cluster.kubectl(['apply', '--server-side', '-k', join(directory, 'tree/deploy', folder)]);
  cluster.kubectl(['create', 'namespace', 'flux-system']);
  apply('owners/default');
  const namespace = 'karst-default';
  apply('services/waiter');
  const inNamespace = ['-n', namespace];

  await until('the pull is refused', 120_000, async () => {
    const state = 'jsonpath={.items[*].status.containerStatuses[*].state.waiting.reason}';
    const reason = cluster.kubectl(['get', 'pods', ...inNamespace, '--output', state]);
    if (!/ErrImagePull|ImagePullBackOff/.test(reason)) throw new Error(reason);
  });
  cluster.kubectl([
    'create',
    'secret',
    'docker-registry',
    'registry-login',
    ...inNamespace,
    `--docker-server=${registry.host}`,
    `--docker-username=${login.username}`,
    `--docker-password=${login.password}`,
  ]);
  cluster.kubectl(['delete', 'pods', '--all', '--now', ...inNamespace]);

  rolledOut(cluster, { namespace, name: 'waiter' });
  const ids = 'jsonpath={.items[*].status.containerStatuses[*].imageID}';
  expect(cluster.kubectl(['get', 'pods', ...inNamespace, '--output', ids])).toContain(digest);
});

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { Cluster } from './cluster.ts';
import { installKinds, startController } from './controller.ts';
import { type Daemon, until } from './daemon.ts';
import { runDirectory } from './part.ts';

/** Starts Flux' source and kustomize controllers under the flags that keep tenants apart. The namespace is there already. */
export async function startFlux(cluster: Cluster): Promise<AsyncDisposable> {
  for (const name of ['source', 'kustomize']) {
    installKinds(cluster, `github.com/fluxcd/${name}-controller@`);
  }
  await using started = new AsyncDisposableStack();
  const storage = join(runDirectory, 'artifacts');
  mkdirSync(storage, { recursive: true });
  const files = `127.0.0.1:${await freePort()}`;
  await start(started, 'source-controller', [
    `--storage-path=${storage}`,
    `--storage-addr=${files}`,
    `--storage-adv-addr=${files}`,
  ]);
  await start(started, 'kustomize-controller', [
    '--no-cross-namespace-refs=true',
    '--no-remote-bases=true',
    '--default-service-account=default',
    // Not a matter of what is done, only of how soon: a test does not wait half a minute for each owner.
    '--requeue-dependency=2s',
    '--concurrent=16',
  ]);
  return started.move();
}

async function start(
  started: AsyncDisposableStack,
  name: 'source-controller' | 'kustomize-controller',
  args: readonly string[],
): Promise<void> {
  const [metrics, health] = [await freePort(), await freePort()];
  const daemon: Daemon = startController(
    name,
    [
      `--metrics-addr=127.0.0.1:${metrics}`,
      `--health-addr=127.0.0.1:${health}`,
      '--events-addr=',
      '--enable-leader-election=false',
      ...args,
    ],
    { RUNTIME_NAMESPACE: 'flux-system' },
  );
  started.use(daemon);
  await until(`${name} is ready`, 30_000, async () => {
    daemon.assertRunning();
    const { ok } = await fetch(`http://127.0.0.1:${health}/readyz`);
    if (!ok) throw new Error(daemon.lastLines());
  });
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { Cluster } from './cluster.ts';
import { installKinds, startController } from './controller.ts';
import { type Daemon, until } from './daemon.ts';
import { runDirectory } from './part.ts';

export interface Flux extends AsyncDisposable {
  /** Where the paths of Receivers lie. */
  readonly receiverUrl: string;
}

/**
 * Starts Flux' source, kustomize and notification controllers under the flags that keep tenants apart. The namespace is
 * there already.
 */
export async function startFlux(cluster: Cluster): Promise<Flux> {
  for (const name of ['source', 'kustomize', 'notification']) {
    installKinds(cluster, `github.com/fluxcd/${name}-controller@`);
  }
  await using started = new AsyncDisposableStack();
  const storage = join(runDirectory, 'artifacts');
  mkdirSync(storage, { recursive: true });
  const [files, events, receivers] = [await loopback(), await loopback(), await loopback()];
  await start(started, 'notification-controller', [
    `--events-addr=${events}`,
    `--receiverAddr=${receivers}`,
    '--no-cross-namespace-refs=true',
  ]);
  await start(started, 'source-controller', [
    `--events-addr=http://${events}/`,
    `--storage-path=${storage}`,
    `--storage-addr=${files}`,
    `--storage-adv-addr=${files}`,
  ]);
  await start(started, 'kustomize-controller', [
    `--events-addr=http://${events}/`,
    '--no-cross-namespace-refs=true',
    '--no-remote-bases=true',
    '--default-service-account=default',
    // Not a matter of what is done, only of how soon: a test does not wait half a minute for each owner.
    '--requeue-dependency=2s',
    '--concurrent=16',
  ]);
  const kept = started.move();
  return {
    receiverUrl: `http://${receivers}`,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function loopback(): Promise<string> {
  return `127.0.0.1:${await freePort()}`;
}

async function start(
  started: AsyncDisposableStack,
  name: 'source-controller' | 'kustomize-controller' | 'notification-controller',
  args: readonly string[],
): Promise<void> {
  const [metrics, health] = [await loopback(), await loopback()];
  const daemon: Daemon = startController(
    name,
    [
      `--metrics-addr=${metrics}`,
      `--health-addr=${health}`,
      '--enable-leader-election=false',
      ...args,
    ],
    { RUNTIME_NAMESPACE: 'flux-system' },
  );
  started.use(daemon);
  await until(`${name} is ready`, 30_000, async () => {
    daemon.assertRunning();
    const { ok } = await fetch(`http://${health}/readyz`);
    if (!ok) throw new Error(daemon.lastLines());
  });
}

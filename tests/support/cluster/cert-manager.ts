import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { installKinds, startController } from './controller.ts';
import type { Daemon } from './daemon.ts';
import { runDirectory } from './part.ts';

const account = 'cert-manager';

/**
 * Starts cert-manager's controllers, which issue from a CA in a Secret or from the key of the certificate itself, under the
 * account that they have in any cluster: admission policies know them by it.
 */
export function startCertManager(cluster: Cluster): Daemon {
  installKinds(cluster, 'github.com/cert-manager/cert-manager@');
  cluster.kubectl(['create', 'namespace', account]);
  cluster.kubectl(['create', 'serviceaccount', account, '-n', account]);
  const rights = ['--clusterrole=cluster-admin', `--serviceaccount=${account}:${account}`];
  cluster.kubectl(['create', 'clusterrolebinding', account, ...rights]);
  const token = cluster.kubectl(['create', 'token', account, '-n', account, '--duration=24h']);

  const access = JSON.parse(readFileSync(join(runDirectory, 'kubeconfig.json'), 'utf8'));
  const kubeconfig = join(runDirectory, 'cert-manager.json');
  const users = [{ name: 'admin', user: { token: token.trim() } }];
  writeFileSync(kubeconfig, JSON.stringify({ ...access, users }), { mode: 0o600 });
  return startController('cert-manager', [`-kubeconfig=${kubeconfig}`]);
}

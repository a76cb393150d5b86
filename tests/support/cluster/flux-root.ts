import { rootKustomization } from '#src/render/flux/root.ts';
import type { Cluster } from './cluster.ts';

export const fluxNamespace = 'flux-system';

const account = 'kustomize-controller';

/** What `flux bootstrap` leaves before its controllers start: the namespace and the controller's account. */
export function prepareFlux(cluster: Cluster): void {
  cluster.kubectl(['create', 'namespace', fluxNamespace]);
  cluster.kubectl(['create', 'serviceaccount', account, '-n', fluxNamespace]);
  const rights = ['--clusterrole=cluster-admin', `--serviceaccount=${fluxNamespace}:${account}`];
  cluster.kubectl(['create', 'clusterrolebinding', account, ...rights]);
}

/** The repository that Flux follows, and for each environment, named like its path, the root that `karst init` prints. */
export function applyRoots(cluster: Cluster, url: string, paths: readonly string[]): void {
  const items = [sourceOf(url), ...paths.map(rootOf)];
  cluster.kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items }));
}

function sourceOf(url: string) {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'flux-system', namespace: fluxNamespace },
    spec: { interval: '1m', url, ref: { branch: 'trunk' } },
  };
}

/** Its own interval is short; what hangs on it has the environment's. */
function rootOf(path: string) {
  const flux = {
    sourceName: 'flux-system',
    namespace: fluxNamespace,
    interval: '1m',
    timeout: '1m',
  };
  return rootKustomization({ name: path, path, flux: { ...flux, version: '2.6' } });
}

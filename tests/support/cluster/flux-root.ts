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

/** The repository that Flux follows, and one root for each environment, by the environment's path. */
export function applyRoots(cluster: Cluster, url: string, paths: readonly string[]): void {
  const items = [sourceOf(url), ...paths.map((path) => rootOf(path))];
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

function rootOf(path: string) {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: `root-${path}`, namespace: fluxNamespace },
    spec: {
      interval: '1m',
      path: `./${path}/flux`,
      prune: true,
      serviceAccountName: account,
      sourceRef: { kind: 'GitRepository', name: 'flux-system' },
    },
  };
}

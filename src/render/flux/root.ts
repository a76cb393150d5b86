import type { Environment } from '../../spec/environment.ts';
import type { YamlMap } from '../yaml.ts';

type Root = Pick<Environment, 'name' | 'path' | 'flux'>;

/**
 * What a person applies once: it points at the `flux` directory alone, and all else is reached through what lies there.
 * It is applied as Flux's own account, for under lockdown one that names none may do nothing. By its label an Alert for the
 * environment tells of it too: when it fails, nothing else is applied any more.
 */
export function rootKustomization({ name, path, flux }: Root): YamlMap {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: {
      name: `karstkit-${name}`,
      namespace: flux.namespace,
      labels: { 'karstkit.dev/environment': name },
    },
    spec: {
      interval: flux.interval,
      timeout: flux.timeout,
      path: `./${path}/flux`,
      prune: true,
      wait: false,
      serviceAccountName: 'kustomize-controller',
      sourceRef: { kind: 'GitRepository', name: flux.sourceName },
    },
  };
}

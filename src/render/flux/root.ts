import type { Environment } from '../../spec/environment.ts';
import type { YamlMap } from '../yaml.ts';

/** What a person applies once: it points at the `flux` directory alone, and all else is reached through what lies there. */
export function rootKustomization({ name, path, flux }: Environment): YamlMap {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: `karstkit-${name}`, namespace: flux.namespace },
    spec: {
      interval: flux.interval,
      timeout: flux.timeout,
      path: `./${path}/flux`,
      prune: true,
      wait: false,
      sourceRef: { kind: 'GitRepository', name: flux.sourceName },
    },
  };
}

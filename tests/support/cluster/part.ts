import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where everything of the test cluster lies that is made once and kept. */
export const clusterHome = resolve('.cache/cluster');

/** Everything a running cluster writes; its name in a command line tells our processes from the machine's own. */
export const runDirectory = join(clusterHome, 'run');

export const kubernetesVersion = '1.35.4';

/** Go module of our own that holds etcd and Kubernetes. */
export const kubeSource = resolve('tests/support/cluster/kube');

/** Programs that the one binary is, by the name it is started under. */
export const kubePrograms = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
  'kubectl',
  'kubelet',
] as const;

export interface Definitions {
  readonly module: string;
  /** Directory in the module that its definitions lie in; absent where it has Go types alone, which they are made of. */
  readonly directory?: string;
  /** Names of the kinds that any cluster here knows; the others are for the module's own controller. */
  readonly always: readonly string[];
}

/** Modules that carry the definitions of foreign kinds. */
export const definitions: readonly Definitions[] = [
  {
    module: 'github.com/cert-manager/cert-manager@v1.21.2',
    directory: 'deploy/crds',
    always: ['certificates', 'clusterissuers', 'issuers'],
  },
  {
    module: 'github.com/fluxcd/image-automation-controller/api@v1.1.1',
    always: ['imageupdateautomations'],
  },
  {
    module: 'github.com/fluxcd/image-reflector-controller@v1.1.1',
    directory: 'config/crd/bases',
    always: ['imagepolicies', 'imagerepositories'],
  },
  {
    module: 'github.com/fluxcd/kustomize-controller@v1.9.5',
    directory: 'config/crd/bases',
    always: ['kustomizations'],
  },
  {
    module: 'github.com/fluxcd/notification-controller@v1.9.3',
    directory: 'config/crd/bases',
    always: [],
  },
  {
    module: 'github.com/fluxcd/source-controller@v1.7.3',
    directory: 'config/crd/bases',
    always: ['gitrepositories'],
  },
  {
    module: 'github.com/traefik/traefik/v3@v3.6.12',
    directory: 'docs/content/reference/dynamic-configuration',
    always: ['ingressroutes', 'middlewares', 'serverstransports'],
  },
  {
    module: 'sigs.k8s.io/gateway-api@v1.4.0',
    directory: 'config/crd/standard',
    always: ['backendtlspolicies', 'gateways', 'httproutes', 'referencegrants'],
  },
];

type KubeProgram = (typeof kubePrograms)[number];

/** The version is in the path, so that another pin is another program. */
export function kubeDirectory(): string {
  const hash = createHash('sha256').update(kubernetesVersion);
  for (const file of ['main.go', 'pause/main.go', 'go.mod', 'go.sum']) {
    hash.update(readFileSync(join(kubeSource, file)));
  }
  return join(clusterHome, `kube-${hash.digest('hex').slice(0, 12)}`);
}

export function kubeProgram(name: KubeProgram): string {
  return join(kubeDirectory(), name);
}

/** Where the installed definitions of a module lie, one file a kind: `<group>_<kind>.yaml`. */
export function definitionDirectory({ module }: Definitions): string {
  return join(clusterHome, 'kinds', module.replaceAll('/', '_'));
}

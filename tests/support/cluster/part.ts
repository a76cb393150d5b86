import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where everything of the test cluster lies that is made once and kept. */
export const clusterHome = resolve('.cache/cluster');

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

/** Modules that carry the definitions of foreign kinds, each with the files that we install. */
export const definitions: Readonly<Record<string, readonly string[]>> = {
  'github.com/cert-manager/cert-manager@v1.21.2': [
    'deploy/crds/cert-manager.io_certificates.yaml',
    'deploy/crds/cert-manager.io_issuers.yaml',
  ],
  'github.com/fluxcd/image-reflector-controller@v1.1.1': [
    'config/crd/bases/image.toolkit.fluxcd.io_imagepolicies.yaml',
    'config/crd/bases/image.toolkit.fluxcd.io_imagerepositories.yaml',
  ],
  'github.com/fluxcd/kustomize-controller@v1.9.5': [
    'config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml',
  ],
  'github.com/fluxcd/source-controller@v1.7.3': [
    'config/crd/bases/source.toolkit.fluxcd.io_gitrepositories.yaml',
  ],
  'github.com/traefik/traefik/v3@v3.6.12': [
    'docs/content/reference/dynamic-configuration/traefik.io_ingressroutes.yaml',
    'docs/content/reference/dynamic-configuration/traefik.io_middlewares.yaml',
    'docs/content/reference/dynamic-configuration/traefik.io_serverstransports.yaml',
  ],
  'sigs.k8s.io/gateway-api@v1.4.0': [
    'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
  ],
};

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

/** Where the installed definitions of a module lie, as `<kind's file name>.yaml`. */
export function definitionDirectory(module: string): string {
  return join(clusterHome, 'definitions', module.replaceAll('/', '_'));
}

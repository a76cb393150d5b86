/** Cuts schemas/kubernetes/ out of the modules of Kubernetes and of what it is extended by. A maintainer runs it, with Go. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { customSchemas } from './generate-kubernetes-custom.ts';
import { type KindSchemas, nativeSchemas } from './generate-kubernetes-native.ts';
import { controllerGen } from './go-program.ts';

/** One release of each minor version, from the lowest to the highest that is rendered for. */
const kubernetes = ['1.29.0', '1.30.0', '1.31.0', '1.32.0', '1.33.0', '1.34.0', '1.35.4'];

/** Definitions of a module: in files of a directory, or made of the Go types of some of its packages. */
type CustomSource = {
  readonly module: string;
  readonly files: Readonly<Record<string, readonly string[]>>;
} & ({ readonly directory: string } | { readonly types: readonly string[] });

/** Resource definitions, by the file they are cut into: module, and the files in it with the kinds to keep. */
const custom: Readonly<Record<string, readonly CustomSource[]>> = {
  flux: [
    {
      module: 'github.com/fluxcd/kustomize-controller@v1.7.3',
      directory: 'config/crd/bases',
      files: { 'kustomize.toolkit.fluxcd.io_kustomizations.yaml': ['v1'] },
    },
    {
      module: 'github.com/fluxcd/image-reflector-controller@v1.1.1',
      directory: 'config/crd/bases',
      files: {
        'image.toolkit.fluxcd.io_imagepolicies.yaml': ['v1', 'v1beta2'],
        'image.toolkit.fluxcd.io_imagerepositories.yaml': ['v1', 'v1beta2'],
      },
    },
    {
      // This module and the next have types alone: the definitions are made of them, as Flux does.
      module: 'github.com/fluxcd/image-automation-controller/api@v1.1.1',
      types: ['v1', 'v1beta2'],
      files: { 'image.toolkit.fluxcd.io_imageupdateautomations.yaml': ['v1', 'v1beta2'] },
    },
    {
      module: 'github.com/fluxcd/notification-controller/api@v1.7.3',
      types: ['v1', 'v1beta3'],
      files: {
        'notification.toolkit.fluxcd.io_alerts.yaml': ['v1beta3'],
        'notification.toolkit.fluxcd.io_providers.yaml': ['v1beta3'],
        'notification.toolkit.fluxcd.io_receivers.yaml': ['v1'],
      },
    },
  ],
  traefik: [
    {
      module: 'github.com/traefik/traefik/v3@v3.6.12',
      directory: 'docs/content/reference/dynamic-configuration',
      files: {
        'traefik.io_ingressroutes.yaml': ['v1alpha1'],
        'traefik.io_middlewares.yaml': ['v1alpha1'],
        'traefik.io_serverstransports.yaml': ['v1alpha1'],
      },
    },
  ],
  'cert-manager': [
    {
      module: 'github.com/cert-manager/cert-manager@v1.21.2',
      directory: 'deploy/crds',
      files: {
        'cert-manager.io_certificates.yaml': ['v1'],
        'cert-manager.io_clusterissuers.yaml': ['v1'],
        'cert-manager.io_issuers.yaml': ['v1'],
      },
    },
  ],
  gateway: [
    {
      module: 'sigs.k8s.io/gateway-api@v1.5.1',
      directory: 'config/crd/standard',
      files: {
        'gateway.networking.k8s.io_backendtlspolicies.yaml': ['v1'],
        'gateway.networking.k8s.io_grpcroutes.yaml': ['v1'],
        'gateway.networking.k8s.io_httproutes.yaml': ['v1'],
      },
    },
  ],
};

const run = promisify(execFile);

const releases = kubernetes.map(async (version) => ({
  version,
  directory: `${await moduleDirectory(`k8s.io/kubernetes@v${version}`)}/api/openapi-spec/v3`,
}));
await save('kubernetes', await nativeSchemas(await Promise.all(releases)));
for (const [name, sources] of Object.entries(custom)) {
  const located = sources.map(async (source) => ({
    directory: await definitionsOf(source),
    files: source.files,
  }));
  const from = sources.map(({ module }) => module);
  await save(name, { from, ...(await customSchemas(await Promise.all(located))) });
}

async function definitionsOf(source: CustomSource): Promise<string> {
  const root = await moduleDirectory(source.module);
  if ('directory' in source) return `${root}/${source.directory}`;
  const made = await mkdtemp(`${tmpdir()}/definitions-`);
  // The client keeps modules read-only, and a module of its own is wanted to read the types in.
  await cp(root, `${made}/types`, { recursive: true });
  await run('chmod', ['-R', 'u+w', `${made}/types`]);
  const paths = source.types.map((name) => `paths=./${name}/...`);
  const args = ['run', controllerGen, 'crd', ...paths, `output:crd:dir=${made}`];
  await run('go', args, { cwd: `${made}/types` });
  return made;
}

/** Where the Go client keeps a module; its sum is checked on the way. */
async function moduleDirectory(module: string): Promise<string> {
  const { stdout } = await run('go', ['mod', 'download', '-json', module], { cwd: tmpdir() });
  const { Dir } = JSON.parse(stdout) as { Dir: string };
  return Dir;
}

async function save(name: string, schemas: { from: readonly string[] } & KindSchemas) {
  const { from, kinds, $defs } = schemas;
  const text = JSON.stringify({ $comment: `Cut from ${from.join(', ')}.`, kinds, $defs }, null, 1);
  await writeFile(`schemas/kubernetes/${name}.json`, `${text}\n`);
}

import type { Launch } from '#src/detect/launch.ts';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import type { Peer, ServiceInput } from '#src/render/service-input.ts';
import type { Environment } from '#src/spec/environment.ts';
import type { Service } from '#src/spec/service.ts';

const slug = {
  kind: 'repository',
  text: 'gh:octocat/hello',
  scheme: 'gh',
  owner: 'octocat',
  repository: 'hello',
} as const;

/** A Python web app at one commit; `spec` is what the user wrote besides the slug. */
export function anInput(
  spec: Partial<ServiceSpec> = {},
  changes: Partial<ServiceInput> = {},
): ServiceInput {
  return {
    service: aService(spec),
    environment: anEnvironment(),
    pin: {
      kind: 'commit',
      commit: '1e9f0c2d3b4a5968778695a4b3c2d1e0f9182736',
      ref: 'refs/heads/main',
      committedAtS: 1_790_000_000,
    },
    launch: aLaunch(),
    upstreams: [],
    callers: [],
    digests: {},
    ...changes,
  };
}

export function aService(spec: Partial<ServiceSpec> = {}, name = 'hello'): Service {
  const written = { slug: slug.text, ...spec };
  return {
    kind: 'Service',
    environment: 'default',
    name,
    owner: 'team-a',
    namespace: 'team-a',
    slug,
    spec: written,
    written,
    sealed: [],
    place: { file: 'repos.yaml', line: 1, column: 3 },
    placeOf: (pointer) => ({ file: 'repos.yaml', line: 1, column: 3, pointer: `/0${pointer}` }),
  };
}

export function anEnvironment(changes: Partial<Environment> = {}): Environment {
  return {
    name: 'default',
    path: 'deploy',
    owner: 'default',
    order: undefined,
    namespacePrefix: '',
    trustDomain: 'example.org',
    kubernetes: '1.30',
    flux: {
      version: '2.6',
      sourceName: 'flux-system',
      namespace: 'flux-system',
      interval: '10m',
      timeout: '5m',
    },
    registry: {
      name: 'registry.example.com/team',
      pullSecret: undefined,
      platforms: ['linux/amd64'],
    },
    baseImages: {},
    ingress: { namespace: 'traefik', gateway: undefined, identity: undefined },
    exceptions: [],
    certificates: {
      mode: 'cert-manager',
      algorithm: 'P-256',
      trust: [],
      namespace: 'cert-manager',
    },
    secrets: {
      mode: 'sops',
      recipients: [],
      certificate: undefined,
      owners: {},
      keySecret: 'sops-age',
    },
    metricsNamespace: undefined,
    defaults: { python: '3.11', resources: undefined, replicas: undefined, telemetry: undefined },
    ...changes,
  };
}

export function aLaunch(changes: Partial<Launch> = {}): Launch {
  return {
    language: 'python',
    directory: '',
    packageManager: 'pip',
    version: { value: '3.11', from: 'default' },
    step: '5-function-scan',
    entrypoint: 'asgi:main:app',
    command: ['uvicorn', 'main:app', '--host', { bind: '{address}' }, '--port', { bind: '{port}' }],
    environment: {},
    port: { number: 8000, protocol: 'http' },
    bindable: true,
    confidence: 'high',
    build: {
      language: 'python',
      manager: 'pip',
      locked: false,
      manifests: ['requirements.txt'],
      requirements: ['requirements.txt'],
      requireHashes: false,
      dependenciesNeedSource: false,
      installProject: false,
      extras: [],
      inlineDependencies: [],
      addedPackages: [],
      buildPackages: [],
      runPackages: [],
      needsSignalLauncher: false,
    },
    processes: [],
    ...changes,
  };
}

/** The author's own image: its tag depends on nothing that another room renders. */
export function anImageLaunch(changes: Partial<Launch> = {}): Launch {
  return aLaunch({
    build: { language: 'image', dockerfile: 'Dockerfile', context: '' },
    ...changes,
  });
}

export function aPeer(name: string, changes: Partial<Peer> = {}): Peer {
  return {
    name,
    owner: 'team-a',
    namespace: 'team-a',
    port: { number: 8000, protocol: 'http' },
    meshed: false,
    ...changes,
  };
}

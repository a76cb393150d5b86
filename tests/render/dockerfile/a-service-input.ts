import type { Build, Launch, PythonBuild } from '#src/detect/launch.ts';
import type { ServiceSpec } from '#src/generated/schema/service-spec.ts';
import type { ServiceInput } from '#src/render/service-input.ts';
import type { Environment } from '#src/spec/environment.ts';

export interface Variation {
  readonly launch?: Partial<Launch>;
  readonly build?: Build;
  readonly spec?: Partial<ServiceSpec>;
  readonly pin?: ServiceInput['pin'];
  readonly digests?: ServiceInput['digests'];
  readonly baseImages?: Environment['baseImages'];
  readonly registry?: Environment['registry'];
  readonly telemetry?: Environment['defaults']['telemetry'];
}

/** A FastAPI service with a requirements file, or what the variation says instead. */
export function aServiceInput(variation: Variation = {}): ServiceInput {
  const spec: ServiceSpec = { slug: 'gh:octocat/hello', ...variation.spec };
  const place = { file: 'repos.yaml', line: 1, column: 3, pointer: '/0' };

  return {
    service: {
      kind: 'Service',
      sealed: [],
      environment: 'default',
      name: 'api',
      owner: 'default',
      namespace: 'default',
      slug: {
        kind: 'repository',
        text: 'gh:octocat/hello',
        scheme: 'gh',
        owner: 'octocat',
        repository: 'hello',
      },
      spec,
      written: spec,
      place,
      placeOf: (pointer) => ({ ...place, pointer: `/0${pointer}` }),
    },
    environment: anEnvironment(variation),
    pin: variation.pin ?? {
      kind: 'commit',
      commit: '0123456789abcdef0123456789abcdef01234567',
      ref: 'refs/tags/v1.2.3',
      committedAtS: 1_790_000_000,
    },
    launch: aLaunch(variation),
    upstreams: [],
    callers: [],
    digests: variation.digests ?? {},
  };
}

/** A pip build whose dependencies are pinned, without telemetry's list. */
export function aPythonBuild(change: Partial<PythonBuild> = {}): PythonBuild {
  return {
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
    ...change,
  };
}

function aLaunch({ launch, build }: Variation): Launch {
  const chosen = build ?? aPythonBuild();
  return {
    language: chosen.language,
    directory: '',
    packageManager: 'pip',
    version: { value: '3.11', from: 'default' },
    step: '3-root-main',
    entrypoint: 'asgi:main:app',
    command: ['uvicorn', 'main:app', '--host', { bind: '{address}' }, '--port', { bind: '{port}' }],
    environment: {},
    port: { number: 8000, protocol: 'http' },
    bindable: true,
    confidence: 'high',
    build: chosen,
    processes: [],
    ...launch,
  };
}

function anEnvironment(variation: Variation): Environment {
  return {
    name: 'default',
    path: 'deploy',
    owner: 'default',
    order: undefined,
    namespacePrefix: '',
    trustDomain: 'cluster.local',
    kubernetes: '1.29',
    flux: {
      version: '2.6',
      sourceName: 'flux-system',
      namespace: 'flux-system',
      interval: '10m',
      timeout: '5m',
    },
    registry: variation.registry,
    baseImages: variation.baseImages ?? {},
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
    defaults: {
      python: '3.11',
      resources: undefined,
      replicas: undefined,
      telemetry: variation.telemetry,
    },
  };
}

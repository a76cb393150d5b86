import { replacedImage } from '../dockerfile/base-image.ts';
import { meshHostAliases } from '../envoy/host-alias.ts';
import { meshPath, meshPort, sidecarArguments, statusPath } from '../envoy/mesh.ts';
import type { ServiceInput } from '../service-input.ts';
import type { YamlMap } from '../yaml.ts';
import { configurationChecksum, type MeshFiles } from './mesh-file.ts';
import { callsThroughMesh, listensInMesh } from './mesh-role.ts';
import type { PodPart } from './pod-part.ts';
import { sidecarResources } from './sidecar-resources.ts';
import { trustVolume } from './trust.ts';
import type { Workload } from './workload.ts';

const image = 'envoyproxy/envoy:distroless-v1.40.0';

/**
 * The sidecar of a pod: a container that starts before the app and stops after it (Kubernetes 1.29 and newer), with what
 * it reads and the names it answers to. None when there is nothing to read.
 */
export function sidecarParts({ input }: Workload, files: MeshFiles | undefined): PodPart[] {
  if (files === undefined) return [];
  const isScraped = input.environment.metricsNamespace !== undefined;
  return [
    {
      containers: [],
      initContainers: [container(input, files)],
      volumes: volumes(input, files),
      hostAliases: meshHostAliases(input).map(({ ip, hostnames }) => ({ ip, hostnames })),
      annotations: {
        'karstkit.dev/envoy-checksum': configurationChecksum(files),
        ...(isScraped ? scraped : {}),
      },
    },
  ];
}

/**
 * The same for a pod that runs once: it is always new, so that nothing needs to roll it, and a changed configuration alone
 * does not make another Job.
 */
export function jobSidecarParts(workload: Workload, files: MeshFiles | undefined): PodPart[] {
  return sidecarParts(workload, files).map((part) => ({ ...part, annotations: {} }));
}

/** What a Service's sidecars are started from, as far as no digest says so already; nothing when it has none. */
export function sidecarImages(input: ServiceInput): readonly string[] {
  const hasSidecar = listensInMesh(input) || callsThroughMesh(input);
  const reference = replacedImage(input, image);
  return hasSidecar && !reference.includes('@') ? [reference] : [];
}

/** The sidecar's image: the one that karst.yaml puts in its place, at the digest that was looked up. */
function sidecarImage(input: Pick<ServiceInput, 'environment' | 'digests'>): string {
  const reference = replacedImage(input, image);
  const digest = Object.hasOwn(input.digests, reference) ? input.digests[reference] : undefined;
  return digest === undefined || reference.includes('@') ? reference : `${reference}@${digest}`;
}

/** What most collectors of Prometheus statistics look for. */
const scraped = {
  'prometheus.io/path': '/stats/prometheus',
  'prometheus.io/port': String(meshPort.metrics),
  'prometheus.io/scrape': 'true',
};

function container(input: ServiceInput, { callers }: MeshFiles): YamlMap {
  const listens = callers !== undefined;
  return {
    name: 'envoy',
    image: sidecarImage(input),
    imagePullPolicy: 'IfNotPresent',
    restartPolicy: 'Always',
    args: sidecarArguments,
    ports: [
      ...(listens ? [{ name: 'mesh', containerPort: meshPort.inbound }] : []),
      { name: 'status', containerPort: meshPort.status },
      { name: 'metrics', containerPort: meshPort.metrics },
    ],
    resources: { ...sidecarResources(input) },
    ...sidecarProbes(listens),
    lifecycle: { preStop: asked(statusPath.drain) },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
    volumeMounts: [
      { name: 'envoy', mountPath: meshPath.configuration, readOnly: true },
      ...(listens ? [{ name: 'callers', mountPath: meshPath.callers, readOnly: true }] : []),
      { name: 'certificate', mountPath: meshPath.certificate, readOnly: true },
      { name: 'trust', mountPath: meshPath.trust, readOnly: true },
    ],
  };
}

/** The app starts once the sidecar serves, so that must not wait for the app. The pod is ready when the app is. */
function sidecarProbes(listens: boolean): YamlMap {
  const timeoutSeconds = 2;
  return {
    startupProbe: {
      ...asked(statusPath.sidecar),
      periodSeconds: 1,
      timeoutSeconds,
      failureThreshold: 60,
    },
    readinessProbe: {
      ...asked(listens ? statusPath.app : statusPath.sidecar),
      periodSeconds: 5,
      timeoutSeconds,
      failureThreshold: 2,
    },
    livenessProbe: {
      ...asked(statusPath.sidecar),
      periodSeconds: 10,
      timeoutSeconds,
      failureThreshold: 6,
    },
  };
}

function asked(path: string): YamlMap {
  return { httpGet: { path, port: 'status' } };
}

/** Whole directories: what changes in them reaches the sidecar without a restart, and what is mounted alone does not. */
function volumes(
  { environment }: ServiceInput,
  { configuration, callers, secret }: MeshFiles,
): readonly YamlMap[] {
  const items = ['tls.crt', 'tls.key'].map((key) => ({ key, path: key }));
  return [
    { name: 'envoy', configMap: { name: configuration.name } },
    ...(callers === undefined ? [] : [{ name: 'callers', configMap: { name: callers.name } }]),
    // Readable by the pod's group alone.
    { name: 'certificate', secret: { secretName: secret, defaultMode: 0o440, items } },
    trustVolume(environment, secret),
  ];
}

import type { Language } from '../../detect/launch.ts';
import type { Environment as Variables } from '../../generated/schema/service-spec.ts';
import { sealedChecksum } from '../secret/sealed-copy.ts';
import type { ServiceInput } from '../service-input.ts';
import { telemetryOf } from '../telemetry.ts';
import type { YamlMap } from '../yaml.ts';
import { appCommand, bindingOf } from './binding.ts';
import { environmentVariables } from './environment-variable.ts';
import { filesChecksum, generatedFiles } from './generated-file.ts';
import { listensInMesh } from './mesh-role.ts';
import { type Mount, mountsOf } from './mount.ts';
import type { PodPart } from './pod-part.ts';
import { portOf } from './port.ts';
import { probesOf } from './probe.ts';
import { stopHook } from './stop-hook.ts';
import type { Workload } from './workload.ts';

/** One run of the workload's image: the app itself, or a process. */
export interface Run {
  /** Undefined to start as the image does. */
  readonly command: readonly string[] | undefined;
  readonly variables: Variables;
  readonly resources: YamlMap;
  /** The app listens and is probed; a process is not. */
  readonly serves: boolean;
  /** Claims it mounts: a process none that one node alone may mount, the release none, since it runs before they exist. */
  readonly claims: 'all' | 'shared' | 'none';
  /** ConfigMap with the spec's files. */
  readonly filesConfigMap: string;
}

/** The app's container with all it mounts. */
export function appPart(workload: Workload, run: Run): PodPart {
  const { input } = workload;
  const mounts = mountsOf(input, run.filesConfigMap).filter(({ claim }) => isMounted(run, claim));

  return {
    containers: [container(workload, run, mounts)],
    initContainers: [],
    volumes: mounts.map((mount) => mount.volume),
    hostAliases: [],
    annotations: {
      'kubectl.kubernetes.io/default-container': 'app',
      ...checksum(input),
      ...sealedChecksum(input),
      ...injection(input),
    },
  };
}

export function mainRun(workload: Workload): Run {
  return {
    command: appCommand(workload.input),
    variables: {},
    resources: workload.resources,
    serves: true,
    claims: 'all',
    filesConfigMap: workload.filesConfigMap,
  };
}

function isMounted({ claims }: Run, claim: Mount['claim']): boolean {
  return claim === undefined || claims === 'all' || (claims === 'shared' && claim === 'shared');
}

function container(workload: Workload, run: Run, mounts: readonly Mount[]): YamlMap {
  const { input } = workload;
  const port = portOf(input);
  // Behind a sidecar the app's port is nobody else's, so that nothing may name it.
  const isOpen = run.serves && port !== undefined && !listensInMesh(input);
  const ports = isOpen ? [{ name: port.protocol, containerPort: port.number }] : [];

  return {
    name: 'app',
    image: workload.image,
    imagePullPolicy: 'IfNotPresent',
    ...(run.command === undefined ? {} : { command: run.command }),
    ...(ports.length > 0 ? { ports } : {}),
    env: environmentVariables(input, run.serves ? bindingOf(input) : undefined, run.variables),
    resources: run.resources,
    ...(run.serves ? { ...probesOf(input, port) } : {}),
    ...(run.serves ? stopHook(input) : {}),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
    volumeMounts: mounts.flatMap((mount) => mount.mounts),
  };
}

function checksum(input: ServiceInput): Record<string, string> {
  const files = generatedFiles(input);
  return files.length === 0 ? {} : { 'karstkit.dev/files-checksum': filesChecksum(files) };
}

/** The OpenTelemetry operator's annotation; it has none that works without privileges for the other languages. */
function injection(input: ServiceInput): Record<string, string> {
  if (telemetryOf(input).kind !== 'operator') return {};
  const name = injectable[input.launch.language];
  return name === undefined ? {} : { [`instrumentation.opentelemetry.io/inject-${name}`]: 'true' };
}

/** Can the operator instrument it in a restricted pod? */
export function isInjectable(language: Language): boolean {
  return injectable[language] !== undefined;
}

const injectable: Partial<Record<Language, string>> = {
  python: 'python',
  node: 'nodejs',
  java: 'java',
};

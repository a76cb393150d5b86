import { commonLabels, own, sorted, type Texts } from '../labels.ts';
import type { YamlMap } from '../yaml.ts';
import { joinParts, type PodPart } from './pod-part.ts';
import { portOf } from './port.ts';
import { defaultGraceSeconds } from './stop-hook.ts';
import type { Workload } from './workload.ts';

/** Numeric, so that the kubelet can prove that it is not root; the images we render have the same user. */
const userId = 10001;

/** From here on a process needs no right to listen. */
const firstOpenPort = 1024;

export interface PodTemplate {
  readonly labels: Texts;
  readonly annotations: Texts;
  readonly spec: YamlMap;
}

export interface PodRole {
  /** `service`, `worker`, `cron-job` or `release`: a user's process name never becomes one. */
  readonly component: string;
  readonly process?: string;
  /** Jobs alone name one. */
  readonly restartPolicy?: 'Never';
  readonly serviceAccount: string;
}

/** A pod under Pod Security "restricted", made of parts. */
export function podTemplate(
  workload: Workload,
  role: PodRole,
  parts: readonly PodPart[],
): PodTemplate {
  const { spec } = workload.input.service;
  const pod = joinParts(parts);

  return {
    labels: sorted({ ...own(spec.labels), ...podLabels(workload, role) }),
    annotations: sorted({ ...own(spec.annotations), ...pod.annotations }),
    spec: {
      serviceAccountName: role.serviceAccount,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...(role.restartPolicy === undefined ? {} : { restartPolicy: role.restartPolicy }),
      ...pullSecrets(workload),
      terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? defaultGraceSeconds,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: userId,
        runAsGroup: userId,
        fsGroup: userId,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
        ...lowPort(workload, role),
      },
      ...(role.restartPolicy === undefined ? spread(workload, role) : {}),
      ...some('hostAliases', pod.hostAliases),
      ...some('initContainers', pod.initContainers),
      containers: pod.containers,
      volumes: pod.volumes,
    },
  };
}

/** What a Deployment or Service selects its pods by. It can never change for a Deployment that exists. */
export function podSelector(workload: Workload, role: Omit<PodRole, 'serviceAccount'>): Texts {
  return sorted({
    'app.kubernetes.io/name': workload.name,
    'app.kubernetes.io/component': role.component,
    ...(role.process === undefined ? {} : { 'karstkit.dev/process': role.process }),
  });
}

/**
 * Below 1024 a port takes root or a capability, and the pod has neither; some container runtimes open these ports by
 * themselves, not all. The kernel's setting counts in this pod alone and is one of the kubelet's safe ones.
 */
function lowPort({ input }: Workload, { component }: PodRole): YamlMap {
  const port = portOf(input);
  if (component !== 'service' || port === undefined || port.number >= firstOpenPort) return {};
  return { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: `${port.number}` }] };
}

function podLabels(workload: Workload, role: PodRole): Texts {
  return { ...commonLabels(workload.input), ...podSelector(workload, role) };
}

function pullSecrets(workload: Workload): YamlMap {
  const { service, environment } = workload.input;
  const name = service.spec.pullSecret ?? environment.registry?.pullSecret;
  return name === undefined ? {} : { imagePullSecrets: [{ name }] };
}

/** Over nodes and zones, as far as there are any; counted for the new ReplicaSet alone, so that rollouts stay even. */
function spread(workload: Workload, role: PodRole): YamlMap {
  const constraint = (topologyKey: string): YamlMap => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: podSelector(workload, role) },
    matchLabelKeys: ['pod-template-hash'],
  });
  return {
    topologySpreadConstraints: [
      constraint('kubernetes.io/hostname'),
      constraint('topology.kubernetes.io/zone'),
    ],
  };
}

function some(key: string, list: readonly YamlMap[]): YamlMap {
  return list.length === 0 ? {} : { [key]: list };
}

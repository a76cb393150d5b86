import type { YamlMap, YamlValue } from '#src/render/yaml.ts';
import type { PodRule } from '#src/spec/environment.ts';
import { aMaximalTree, edited } from '../a-tree.ts';

/** Every file of the largest Service that makes pods, and where the pod is. */
export const pods = [
  ['deployment.yaml', '/spec/template'],
  ['deployment-worker.yaml', '/spec/template'],
  ['cronjob-nightly.yaml', '/spec/jobTemplate/spec/template'],
  ['release/job-release.yaml', '/spec/template'],
] as const;

/** A container that breaks nothing, for the lists that the rendered pods do not have. */
const sound: YamlMap = {
  name: 'second',
  image: 'registry.example.com/second:1.0.0',
  resources: { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  },
};
const lists = ['containers', 'initContainers', 'ephemeralContainers'];
const inEach = ['securityContext', ...lists.map((list) => `${list}/0/securityContext`)];

export type Mutation = readonly [rule: PodRule, field: string, value: YamlValue | undefined];

const ofPods: readonly Mutation[] = [
  [
    'app-armor',
    '../metadata/annotations/container.apparmor.security.beta.kubernetes.io~1app',
    'unconfined',
  ],
  ['host-namespaces', 'hostNetwork', true],
  ['host-namespaces', 'hostPID', true],
  ['host-namespaces', 'hostIPC', true],
  ['sysctls', 'securityContext/sysctls/0', { name: 'kernel.msgmax', value: '1' }],
  ['run-as-non-root', 'securityContext/runAsNonRoot', undefined],
  ['seccomp', 'securityContext/seccompProfile', undefined],
  ['volume-types', 'volumes/0', { name: 'tmp', hostPath: { path: '/' } }],
  ['volume-types', 'volumes/0', { name: 'tmp', nfs: { server: 'a', path: '/' } }],
  ['service-account-token', 'automountServiceAccountToken', undefined],
  ['service-account-token', 'automountServiceAccountToken', true],
  ['service-account-token', 'serviceAccountName', undefined],
  ['service-account-token', 'serviceAccountName', 'default'],
  [
    'service-account-token',
    'volumes/0',
    { name: 'tmp', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
  ],
  ['service-links', 'enableServiceLinks', undefined],
  ['service-links', 'enableServiceLinks', true],
];

const ofContexts = inEach.flatMap((context): readonly Mutation[] => [
  ['app-armor', `${context}/appArmorProfile`, { type: 'Unconfined' }],
  ['run-as-non-root', `${context}/runAsNonRoot`, false],
  ['run-as-user', `${context}/runAsUser`, 0],
  ['seccomp', `${context}/seccompProfile`, { type: 'Unconfined' }],
  ['selinux', `${context}/seLinuxOptions`, { type: 'spc_t' }],
  ['selinux', `${context}/seLinuxOptions`, { user: 'system_u' }],
  ['selinux', `${context}/seLinuxOptions`, { role: 'system_r' }],
  ['windows-host-process', `${context}/windowsOptions`, { hostProcess: true }],
]);

const ofContainers = lists.flatMap((list): readonly Mutation[] => [
  ['capabilities', `${list}/0/securityContext/capabilities`, undefined],
  ['capabilities', `${list}/0/securityContext/capabilities/drop`, ['all']],
  ['capabilities', `${list}/0/securityContext/capabilities/drop`, ['NET_RAW']],
  ['capabilities', `${list}/0/securityContext/capabilities/add`, ['NET_BIND_SERVICE', 'SYS_TIME']],
  ['host-ports', `${list}/0/ports`, [{ containerPort: 80, hostPort: 80 }]],
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].map(
    (probe): Mutation => [
      'host-probes',
      `${list}/0/${probe}`,
      { httpGet: { host: '127.0.0.1', port: 80 } },
    ],
  ),
  ['host-probes', `${list}/0/livenessProbe`, { tcpSocket: { host: '10.0.0.1', port: 80 } }],
  ...['preStop', 'postStart'].map(
    (hook): Mutation => [
      'host-probes',
      `${list}/0/lifecycle/${hook}`,
      { httpGet: { host: 'a', port: 80 } },
    ],
  ),
  ['privilege-escalation', `${list}/0/securityContext/allowPrivilegeEscalation`, undefined],
  ['privilege-escalation', `${list}/0/securityContext/allowPrivilegeEscalation`, true],
  ['privileged', `${list}/0/securityContext/privileged`, true],
  ['proc-mount', `${list}/0/securityContext/procMount`, 'Unmasked'],
  ['image-tag', `${list}/0/image`, 'registry.example.com/a'],
  ['image-tag', `${list}/0/image`, 'registry.example.com:5000/a'],
  ['image-tag', `${list}/0/image`, 'registry.example.com/a:latest'],
  ['image-tag', `${list}/0/image`, 'registry.example.com/a@sha256:abc'],
  ['read-only-root', `${list}/0/securityContext/readOnlyRootFilesystem`, undefined],
  ['read-only-root', `${list}/0/securityContext/readOnlyRootFilesystem`, false],
  ['resources', `${list}/0/resources/requests/cpu`, undefined],
  ['resources', `${list}/0/resources/requests/memory`, undefined],
  ['resources', `${list}/0/resources/limits/memory`, undefined],
]);

export const mutations = [...ofPods, ...ofContexts, ...ofContainers];

/** One file of the largest Service and the accounts it names, with a container of every sort in one of its pods. */
export function treeFor(path: string, pod: string) {
  const withInit = edited(aMaximalTree(), path, `${pod}/spec/initContainers`, [sound]);
  const whole = edited(withInit, path, `${pod}/spec/ephemeralContainers`, [
    { ...sound, name: 'third' },
  ]);
  return whole.filter((file) => file.path === path || file.path.endsWith('/serviceaccount.yaml'));
}

/** Where a mutation is in the file that a pod is in. */
export function pointerOf(pod: string, field: string): string {
  return field.startsWith('../') ? `${pod}/${field.slice(3)}` : `${pod}/spec/${field}`;
}

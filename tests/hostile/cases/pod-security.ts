import type { GateCase, HostileCase } from '../case.ts';

/** The patch of a Deployment that breaks one check of Pod Security and no other. */
const broken = (check: string, what: string, ...operations: readonly object[]): GateCase => ({
  kind: 'gate',
  id: 'KO-01',
  code: 'policy.pod-security',
  title: `${check}: ${what}`,
  spec: { patches: [{ target: { kind: 'Deployment' }, patch: operations }] },
});

const pod = '/spec/template/spec';
const app = `${pod}/containers/0`;
const add = (path: string, value: unknown) => ({ op: 'add', path, value });
const inContext = (field: string, value: unknown) => add(`${app}/securityContext/${field}`, value);
const inPod = (field: string, value: unknown) => add(`${pod}/securityContext/${field}`, value);

/** A container that breaks nothing but by what is set in its security context. */
const second = (more: object) => ({
  name: 'second',
  image: 'registry.example.com/second:1.0.0',
  resources: { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
    ...more,
  },
});

/** Every check of "restricted" on its own, in each sort of container: KO-01. */
export const podSecurityCases: readonly HostileCase[] = [
  broken('appArmor', 'a field', inContext('appArmorProfile', { type: 'Unconfined' })),
  broken(
    'appArmor',
    'an annotation',
    add('/spec/template/metadata/annotations', {
      'container.apparmor.security.beta.kubernetes.io/app': 'unconfined',
    }),
  ),
  broken('capabilities', 'in lower case', inContext('capabilities', { drop: ['all'] })),
  broken('capabilities', 'one too many', inContext('capabilities/add', ['SYS_TIME'])),
  broken('hostNamespaces', 'the network of the node', add(`${pod}/hostNetwork`, true)),
  broken(
    'hostPorts',
    'a port of the node',
    add(`${app}/ports`, [{ containerPort: 80, hostPort: 80 }]),
  ),
  ...['livenessProbe', 'startupProbe'].map((probe) =>
    broken(
      'hostProbes',
      probe,
      add(`${app}/${probe}`, { httpGet: { host: '10.0.0.1', port: 80 } }),
    ),
  ),
  broken(
    'hostProbes',
    'a hook',
    add(`${app}/lifecycle`, { preStop: { httpGet: { host: '10.0.0.1', port: 80 } } }),
  ),
  broken('privilegeEscalation', 'unsaid', {
    op: 'remove',
    path: `${app}/securityContext/allowPrivilegeEscalation`,
  }),
  broken('privileged', 'in the app', inContext('privileged', true)),
  ...['initContainers', 'ephemeralContainers'].map((list) =>
    broken('privileged', list, add(`${pod}/${list}`, [second({ privileged: true })])),
  ),
  broken('procMount', 'unmasked', inContext('procMount', 'Unmasked')),
  broken('runAsNonRoot', 'no longer said', {
    op: 'remove',
    path: `${pod}/securityContext/runAsNonRoot`,
  }),
  broken('runAsNonRoot', 'denied', inContext('runAsNonRoot', false)),
  broken('runAsUser', 'root', inContext('runAsUser', 0)),
  broken('seccomp', 'no profile', { op: 'remove', path: `${pod}/securityContext/seccompProfile` }),
  broken('seccomp', 'unconfined', inContext('seccompProfile', { type: 'Unconfined' })),
  broken('selinux', 'a type', inPod('seLinuxOptions', { type: 'spc_t' })),
  broken('selinux', 'a user', inPod('seLinuxOptions', { user: 'system_u' })),
  broken('selinux', 'a role', inContext('seLinuxOptions', { role: 'system_r' })),
  broken('sysctls', 'one of the node', inPod('sysctls', [{ name: 'kernel.msgmax', value: '1' }])),
  ...[{ hostPath: { path: '/' } }, { nfs: { server: 'a', path: '/' } }].map((volume) =>
    broken(
      'volumeTypes',
      Object.keys(volume).join(),
      add(`${pod}/volumes/-`, { name: 'x', ...volume }),
    ),
  ),
  broken('windowsHostProcess', 'of the node', inPod('windowsOptions', { hostProcess: true })),
];

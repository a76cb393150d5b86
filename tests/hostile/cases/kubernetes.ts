import type { ProblemCode } from '#src/problem-code.ts';
import type { GateCase, HostileCase } from '../case.ts';

interface Patch {
  readonly kind: string;
  readonly patch: unknown;
}

const gated = (id: string, code: ProblemCode, title: string, { kind, patch }: Patch): GateCase => ({
  kind: 'gate',
  id,
  code,
  title,
  spec: { patches: [{ target: { kind }, patch }] },
});
const inPod = (id: string, code: ProblemCode, title: string, pod: unknown): GateCase =>
  gated(id, code, title, { kind: 'Deployment', patch: { spec: { template: { spec: pod } } } });
const inApp = (id: string, code: ProblemCode, title: string, operation: object): GateCase =>
  gated(id, code, title, { kind: 'Deployment', patch: [operation] });

const app = '/spec/template/spec/containers/0';
const security = `${app}/securityContext`;
const sidecar = { name: 'x', image: 'registry.example.com/x:1' };
const add = (path: string, value: unknown) => ({ op: 'add', path, value });

/** Patches that would make what the gate lets nobody write: KO-01 to KO-04, PK-01 and PK-02. */
export const kubernetesCases: readonly HostileCase[] = [
  ...['hostNetwork', 'hostPID', 'hostIPC'].map((field) =>
    inPod('KO-01', 'policy.pod-security', field, { [field]: true }),
  ),
  inPod('KO-01', 'policy.pod-security', 'no seccomp profile', {
    securityContext: { seccompProfile: { type: 'Unconfined' } },
  }),
  inPod('KO-01', 'policy.pod-security', 'an init container without limits to its rights', {
    initContainers: [sidecar],
  }),
  inPod('KO-01', 'policy.pod-security', 'a second container that is privileged', {
    containers: [{ ...sidecar, securityContext: { privileged: true } }],
  }),
  inApp('KO-01', 'policy.pod-security', 'the rights of root', add(`${security}/privileged`, true)),
  inApp(
    'KO-01',
    'policy.pod-security',
    'more rights by exec',
    add(`${security}/allowPrivilegeEscalation`, true),
  ),
  inApp(
    'KO-01',
    'policy.pod-security',
    'a capability',
    add(`${security}/capabilities/add`, ['NET_RAW']),
  ),
  inApp('KO-01', 'policy.pod-security', 'all capabilities kept', {
    op: 'remove',
    path: `${security}/capabilities`,
  }),
  inApp('KO-01', 'policy.pod-security', 'a directory of the node', {
    op: 'add',
    path: '/spec/template/spec/volumes/-',
    value: { name: 'x', hostPath: { path: '/' } },
  }),
  inApp(
    'KO-01',
    'policy.pod-security',
    'root',
    add('/spec/template/spec/securityContext/runAsUser', 0),
  ),
  inPod('KO-02', 'policy.pod', "the account's token", { automountServiceAccountToken: true }),
  inPod('KO-02', 'policy.pod', 'service links', { enableServiceLinks: true }),
  inApp(
    'KO-02',
    'policy.pod',
    'a root that can be written',
    add(`${security}/readOnlyRootFilesystem`, false),
  ),
  inApp('KO-02', 'policy.pod', 'no resources', { op: 'remove', path: `${app}/resources` }),
  inApp('KO-02', 'policy.pod', 'the tag latest', add(`${app}/image`, 'evil.example.com/x:latest')),
  gated('KO-03', 'policy.network', 'a policy for one direction', {
    kind: 'NetworkPolicy',
    patch: { spec: { policyTypes: ['Ingress'] } },
  }),
  gated('KO-03', 'policy.network', 'egress to everywhere', {
    kind: 'NetworkPolicy',
    patch: [add('/spec/egress/-', {})],
  }),
  gated('KO-03', 'policy.network', 'the metadata service', {
    kind: 'NetworkPolicy',
    patch: [add('/spec/egress/-', { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] })],
  }),
  {
    kind: 'gate',
    id: 'KO-04',
    title: 'a ConfigMap of more than a mebibyte',
    code: 'policy.size',
    spec: {
      files: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => ({
        path: `/data/f${at}`,
        content: 'x'.repeat(130_000),
      })),
    },
  },
  ...(
    [
      ['PK-02', "another namespace's id", { uris: ['spiffe://cluster.local/ns/team-b/sa/hello'] }],
      [
        'PK-02',
        'a second id',
        { uris: ['spiffe://td/ns/team-a/sa/hello', 'spiffe://td/ns/team-b/sa/x'] },
      ],
      ['PK-02', 'no id', { uris: [] }],
      ['PK-01', "another namespace's host", { dnsNames: ['hello.team-b.svc'] }],
      ['PK-01', 'a host of the Internet', { dnsNames: ['api.example.com'] }],
      ['PK-01', 'an authority', { isCA: true }],
      ['PK-01', 'the right to sign', { usages: ['cert sign'] }],
    ] as const
  ).map(([id, title, spec]) =>
    gated(id, 'policy.certificate', `a Certificate with ${title}`, {
      kind: 'Certificate',
      patch: { spec },
    }),
  ),
  gated('YS-05', 'policy.schema', 'a field that no schema has', {
    kind: 'Deployment',
    patch: { spec: { replica: 3 } },
  }),
];

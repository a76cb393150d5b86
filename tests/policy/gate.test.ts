import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { YamlValue } from '#src/render/yaml.ts';
import { aService } from '../render/kubernetes/an-input.ts';
import { aMaximalTree, aTree, edited, refusals } from './a-tree.ts';

const folder = 'services/hello';
const template = '/spec/template/metadata';

test('lets what is rendered through', () => {
  expect(refusals(aTree())).toEqual([]);
  expect(refusals(aMaximalTree())).toEqual([]);
  expect(refusals(aMaximalTree(), { kubernetes: '1.30' })).toEqual([]);
});

test.each([
  ['a kind that is not listed', `${folder}/x.yaml`, object('v1', 'Secret', 'a')],
  [
    'rights beside a workload',
    `${folder}/x.yaml`,
    object('rbac.authorization.k8s.io/v1', 'Role', 'a'),
  ],
  [
    'a cluster-wide kind',
    `${folder}/x.yaml`,
    object('rbac.authorization.k8s.io/v1', 'ClusterRole', 'a'),
  ],
  ['a bare Pod', `${folder}/x.yaml`, object('v1', 'Pod', 'a')],
  ['a Namespace beside a workload', `${folder}/x.yaml`, object('v1', 'Namespace', 'a')],
  [
    'a release of Helm',
    `${folder}/x.yaml`,
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a'),
  ],
  [
    'a hook into the API server',
    `${folder}/x.yaml`,
    object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'a'),
  ],
  [
    'a definition of kinds',
    `${folder}/x.yaml`,
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'a'),
  ],
  [
    'a Flux object beside a workload',
    `${folder}/x.yaml`,
    object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a'),
  ],
  ['a workload among the Flux objects', 'flux/x.yaml', object('apps/v1', 'Deployment', 'a')],
  ['a folder nobody knows', 'other/x.yaml', object('v1', 'Service', 'a')],
  ['a kind of another group', `${folder}/x.yaml`, object('apps/v2', 'Deployment', 'a')],
])('refuses %s', (_, path, content) => {
  expect(refusals([...aTree(), { path, content }])).toContain('policy.kind /kind');
});

test.each<[string, string, string, YamlValue | undefined, readonly string[]]>([
  [
    'a Service that begins with a digit',
    'service',
    '/metadata/name',
    '3scale',
    ['policy.name', 'policy.reference'],
  ],
  ['a name of 64 characters', 'networkpolicy', '/metadata/name', 'a'.repeat(64), ['policy.name']],
  ['a name in upper case', 'networkpolicy', '/metadata/name', 'Hello', ['policy.name']],
  ['an object without a name', 'networkpolicy', '/metadata/name', undefined, ['policy.name']],
  [
    'a CronJob of 53 characters',
    'cronjob-nightly',
    '/metadata/name',
    'a'.repeat(53),
    ['policy.name'],
  ],
  [
    'an object without a namespace',
    'service',
    '/metadata/namespace',
    undefined,
    ['policy.namespace'],
  ],
  [
    "the cluster's namespace",
    'service',
    '/metadata/namespace',
    'kube-system',
    ['policy.namespace'],
  ],
  ['the shared namespace', 'service', '/metadata/namespace', 'default', ['policy.namespace']],
  [
    'a label value of 64 characters',
    'deployment',
    '/metadata/labels/a',
    'a'.repeat(64),
    ['policy.metadata'],
  ],
  ['a label key with two slashes', 'service', '/metadata/labels/a~1b~1c', 'a', ['policy.metadata']],
  [
    'an annotation that is no text',
    'service',
    '/metadata/annotations/a',
    1,
    ['policy.metadata', 'policy.schema'],
  ],
  [
    'annotations of more than 256 KiB',
    'service',
    '/metadata/annotations/a',
    'a'.repeat(262_144),
    ['policy.metadata'],
  ],
  [
    'a pod label that is none',
    'deployment',
    '/spec/template/metadata/labels/a',
    'b c',
    ['policy.metadata'],
  ],
  ['a finalizer', 'service', '/metadata/finalizers', ['a.b/c'], ['policy.schema']],
  ['another owner', 'service', '/metadata/ownerReferences', [], ['policy.schema']],
  [
    'another name in its labels',
    'service',
    '/metadata/labels/app.kubernetes.io~1name',
    'web',
    ['policy.identity'],
  ],
  [
    'pods that pass for others',
    'deployment',
    `${template}/labels/app.kubernetes.io~1name`,
    'web',
    ['policy.identity'],
  ],
  [
    'pods without a name',
    'deployment',
    `${template}/labels/app.kubernetes.io~1name`,
    undefined,
    ['policy.identity'],
  ],
  [
    'a key of ours',
    'service',
    '/metadata/annotations/karstkit.dev~1owner',
    'x',
    ['policy.identity'],
  ],
  [
    'a key of Flux on pods',
    'deployment',
    `${template}/annotations/kustomize.toolkit.fluxcd.io~1ssa`,
    'Ignore',
    ['policy.identity'],
  ],
  [
    'a key of Pod Security',
    'deployment',
    '/metadata/labels/pod-security.kubernetes.io~1enforce',
    'privileged',
    ['policy.identity'],
  ],
  [
    'a Service for pods of others',
    'service',
    '/spec/selector/app.kubernetes.io~1name',
    'web',
    ['policy.identity'],
  ],
  ['a Service for all pods', 'service', '/spec/selector', {}, ['policy.identity']],
  ['a policy that opens all pods', 'networkpolicy', '/spec/podSelector', {}, ['policy.identity']],
  ['a budget for all pods', 'pdb', '/spec/selector', {}, ['policy.identity']],
  [
    'a Deployment of all pods',
    'deployment',
    '/spec/selector/matchLabels/app.kubernetes.io~1name',
    undefined,
    ['policy.identity'],
  ],
  [
    "another workload's account",
    'deployment',
    '/spec/template/spec/serviceAccountName',
    'web',
    ['policy.reference'],
  ],
  [
    "an autoscaler of another's pods",
    'hpa',
    '/spec/scaleTargetRef/name',
    'web',
    ['policy.reference'],
  ],
  [
    "a route to another's Service",
    'ingress',
    '/spec/routes/0/services/0/name',
    'web',
    ['policy.reference'],
  ],
  [
    'a policy of one direction',
    'networkpolicy',
    '/spec/policyTypes',
    ['Ingress'],
    ['policy.network'],
  ],
  ['a policy of no direction', 'networkpolicy', '/spec/policyTypes', undefined, ['policy.network']],
  ['a way in from everywhere', 'networkpolicy', '/spec/ingress/0', {}, ['policy.network']],
  ['a way out to everywhere', 'networkpolicy', '/spec/egress/0', {}, ['policy.network']],
  [
    'a way out to every address',
    'networkpolicy',
    '/spec/egress/0',
    { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] },
    ['policy.network'],
  ],
  [
    'a way out to half of all addresses',
    'networkpolicy',
    '/spec/egress/0',
    { to: [{ ipBlock: { cidr: '128.0.0.0/1' } }] },
    ['policy.network'],
  ],
  ['a port of every node', 'service', '/spec/type', 'NodePort', ['policy.network']],
  ['a load balancer', 'service', '/spec/type', 'LoadBalancer', ['policy.network']],
  ['addresses of others', 'service', '/spec/externalIPs', ['8.8.8.8'], ['policy.network']],
  ['a status', 'deployment', '/status', {}, ['policy.schema']],
])('refuses %s', (_, ...[file, pointer, value, codes]) => {
  const files = edited(aMaximalTree(), `${folder}/${file}.yaml`, pointer, value);

  expect(checkFiles(files).map(({ code }) => code)).toEqual(codes);
});

test("refuses another workload's namespace", () => {
  const files = edited(aTree(), `${folder}/service.yaml`, '/metadata/namespace', 'team-b');

  expect(refusals(files)).toEqual([]);
  expect(refusals(aTree(), { service: aService() })).toEqual([]);
  expect(checkFiles(files, { service: aService() })).toMatchObject([
    { code: 'policy.namespace', file: 'repos.yaml', line: 1 },
  ]);
});

test.each<readonly [string, YamlValue]>([
  ['addresses without the metadata service', { cidr: '128.0.0.0/1', except: ['169.254.0.0/16'] }],
  ['link-local addresses that a spec names', { cidr: '169.254.169.254/32' }],
  ['a private range', { cidr: '10.0.0.0/8' }],
  ['a range of IPv6', { cidr: '2000::/3' }],
])('lets a way out to %s be', (_, ipBlock) => {
  const path = `${folder}/networkpolicy.yaml`;

  expect(refusals(edited(aTree(), path, '/spec/egress/0', { to: [{ ipBlock }] }))).toEqual([]);
});

test('refuses an object that no store takes', () => {
  const image = Array.from(
    { length: 30_000 },
    (_, index) => `argument-number-${index}-of-many-more`,
  );
  const pointer = '/spec/template/spec/containers/0/args';

  expect(refusals(edited(aTree(), `${folder}/deployment.yaml`, pointer, image))).toEqual([
    'policy.size',
  ]);
});

test.each([
  ['a file of more than 1 MiB for a ConfigMap', 'files/big', 'a'.repeat(1_048_577), 'policy.size'],
  ['a private key', 'files/key.pem', '-----BEGIN EC PRIVATE KEY-----\n', 'policy.secret'],
  ['a token', 'Dockerfile', `ENV T=ghp_${'a'.repeat(36)}\n`, 'policy.secret'],
])('refuses %s', (_, name, content, code) => {
  expect(refusals([{ path: `services/a/${name}`, content }])).toEqual([code]);
});

test('adds up the files of one ConfigMap', () => {
  const file = { content: 'a'.repeat(600_000) };
  const files = [
    { ...file, path: 'services/a/files/1' },
    { ...file, path: 'services/a/files/2' },
    { ...file, path: 'services/b/files/1' },
  ];

  expect(checkFiles(files).map(({ file: path }) => path)).toEqual(['services/a/files']);
});

test('names the line of a secret and never repeats it', () => {
  const key = `AGE-SECRET-KEY-1${'Q'.repeat(20)}`;

  const [finding] = checkFiles([{ path: 'services/a/files/x', content: `a\nb\n${key}\n` }]);

  expect(finding).toMatchObject({ code: 'policy.secret', line: 3 });
  expect(JSON.stringify(finding)).not.toContain(key);
});

function object(apiVersion: string, kind: string, name: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: team-a\n`;
}

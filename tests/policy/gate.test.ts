import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { YamlValue } from '#src/render/yaml.ts';
import { aService } from '../render/kubernetes/an-input.ts';
import { aMaximalTree, aTree, edited, refusals } from './a-tree.ts';

const folder = 'services/hello';

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
  ['a Service that begins with a digit', 'service', '/metadata/name', '3scale', ['policy.name']],
  ['a name of 64 characters', 'deployment', '/metadata/name', 'a'.repeat(64), ['policy.name']],
  ['a name in upper case', 'deployment', '/metadata/name', 'Hello', ['policy.name']],
  ['an object without a name', 'deployment', '/metadata/name', undefined, ['policy.name']],
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

import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import type { YamlValue } from '#src/render/yaml.ts';
import { aMaximalInput } from '../render/kubernetes/a-maximal-input.ts';
import { aService } from '../render/kubernetes/an-input.ts';
import { aMaximalTree, aTree, edited, refusals } from './a-tree.ts';

const folder = 'services/hello';

test('lets what is rendered through', () => {
  expect(refusals(aTree())).toEqual([]);
  expect(refusals(aMaximalTree())).toEqual([]);
});

test.each(['1.29', '1.30', '1.35'])(
  'lets what is rendered for Kubernetes %s through',
  (kubernetes) => {
    const input = aMaximalInput();
    const files = aTree({ ...input, environment: { ...input.environment, kubernetes } });

    expect(refusals(files, { kubernetes, service: input.service })).toEqual([]);
  },
);

test.each([
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
  [
    'a sidecar with more upstreams than a ConfigMap takes',
    'envoy.yaml',
    `a: ${'b'.repeat(1_048_577)}\n`,
    'policy.size',
  ],
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

test.each([0, 1, 2, 3, 4, 5])('finds a secret in base64 behind %i characters', (count) => {
  const secrets = [
    '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49',
    `AGE-SECRET-KEY-1${'Q'.repeat(20)}`,
    `github_pat_${'a'.repeat(30)}`,
  ];

  const found = secrets.map((secret) =>
    refusals([{ path: 'services/a/files/x', content: btoa('x'.repeat(count) + secret) }]),
  );

  expect(found).toEqual(secrets.map(() => ['policy.secret']));
});

test('takes no digest for a secret', () => {
  const content = Array.from(
    { length: 64 },
    (_, at) => `sha256:${at.toString(16).repeat(64).slice(0, 64)}`,
  );

  expect(refusals([{ path: 'services/a/files/x', content: content.join('\n') }])).toEqual([]);
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

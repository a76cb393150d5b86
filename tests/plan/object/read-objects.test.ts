import { expect, test } from 'vitest';
import { objectName } from '#src/plan/object/kube-object.ts';
import { readObjects } from '#src/plan/object/read-objects.ts';

const deployment =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api, namespace: team}\nspec: {template: {spec: {containers: [{name: app, image: "registry.example.com:5000/api:one"}]}}}\n';

function objects(files: Readonly<Record<string, string>>) {
  return readObjects(new Map(Object.entries(files)));
}

function kustomization(rest: string): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [deployment.yaml]\n${rest}`;
}

test('a folder gives what its kustomization lists, and nothing else', () => {
  const found = objects({
    'services/api/kustomization.yaml': kustomization(''),
    'services/api/deployment.yaml': deployment,
    'services/api/forgotten.yaml': deployment.replace('name: api', 'name: forgotten'),
    'services/api/Dockerfile': 'FROM scratch',
  });

  expect(found.map(({ ref, path }) => [objectName(ref), path])).toEqual([
    ['Deployment/api', 'services/api/deployment.yaml'],
  ]);
});

test('below flux every document is an object', () => {
  const found = objects({
    'flux/a.yaml': `${deployment}---\n${deployment.replace('name: api', 'name: web')}`,
  });

  expect(found.map(({ ref }) => ref.name)).toEqual(['api', 'web']);
});

test('a ConfigMap is made of real files and literals, with its labels', () => {
  const [, map] = objects({
    'services/api/kustomization.yaml': kustomization(
      'configMapGenerator:\n  - name: api-files\n    namespace: team\n    files: [a.yaml=files/a.yaml, files/b]\n    literals: [c=d=e]\n    options: {disableNameSuffixHash: true, labels: {x: y}}\n',
    ),
    'services/api/deployment.yaml': deployment,
    'services/api/files/a.yaml': 'a: 1\n',
    'services/api/files/b': 'two',
  });

  expect(map).toMatchObject({
    ref: { kind: 'ConfigMap', name: 'api-files', namespace: 'team' },
    value: { metadata: { labels: { x: 'y' } }, data: { 'a.yaml': 'a: 1\n', b: 'two', c: 'd=e' } },
  });
});

test.each([
  ['newTag: two', 'registry.example.com:5000/api:two'],
  ['newName: mirror.example.com/api', 'mirror.example.com/api:one'],
  [`digest: sha256:${'a'.repeat(64)}`, `registry.example.com:5000/api@sha256:${'a'.repeat(64)}`],
])('an image is the one that the kustomization sets: %s', (override, image) => {
  const found = objects({
    'services/api/kustomization.yaml': kustomization(
      `images:\n  - name: registry.example.com:5000/api\n    ${override}\n`,
    ),
    'services/api/deployment.yaml': deployment,
  });

  expect(found).toMatchObject([
    { value: { spec: { template: { spec: { containers: [{ image }] } } } } },
  ]);
});

test('the namespace of a kustomization is that of its objects', () => {
  const found = objects({
    'services/api/kustomization.yaml': kustomization('namespace: other\n'),
    'services/api/deployment.yaml': deployment,
  });

  expect(found).toMatchObject([
    { ref: { namespace: 'other' }, value: { metadata: { namespace: 'other' } } },
  ]);
});

test.each([
  ['no YAML', 'a: [b\n'],
  ['an alias', 'a: &x {b: c}\nd: *x\n'],
  ['no mapping', '- a\n'],
  ['no kind', 'metadata: {name: a}\n'],
  ['no name', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n'],
  ['too deep', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
])('a file is no object when it has %s', (_, text) => {
  expect(objects({ 'flux/a.yaml': text })).toEqual([]);
});

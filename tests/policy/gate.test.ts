import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: hello
`;

test('lets a plain object through', () => {
  expect(codes('services/hello/deployment.yaml', deployment)).toEqual([]);
});

test.each([
  [
    'a kind that is not listed',
    'services/a/x.yaml',
    object('v1', 'Secret', 'a'),
    'policy.kind /kind',
  ],
  [
    'rights beside a workload',
    'services/a/x.yaml',
    object('rbac.authorization.k8s.io/v1', 'Role', 'a'),
    'policy.kind /kind',
  ],
  [
    'a Flux object beside a workload',
    'services/a/x.yaml',
    object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a'),
    'policy.kind /kind',
  ],
  [
    'a workload among the Flux objects',
    'flux/x.yaml',
    object('apps/v1', 'Deployment', 'a'),
    'policy.kind /kind',
  ],
  ['a folder nobody knows', 'other/x.yaml', object('v1', 'Service', 'a'), 'policy.kind /kind'],
  [
    'a kind of another group',
    'services/a/x.yaml',
    object('apps/v2', 'Deployment', 'a'),
    'policy.kind /kind',
  ],
  [
    'a Service that begins with a digit',
    'services/a/x.yaml',
    object('v1', 'Service', '3scale'),
    'policy.name /metadata/name',
  ],
  [
    'a CronJob of 53 characters',
    'services/a/x.yaml',
    object('batch/v1', 'CronJob', 'a'.repeat(53)),
    'policy.name /metadata/name',
  ],
  [
    'a Deployment of 64 characters',
    'services/a/x.yaml',
    object('apps/v1', 'Deployment', 'a'.repeat(64)),
    'policy.name /metadata/name',
  ],
  [
    'a name in upper case',
    'services/a/x.yaml',
    object('apps/v1', 'Deployment', 'Hello'),
    'policy.name /metadata/name',
  ],
  [
    'a label value of 64 characters',
    'services/a/x.yaml',
    `${deployment}  labels:\n    a: ${'a'.repeat(64)}\n`,
    'policy.metadata /metadata/labels',
  ],
  [
    'a label key with two slashes',
    'services/a/x.yaml',
    `${deployment}  labels:\n    a/b/c: a\n`,
    'policy.metadata /metadata/labels',
  ],
  [
    'an annotation that is no text',
    'services/a/x.yaml',
    `${deployment}  annotations:\n    a: 1\n`,
    'policy.metadata /metadata/annotations',
  ],
  [
    'annotations of more than 256 KiB',
    'services/a/x.yaml',
    `${deployment}  annotations:\n    a: "${'a'.repeat(262_144)}"\n`,
    'policy.metadata /metadata/annotations',
  ],
  [
    'a pod label that is none',
    'services/a/x.yaml',
    `${deployment}spec:\n  template:\n    metadata:\n      labels:\n        a: "b c"\n`,
    'policy.metadata /spec/template/metadata/labels',
  ],
  [
    'a file of more than 1 MiB for a ConfigMap',
    'services/a/files/big',
    'a'.repeat(1_048_577),
    'policy.size',
  ],
  [
    'a private key',
    'services/a/files/key.pem',
    '-----BEGIN EC PRIVATE KEY-----\n',
    'policy.secret',
  ],
  ['a token', 'services/a/Dockerfile', `ENV T=ghp_${'a'.repeat(36)}\n`, 'policy.secret'],
])('refuses %s', (_, path, content, expected) => {
  expect(codes(path, content)).toEqual([expected]);
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
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;
}

function codes(path: string, content: string): string[] {
  return checkFiles([{ path, content }]).map(({ code, pointer }) =>
    `${code} ${pointer ?? ''}`.trim(),
  );
}

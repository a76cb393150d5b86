import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Patch } from '#src/generated/schema/service-spec.ts';
import { renderService } from '#src/render/service.ts';
import { anInput } from './kubernetes/an-input.ts';
import { appOf, findingsOf, objectFor, textOf } from './kubernetes/rendered.ts';

const deployment = { kind: 'Deployment' } as const;

test.each<[string, Patch['patch'], (spec: never) => unknown, unknown]>([
  ['adds a field', { spec: { minReadySeconds: 5 } }, at('minReadySeconds'), 5],
  [
    'deletes a field with null',
    { spec: { revisionHistoryLimit: null } },
    at('revisionHistoryLimit'),
    undefined,
  ],
  [
    'replaces a list',
    { spec: { strategy: { type: 'Recreate', rollingUpdate: null } } },
    at('strategy'),
    { type: 'Recreate' },
  ],
  [
    'adds by JSON Patch',
    [{ op: 'add', path: '/spec/minReadySeconds', value: 5 }],
    at('minReadySeconds'),
    5,
  ],
  [
    'replaces by JSON Patch',
    [{ op: 'replace', path: '/spec/replicas', value: 7 }],
    at('replicas'),
    7,
  ],
  ['removes by JSON Patch', [{ op: 'remove', path: '/spec/replicas' }], at('replicas'), undefined],
  [
    'moves by JSON Patch',
    [{ op: 'move', from: '/spec/replicas', path: '/spec/minReadySeconds' }],
    at('minReadySeconds'),
    1,
  ],
  [
    'copies by JSON Patch',
    [{ op: 'copy', from: '/spec/replicas', path: '/spec/minReadySeconds' }],
    at('minReadySeconds'),
    1,
  ],
  [
    'appends to a list',
    [
      {
        op: 'add',
        path: '/spec/template/spec/containers/0/env/-',
        value: { name: 'A', value: 'b' },
      },
    ],
    (spec: never) => env(spec).at(-1),
    { name: 'A', value: 'b' },
  ],
  [
    'reads escaped pointers',
    [{ op: 'test', path: '/spec/selector/matchLabels/app.kubernetes.io~1name', value: 'hello' }],
    at('replicas'),
    1,
  ],
])('%s', (_, patch, read, expected) => {
  const input = anInput({ env: { Z: 'z' }, patches: [{ target: deployment, patch }] });

  const rendered = load(textOf(input, 'deployment.yaml') ?? '') as { spec: never };

  expect(findingsOf(input)).toEqual([]);
  expect(read(rendered.spec)).toEqual(expected);
});

test('merges containers, volumes and variables by their keys', () => {
  const patch = {
    spec: {
      template: { spec: { containers: [{ name: 'app', env: [{ name: 'B', value: '2' }] }] } },
    },
  };
  const app = appOf(
    anInput({ env: { A: '1' }, telemetry: false, patches: [{ target: deployment, patch }] }),
  );

  expect(app.image).toMatch(/^registry/);
  expect(app.env).toEqual([
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ]);
});

test('applies patches in order', () => {
  const patches: Patch[] = [
    { target: deployment, patch: { spec: { minReadySeconds: 5 } } },
    {
      target: deployment,
      patch: [
        { op: 'test', path: '/spec/minReadySeconds', value: 5 },
        { op: 'replace', path: '/spec/minReadySeconds', value: 6 },
      ],
    },
  ];

  expect(objectFor({ patches }, 'deployment.yaml').spec.minReadySeconds).toBe(6);
});

test.each<[string, Patch, string]>([
  ['a target that is not rendered', { target: { kind: 'Ingress' }, patch: {} }, 'patch.target'],
  [
    'a name that no object has',
    { target: { ...deployment, name: 'x' }, patch: {} },
    'patch.target',
  ],
  ['an object of Flux', { target: { kind: 'Kustomization' }, patch: {} }, 'patch.target'],
  [
    'a missing path',
    { target: deployment, patch: [{ op: 'remove', path: '/spec/none' }] },
    'patch.failed',
  ],
  [
    'a failed test',
    { target: deployment, patch: [{ op: 'test', path: '/spec/replicas', value: 9 }] },
    'patch.failed',
  ],
  [
    'an index beyond the list',
    {
      target: deployment,
      patch: [{ op: 'add', path: '/spec/template/spec/containers/9', value: {} }],
    },
    'patch.failed',
  ],
  [
    'an index just beyond the list',
    {
      target: deployment,
      patch: [{ op: 'add', path: '/spec/template/spec/containers/2', value: {} }],
    },
    'patch.failed',
  ],
  [
    'the removal of what is not in the list',
    { target: deployment, patch: [{ op: 'remove', path: '/spec/template/spec/containers/1' }] },
    'patch.failed',
  ],
  [
    'an index that is no number',
    { target: deployment, patch: [{ op: 'remove', path: '/spec/template/spec/containers/01' }] },
    'patch.failed',
  ],
  [
    'an unknown operation',
    { target: deployment, patch: [{ op: 'merge', path: '/spec' }] },
    'patch.failed',
  ],
  [
    'a path through a single value',
    { target: deployment, patch: [{ op: 'add', path: '/kind/x', value: 1 }] },
    'patch.failed',
  ],
  [
    'the whole object',
    { target: deployment, patch: [{ op: 'replace', path: '', value: {} }] },
    'patch.failed',
  ],
  [
    'a prototype',
    { target: deployment, patch: [{ op: 'add', path: '/__proto__/polluted', value: 1 }] },
    'patch.failed',
  ],
  [
    'another namespace',
    { target: deployment, patch: { metadata: { namespace: 'kube-system' } } },
    'patch.identity',
  ],
  [
    'another kind',
    { target: deployment, patch: [{ op: 'replace', path: '/kind', value: 'DaemonSet' }] },
    'patch.identity',
  ],
  [
    'a label that Flux or KarstKit reads',
    {
      target: deployment,
      patch: { metadata: { annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'enabled' } } },
    },
    'patch.identity',
  ],
])('refuses %s at its place and leaves the file as it was', (_, patch, code) => {
  const untouched = textOf(anInput(), 'deployment.yaml');
  const input = anInput({ patches: [patch] });

  expect(findingsOf(input)).toEqual([`${code} /0/patches/0`]);
  expect(withoutHash(textOf(input, 'deployment.yaml'))).toBe(withoutHash(untouched));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('says which objects there are', () => {
  const { findings } = renderService(
    anInput({ patches: [{ target: { kind: 'Ingress' }, patch: {} }] }),
  );

  expect(findings[0]?.message).toContain('Deployment/hello, Service/hello');
});

function at(field: string): (spec: never) => unknown {
  return (spec) => Reflect.get(spec as object, field);
}

function env(spec: never): unknown[] {
  return (spec as { template: { spec: { containers: [{ env: unknown[] }] } } }).template.spec
    .containers[0].env;
}

function withoutHash(text: string | undefined): string | undefined {
  return text?.replace(/spec-hash: .*/, '');
}

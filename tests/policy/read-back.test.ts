import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { readBack } from '#src/policy/read-back.ts';
import { renderService } from '#src/render/service.ts';
import { anInput } from '../render/kubernetes/an-input.ts';

const path = 'services/hello/deployment.yaml';

test.each([
  ['an unquoted no', 'a:\n  b: no\n', '/a/b'],
  ['an unquoted y as a key', 'y: 1\n', '/y'],
  ['a number with underscores', 'a: 1_000\n', '/a'],
  ['an octal mode', 'mode: 0644\n', '/mode'],
  ['a date', 'a: [x, 2026-01-02]\n', '/a/1'],
  ['a time', 'a: 12:30:45\n', '/a'],
  ['a key that needs escapes', 'a/b~c: on\n', '/a~1b~0c'],
])('catches %s', (_, content, pointer) => {
  const findings = readBack([{ path, content }]);

  expect(findings).toMatchObject([{ code: 'policy.read-back', file: path, pointer }]);
});

test.each([
  ['broken text', 'a: "b\n'],
  ['a duplicate key', 'a: 1\na: 2\n'],
  ['an alias', 'a: &x 1\nb: *x\n'],
  ['a list for a document', '- a\n'],
  ['an empty file', ''],
  ['a merge', 'a: &x {b: 1}\nc:\n  <<: *x\n'],
  ['nesting without end', `${'{a: '.repeat(70)}1${'}'.repeat(70)}\n`],
])('refuses %s', (_, content) => {
  const codes = readBack([{ path, content }]).map(({ code }) => code);

  expect(content === '' ? [] : ['policy.read-back']).toEqual(codes);
});

test('catches a quote that a template lost', () => {
  const { files } = renderService(anInput({ env: { ANSWER: 'no' } }));
  const broken = files.map((file) => ({ ...file, content: file.content.replace('"no"', 'no') }));

  expect(readBack(files)).toEqual([]);
  expect(readBack(broken)).toMatchObject([{ code: 'policy.read-back', file: path }]);
});

test('compares with the values meant', () => {
  const files = [{ path, content: 'a/b:\n  - c: "1"\n' }];

  expect(readBack(files, [{ path, pointer: '/a~1b/0/c', value: '1' }])).toEqual([]);
  expect(readBack(files, [{ path, pointer: '/a~1b/0/c', value: 1 }])).toMatchObject([
    { code: 'policy.read-back', file: path, pointer: '/a~1b/0/c' },
  ]);
  expect(readBack(files, [{ path: 'other.yaml', pointer: '/a', value: 1 }])).toHaveLength(1);
});

test('reads JSON, and no file of the user', () => {
  expect(readBack([{ path: 'services/a/.karst.json', content: '{"a": "no"}' }])).toEqual([]);
  expect(readBack([{ path: 'services/a/files/config.yaml', content: 'a: no' }])).toEqual([]);
});

test('reads a thousand manifests in a few seconds at most', () => {
  const { files } = renderService(anInput());
  const [file] = files.filter((each) => each.path === path);
  const many = Array.from({ length: 1000 }, () => file ?? { path, content: '' });
  const start = performance.now();

  readBack(many);

  expect(performance.now() - start).toBeLessThan(5000);
});

test.each([
  ['reads the same in both versions', 'static_resources: { listeners: [] }\n', []],
  ['does not', 'drain: no\n', ['policy.read-back']],
  ['is no YAML', 'a: [\n', ['policy.read-back']],
])('what a sidecar reads is read back too, and is no object: one that %s', (_, content, codes) => {
  for (const name of ['envoy', 'envoy-outbound', 'callers', 'release/envoy']) {
    const file = { path: `services/hello/${name}.yaml`, content };
    expect(checkFiles([file]).map(({ code }) => code)).toEqual(codes);
  }
  const elsewhere = { path: 'owners/a/envoy.yaml', content: 'a: 1\n' };
  expect(checkFiles([elsewhere]).map(({ code }) => code)).toContain('policy.kind');
});

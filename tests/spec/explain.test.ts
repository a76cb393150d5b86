import { expect, test } from 'vitest';
import { asEntry, brief, specsOf } from './specs-of.ts';

test('ten mistakes of one entry are ten findings, each at its place', () => {
  const specs = specsOf({
    repos: `- slug: gh:o/good
- slug: gh:o/bad
  replica: 3
  version: 3.10
  mesh: no
  port: "80"
  probe: {pth: /x}
  env: {A: 1, LD_PRELOAD: x}
  resources: tiny
  autoscale: {min: 2}
  labels: {kubernetes.io/x: y}
`,
  });

  expect(specs.findings.map(brief)).toEqual([
    'spec.unknown-key 3:3 /1/replica',
    'spec.type 4:12 /1/version',
    'spec.type 5:9 /1/mesh',
    'spec.type 6:9 /1/port',
    'spec.unknown-key 7:11 /1/probe/pth',
    'spec.type 8:12 /1/env/A',
    'spec.env-name 8:15 /1/env/LD_PRELOAD',
    'spec.value 9:14 /1/resources',
    'spec.missing-key 10:3 /1/autoscale',
    'spec.label 11:12 /1/labels/kubernetes.io~1x',
  ]);
  expect(specs.services.map(({ name }) => name)).toEqual(['o-good']);
  expect(specs.invalid).toEqual([
    {
      environment: 'default',
      name: 'o-bad',
      owner: 'default',
      place: { file: 'repos.yaml', line: 2, column: 3, pointer: '/1' },
    },
  ]);
  expect(specs.isComplete).toBe(true);
});

test.each([
  ['replica: 3', 'spec.unknown-key', 'Did you mean "replicas"?'],
  ['hostNetwork: true', 'spec.unknown-key', 'Remove it.'],
  ['version: 3.10', 'spec.type', 'Quote it: "3.10".'],
  ['owner: 42', 'spec.type', 'Quote it: "42".'],
  ['env: {DEBUG: true}', 'spec.type', 'Quote it: "true".'],
  ['mesh: "no"', 'spec.type', 'Write false.'],
  ['mesh: yes', 'spec.type', 'Write true.'],
  ['replicas: "3"', 'spec.type', 'Write 3 without quotes.'],
  ['uses: billing', 'spec.type', 'Write a list, one element after each dash.'],
  ['resources: smal', 'spec.value', 'Did you mean "small"?'],
  ['volumes: [{path: /d, sise: 1Gi}]', 'spec.unknown-key', 'Did you mean "size"?'],
  ['telemetry: {endpint: "http://x:4317"}', 'spec.unknown-key', 'Did you mean "endpoint"?'],
  ['path: a b', 'spec.value', 'Directory of the project within the source.'],
] as const)('%s is explained with what was meant', (field, code, hint) => {
  const [finding, ...rest] = specsOf({ repos: asEntry(`slug: gh:o/r\n${field}`) }).findings;

  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ code, hint, file: 'repos.yaml', line: 2 });
});

test.each([
  ['replicas: 1e9', 'spec.range', 'a whole number from 0 to 1000'],
  ['replicas: -1', 'spec.range', 'a whole number from 0 to 1000'],
  ['replicas: 1.5', 'spec.type', 'a whole number from 0 to 1000'],
  ['port: 70000', 'spec.range', 'a whole number from 1 to 65535'],
  ['port: {protocol: http}', 'spec.missing-key', 'a whole number from 1 to 65535'],
  ['command: []', 'spec.range', '1 to 128 elements'],
  ['uses: [a, a]', 'spec.value', undefined],
  ['telemetry: "off"', 'spec.value', 'false, or operator, or a mapping'],
  ['telemetry: true', 'spec.value', 'false, or operator, or a mapping'],
  [
    'probe: {}',
    'spec.missing-key',
    'a mapping with path, or a mapping with grpc, or a mapping with tcp, or a mapping with exec, or false',
  ],
  ['podDisruptionBudget: {minAvailable: 1, maxUnavailable: 1}', 'spec.range', '1 to 1 elements'],
  ['egress: [{host: a.b}]', 'spec.missing-key', 'a whole number from 1 to 65535'],
  [
    'env: {A=B: x}',
    'spec.value',
    'text that matches ^[A-Za-z_][A-Za-z0-9_]*$, at most 253 characters',
  ],
  ['image: {digest: "sha256:12"}', 'spec.value', 'text that matches ^sha256:[0-9a-f]{64}$'],
  ['name: ""', 'spec.value', 'text that matches ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'],
  [`name: ${'a'.repeat(53)}`, 'spec.range', '0 to 52 characters'],
  ['uses: [a, null]', 'spec.type', undefined],
] as const)('%s is refused with what was expected', (field, code, expected) => {
  const { findings } = specsOf({ repos: asEntry(`slug: gh:o/r\n${field}`) });
  const found = findings.filter((finding) => finding.code === code);

  expect(found).toHaveLength(1);
  if (expected !== undefined) expect(found[0]?.expected).toBe(expected);
});

test('what the reader refuses is not explained a second time', () => {
  const { findings } = specsOf({ repos: asEntry('slug: gh:o/r\nreplicas: 0x10\nmesh: *x') });

  expect(findings.map(brief)).toEqual(['spec.number 2:13 /0/replicas', 'spec.alias 3:9 /0/mesh']);
});

test('a hostile text in a message is cut and harmless', () => {
  const { findings } = specsOf({
    repos: asEntry(`slug: gh:o/r\nresources: "\\e[31m${'x'.repeat(500)}"`),
  });

  expect(findings[0]?.message).toContain('\\u001b[31m');
  expect(findings[0]?.message.length).toBeLessThan(220);
});

test('a grammar is told with an example, where the schema has one', () => {
  const { findings } = specsOf({ repos: '- {slug: gh:o/r, path: services/api/}\n' });

  expect(findings[0]?.expected).toMatch(/^text such as services\/api, that matches \^/);
});

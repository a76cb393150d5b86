import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FieldChange, fieldChanges } from '#src/plan/object/field-change.ts';
import { isMap } from '#src/render/merge-patch.ts';
import type { YamlMap, YamlValue } from '#src/render/yaml.ts';

function changes(before: YamlMap, after: YamlMap): string[] {
  return fieldChanges(before, after).map(({ path }) => path);
}

function pod(containers: readonly YamlMap[]): YamlMap {
  return { kind: 'Deployment', spec: { template: { spec: { containers } } } };
}

const app = {
  name: 'app',
  image: 'a:1',
  ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }],
};
const envoy = { name: 'envoy', image: 'e:1' };

test.each<readonly [string, YamlMap, YamlMap, readonly string[]]>([
  ['a field by its name', { spec: { replicas: 1 } }, { spec: { replicas: 2 } }, ['spec.replicas']],
  [
    'a key with other signs in quotes',
    { data: { 'a.b': '1' } },
    { data: { 'a.b': '2' } },
    ['data["a.b"]'],
  ],
  [
    'a container by its name, wherever it stands',
    pod([app, envoy]),
    pod([envoy, { ...app, image: 'a:2' }]),
    ['spec.template.spec.containers.order', 'spec.template.spec.containers[app].image'],
  ],
  [
    'a port by its number and protocol',
    pod([app]),
    pod([{ ...app, ports: [{ containerPort: 80 }] }]),
    ['spec.template.spec.containers[app].ports[80/UDP]'],
  ],
  [
    'a mount by its path',
    pod([{ name: 'a', volumeMounts: [{ name: 'v', mountPath: '/a' }] }]),
    pod([{ name: 'a', volumeMounts: [{ name: 'w', mountPath: '/a' }] }]),
    ['spec.template.spec.containers[a].volumeMounts[mountPath=/a].name'],
  ],
  [
    'an element of other lists by its place',
    { spec: { rules: [{ a: 1 }, { a: 2 }] } },
    { spec: { rules: [{ a: 1 }, { a: 3 }] } },
    ['spec.rules[1].a'],
  ],
  [
    'an added element alone',
    { spec: { rules: [{ a: 1 }, { a: 2 }] } },
    { spec: { rules: [{ a: 0 }, { a: 1 }, { a: 2 }] } },
    ['spec.rules[0]'],
  ],
  [
    'a list of words as a whole',
    { spec: { args: ['a', 'b'] } },
    { spec: { args: ['b', 'a'] } },
    ['spec.args'],
  ],
  [
    'names that stand twice by their place',
    {
      spec: {
        env: [
          { name: 'a', value: '1' },
          { name: 'a', value: '2' },
        ],
      },
    },
    {
      spec: {
        env: [
          { name: 'a', value: '1' },
          { name: 'a', value: '3' },
        ],
      },
    },
    ['spec.env[1].value'],
  ],
  ['nothing when keys stand in another order', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, []],
])('tells %s', (_, before, after, paths) => {
  expect(changes(before, after)).toEqual(paths);
});

const yaml = (port: number): string =>
  `static_resources:\n  listeners:\n    - {name: inbound, port: ${port}}\n`;

test('a file of YAML in a ConfigMap is compared as what it says', () => {
  const map = (text: string): YamlMap => ({ kind: 'ConfigMap', data: { 'envoy.yaml': text } });

  expect(fieldChanges(map(yaml(1)), map(yaml(2)))).toMatchObject([
    { path: 'data["envoy.yaml"].static_resources.listeners[inbound].port', before: 1, after: 2 },
  ]);
  expect(fieldChanges(map(yaml(1)), map(`# why\n${yaml(1)}`))).toMatchObject([
    { path: 'data["envoy.yaml"]', diff: expect.stringContaining('+# why') },
  ]);
});

test('a text of several lines is told by the lines that differ', () => {
  const map = (text: string): YamlMap => ({ kind: 'ConfigMap', data: { 'run.sh': text } });

  expect(fieldChanges(map('a\nb\n'), map('a\nc\n'))).toMatchObject([
    { diff: '@@ -1,2 +1,2 @@\n a\n-b\n+c' },
  ]);
});

const token = `ghp_${'a'.repeat(36)}`;
const variable = (name: string, value: string): YamlMap =>
  pod([{ name: 'app', env: [{ name, value }] }]);

test.each<readonly [string, YamlMap, YamlMap, string]>([
  [
    'of a Secret',
    { kind: 'Secret', data: { a: 'b2xk' } },
    { kind: 'Secret', data: { a: 'bmV3' } },
    'data.a',
  ],
  [
    'of a Secret in clear',
    { kind: 'Secret', stringData: { a: 'old' } },
    { kind: 'Secret', stringData: { a: 'new' } },
    'stringData.a',
  ],
  [
    'that SOPS encrypted',
    { kind: 'X', spec: { a: 'ENC[AES256_GCM,data:old]' } },
    { kind: 'X', spec: { a: 'ENC[AES256_GCM,data:new]' } },
    'spec.a',
  ],
  [
    'that is sealed',
    { kind: 'SealedSecret', spec: { encryptedData: { a: 'AgBold' } } },
    { kind: 'SealedSecret', spec: { encryptedData: { a: 'AgBnew' } } },
    'spec.encryptedData.a',
  ],
  [
    'of a variable called so',
    variable('DB_PASSWORD', 'old'),
    variable('DB_PASSWORD', 'new'),
    'spec.template.spec.containers[app].env[DB_PASSWORD].value',
  ],
  [
    'in an address',
    variable('URL', 'https://ada:old@x'),
    variable('URL', 'https://ada:new@x'),
    'spec.template.spec.containers[app].env[URL].value',
  ],
  [
    'that looks like a token',
    variable('A', token),
    variable('A', 'none'),
    'spec.template.spec.containers[app].env[A].value',
  ],
])('a secret %s is said to change, and not shown', (_, before, after, path) => {
  const told = fieldChanges(before, after);

  expect(told).toMatchObject([{ path, secret: true }]);
  expect(JSON.stringify(told)).not.toMatch(/old|new|b2xk|bmV3|ghp_/);
});

test('a secret is hidden in whatever comes or goes with it', () => {
  const before = pod([app]);
  const after = pod([
    app,
    {
      name: 'x',
      env: [
        { name: 'TOKEN', value: 'old' },
        { name: 'A', value: 'plain' },
      ],
    },
  ]);

  const told = JSON.stringify([...fieldChanges(before, after), ...fieldChanges(after, before)]);

  expect(told).not.toContain('old');
  expect(told).toContain('plain');
  expect(told).toContain('(hidden)');
});

test('a secret is hidden in a line of a text', () => {
  const map = (text: string): YamlMap => ({ kind: 'ConfigMap', data: { conf: text } });

  const told = fieldChanges(map('a\nb\n'), map(`a\nkey = ${token}\nurl = https://ada:old@x\n`));

  expect(JSON.stringify(told)).not.toMatch(/ghp_|old/);
  expect(told[0]?.diff).toContain('+url = https://(hidden)@x');
});

test('what SOPS writes beside its values is quiet', () => {
  const file = (mac: string): YamlMap => ({ kind: 'Secret', data: { a: 'ENC[x]' }, sops: { mac } });

  expect(fieldChanges(file('ENC[1]'), file('ENC[2]'))).toMatchObject([
    { quiet: true, secret: true },
  ]);
});

test('labels, notes and checksums are quiet; that Flux shall not delete is loud', () => {
  const object = (annotations: YamlMap, labels: YamlMap, checksum: string): YamlMap => ({
    metadata: { annotations, labels },
    spec: { template: { metadata: { annotations: { 'karstkit.dev/files-checksum': checksum } } } },
  });
  const quiet = fieldChanges(
    object(
      { 'karstkit.dev/commit': 'a', 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
      { a: 'b' },
      '1',
    ),
    object({ 'karstkit.dev/commit': 'b' }, { a: 'c' }, '2'),
  );

  expect(quiet.filter((field) => field.quiet !== true).map(({ path }) => path)).toEqual([
    'metadata.annotations["kustomize.toolkit.fluxcd.io/prune"]',
  ]);
  expect(quiet).toHaveLength(4);
});

const leaf: fc.Arbitrary<YamlValue> = fc.oneof(
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('name', 'ports', 'env', '__proto__', 'constructor', 'a'),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
}));
const object = fc.dictionary(fc.constantFrom('metadata', 'spec', 'data', 'rules'), value, {
  maxKeys: 3,
});

test('two objects differ in no field only when they say the same', () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const told: readonly FieldChange[] = fieldChanges(before, after);

      expect(told.length === 0).toBe(sorted(before) === sorted(after));
      expect(fieldChanges(before, before)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

function sorted(one: unknown): string {
  return JSON.stringify(one, (_, inner: YamlValue) =>
    isMap(inner) ? Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)) : inner,
  );
}

import { readdir, readFile } from 'node:fs/promises';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { kubernetesSchemaOf } from '#src/generated/kubernetes-schema.ts';
import { checkFiles } from '#src/policy/gate.ts';
import { schemaFileOf } from '#src/policy/schema/schema.ts';
import { schemaFaults } from '#src/policy/schema/walk.ts';
import { renderEnvironment } from '#src/render/flux/environment.ts';
import { renderOwner } from '#src/render/owner/owner.ts';
import type { YamlMap, YamlValue } from '#src/render/yaml.ts';
import { pointerTo } from '#src/spec/spec-document.ts';
import { anEnvironment } from '../render/kubernetes/an-input.ts';
import { aMaximalTree, edited } from './a-tree.ts';

const environment = anEnvironment();
const objects = [
  ...aMaximalTree(),
  ...renderEnvironment(environment, true, true),
  ...renderOwner('team-a', environment, true),
]
  .filter(({ path }) => path.endsWith('.yaml') && !path.includes('/files/'))
  .flatMap(({ content }) => loadAll(content) as YamlMap[]);
const compiled = await compileAll();

/** Mappings whose keys are the user's own. */
const open =
  /\/(annotations|labels|matchLabels|selector|requests|limits|hard|data|default|defaultRequest|max|min)$/;

test.each(objects.map((object) => [nameOf(object), object] as const))(
  'notices a misspelt field anywhere in %s',
  (_, object) => {
    expect(faults(object)).toEqual([]);
    const places = mappings(object, '').filter((pointer) => !open.test(pointer));

    const unnoticed = places.filter(
      (pointer) => !faults(changed(object, `${pointer}/naem`, 'x')).includes(`${pointer}/naem`),
    );

    expect(unnoticed).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  },
);

test.each(objects.map((object) => [nameOf(object), object] as const))(
  'agrees with another validator on every value of %s, right or wrong',
  (_, object) => {
    const validate = compiled.get(kindOf(object));
    const wrong: readonly YamlValue[] = ['x', '', 0, -1, 99_999_999, 1.5, true, null, [], {}];
    const differing = places(object, '').flatMap((pointer) =>
      [...wrong, undefined]
        .map((value) => ({ pointer, value, object: changed(object, pointer, value) }))
        .filter((each) => validate?.(each.object) !== (faults(each.object).length === 0)),
    );

    expect(differing).toEqual([]);
  },
);

test.each<readonly [string, string, string, YamlValue, string | undefined]>([
  ['a port that is none', 'service', '/spec/ports/0/port', 70_000, 'a number from 1 to 65535'],
  [
    'an amount that is none',
    'deployment',
    '/spec/template/spec/containers/0/resources/limits/memory',
    '12 Megabytes',
    undefined,
  ],
  ['a word for a number', 'deployment', '/spec/minReadySeconds', '5', 'a whole number'],
  [
    'a policy that is none',
    'deployment',
    '/spec/template/spec/containers/0/imagePullPolicy',
    'Sometimes',
    'one of Always, IfNotPresent, Never',
  ],
  ['a fraction', 'deployment', '/spec/revisionHistoryLimit', 1.5, 'a whole number'],
  ['nothing', 'deployment', '/spec/template/spec/containers/0/name', null, 'text'],
])('refuses %s', (_, ...[file, pointer, value, expected]) => {
  const files = edited(aMaximalTree(), `services/hello/${file}.yaml`, pointer, value);

  const findings = checkFiles(files);

  expect(findings).toMatchObject([
    { code: 'policy.schema', pointer, ...(expected === undefined ? {} : { expected }) },
  ]);
});

test.each([
  ['containers', '/spec/template/spec/containes', 'Did you mean "containers"?'],
  [
    'in another case',
    '/spec/template/spec/containers/0/readinessprobe',
    'Did you mean "readinessProbe"?',
  ],
  ['nothing like it', '/spec/template/spec/xyzzy', undefined],
])('says the nearest field: %s', (_, pointer, hint) => {
  const path = 'services/hello/deployment.yaml';

  const [finding] = checkFiles(edited(aMaximalTree(), path, pointer, 'x'));

  expect(finding).toMatchObject({ code: 'policy.schema', pointer });
  expect(finding?.hint).toBe(hint);
});

test.each([
  ['1.29', false],
  ['1.33', false],
  ['1.34', true],
  ['1.35.2', true],
])('takes a field of Kubernetes 1.34 at %s: %s', (kubernetes, isTaken) => {
  const path = 'services/hello/deployment.yaml';
  const rules = [{ action: 'Restart', exitCodes: { operator: 'In', values: [1] } }];
  const pointer = '/spec/template/spec/containers/0/restartPolicyRules';

  const findings = checkFiles(edited(aMaximalTree(), path, pointer, rules), { kubernetes });

  expect(findings).toMatchObject(isTaken ? [] : [{ code: 'policy.schema', pointer }]);
});

test('names an object and a field that are hostile as text that nothing obeys', () => {
  const key = 'a\u001b[31m\n::error::x';
  const path = 'services/hello/service.yaml';

  const [finding] = checkFiles(edited(aMaximalTree(), path, pointerTo('/spec', key), 'x'));

  expect(finding?.code).toBe('policy.schema');
  expect(finding?.message).not.toMatch(/\p{C}/u);
});

test('no pattern of a schema takes long for a hostile text', async () => {
  const texts = ['1', 'a', 'a.', '1m', '1,', '-', 'http://a.'].map(
    (part) => `${part.repeat(50_000)}!`,
  );
  const patterns = (await schemaTexts()).flatMap((text) =>
    [...text.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(([, literal = '""']) =>
      JSON.parse(literal),
    ),
  );
  const start = performance.now();

  for (const pattern of new Set(patterns)) for (const text of texts) new RegExp(pattern).test(text);

  expect(patterns.length).toBeGreaterThan(20);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('walks an object in less than a millisecond', () => {
  const [deployment] = objects.filter(({ kind }) => kind === 'Deployment');
  const start = performance.now();

  for (let run = 0; run < 2000; run += 1) faults(deployment ?? {});

  expect((performance.now() - start) / 2000).toBeLessThan(1);
});

test('every kind has a schema that another validator takes', () => {
  expect([...compiled.keys()].sort()).toEqual(Object.keys(kubernetesSchemaOf).sort());
});

function faults(object: YamlMap): readonly string[] {
  const file = schemaFileOf(kindOf(object));
  const schema = file?.kinds[kindOf(object)];
  if (file === undefined || schema === undefined)
    throw new Error(`${kindOf(object)} has no schema`);
  return schemaFaults(object, schema, file, undefined).map(({ keys }) =>
    keys.reduce<string>(pointerTo, ''),
  );
}

function kindOf({ apiVersion, kind }: YamlMap): string {
  return `${String(apiVersion)}/${String(kind)}`;
}

function nameOf(object: YamlMap): string {
  return `${kindOf(object)} ${String((object.metadata as YamlMap | undefined)?.name)}`;
}

/** Pointers of every mapping. */
function mappings(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    mappings(child, pointerTo(pointer, key)),
  );
  return Array.isArray(value) ? inner : [pointer, ...inner];
}

/** Pointers of every value below an object's kind. */
function places(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => pointer !== '' || !['apiVersion', 'kind'].includes(key))
    .flatMap(([key, child]) => [
      pointerTo(pointer, key),
      ...places(child, pointerTo(pointer, key)),
    ]);
}

function changed(object: YamlMap, pointer: string, value: YamlValue | undefined): YamlMap {
  const copy = structuredClone(object);
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  let target: object = copy;
  for (const step of steps) target = Reflect.get(target, step);
  if (value === undefined && !Array.isArray(target)) Reflect.deleteProperty(target, last);
  else Reflect.set(target, last, value ?? null);
  return copy;
}

async function schemaTexts(): Promise<string[]> {
  const names = (await readdir('schemas/kubernetes')).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map((name) => readFile(`schemas/kubernetes/${name}`, 'utf8')));
}

async function compileAll(): Promise<Map<string, ValidateFunction>> {
  const validators = new Map<string, ValidateFunction>();
  for (const text of await schemaTexts()) {
    const { kinds, $defs } = JSON.parse(text) as { kinds: object; $defs: object };
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, keywords: ['x-since'] });
    for (const [kind, schema] of Object.entries(kinds)) {
      validators.set(kind, ajv.compile({ ...schema, $defs }));
    }
  }
  return validators;
}

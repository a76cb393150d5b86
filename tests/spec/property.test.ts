import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { validateServiceSpec } from '#src/generated/validators.js';
import { explain } from '#src/spec/explain.ts';
import { fillDefaults } from '#src/spec/fill-defaults.ts';
import { jsonFaultAt } from '#src/spec/json-fault.ts';
import { readYaml } from '#src/spec/read-yaml.ts';
import { loadSchema, type SchemaNode } from '#src/spec/schema-node.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { fileOf, specsOf } from './specs-of.ts';

const schema = loadSchema('service-spec');
const fields = Object.keys(schema.properties ?? {});

const valid = `- gh:octocat/hello#main
- slug: gl:group/sub/api#v2.1.0
  name: api
  port: {number: 50051, protocol: grpc}
  uses: [octocat-hello]
  env: {LOG_LEVEL: info, DB_URL: {secret: api-db, key: url}}
  autoscale: {min: 2, max: 10}
  volumes: [{path: /data, size: 5Gi}]
  egress: [{host: db.example.com, port: 5432}]
  processes: {nightly: {schedule: "0 3 * * *"}}
  patches: [{target: {kind: Deployment}, patch: {spec: {x: null}}}]
`;

/** Pieces that mean something to a reader of YAML or JSON, or to a rule. */
const piece = fc.constantFrom(
  ...'{}[]:,-?|>&*!%@#"\'\\\n\t \0'.split(''),
  '- ',
  ': ',
  '\n- ',
  '\n  ',
  '---\n',
  '<<: ',
  '*x',
  '&x ',
  '!!str ',
  'slug: ',
  'gh:a/b',
  './x',
  'name: ',
  'env: ',
  '__proto__: ',
  '0x1',
  '1e9',
  '.inf',
  '"\\ud800"',
  'null',
  'slugs:\n',
  'uses: [',
  'environments: ',
  'karst',
  'é',
  '\u2028',
  '\ufeff',
);
const soup = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 8, unit: 'binary' }), fc.constantFrom(...fields)), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(valid.length),
      cut: fc.nat(6),
      put: fc.oneof(piece, fc.string({ maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), valid),
  );

test('whatever stands in the files, there are findings and never a throw', () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), soup, mutated);
  const path = fc.constantFrom('repos.yaml', 'repos.json');

  fc.assert(
    fc.property(bytes, bytes, bytes, path, (karst, repos, document, reposPath) => {
      const alone = specsOf({ repos, reposPath, documents: { 'karst/a.yaml': document } });
      const all = specsOf({ karst, repos, reposPath });

      for (const { findings, services } of [alone, all]) {
        expect(
          findings.every(
            ({ message, line = 1, column = 1 }) => message !== '' && line > 0 && column > 0,
          ),
        ).toBe(true);
        expect(
          new Set(services.map(({ environment, name }) => `${environment}/${name}`)).size,
        ).toBe(services.length);
      }
    }),
    propertyRuns(1_500),
  );
});

test('the same bytes give the same specs', () => {
  fc.assert(
    fc.property(mutated, (repos) => {
      expect(JSON.stringify(specsOf({ repos }))).toBe(JSON.stringify(specsOf({ repos })));
    }),
    propertyRuns(100),
  );
});

/** Values near the schema: known keys with values that some field takes. */
const leaf = fc.oneof(
  fc.constantFrom(
    'gh:a/b',
    'info',
    '1Gi',
    '/data',
    'a:b',
    'x',
    '',
    '100m',
    'small',
    'operator',
    'TCP',
    'a.example.com',
    '10.0.0.0/8',
    '@daily',
  ),
  fc.integer({ min: -1, max: 70_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const keys = new Set(fields);
collectKeys(schema);
const near = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
  ),
}));

test('an explanation is given exactly when the validator refuses', () => {
  const [document] = readYaml(fileOf('a.yaml', 'a: 1')).documents;
  if (document === undefined) throw new Error('no document');
  const entry = fc
    .record({
      slug: fc.constant('gh:a/b'),
      more: fc.dictionary(fc.constantFrom(...fields), near.value, { maxKeys: 3 }),
    })
    .map(({ slug, more }): unknown => ({ slug, ...more }));

  fc.assert(
    fc.property(fc.oneof(entry, near.value), (value) => {
      const isExplained = explain(schema, value, { document, pointer: '' }).length > 0;

      expect(isExplained).toBe(!validateServiceSpec(value));
      if (!isExplained) expect(validateServiceSpec(fillDefaults(schema, value))).toBe(true);
    }),
    propertyRuns(3_000),
  );
});

test('JSON is read as JSON.parse reads it, and a fault is found where there is one', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const { documents, fault } = readYaml(fileOf('a.json', text));
      const findings = [
        ...(fault === undefined ? [] : [fault]),
        ...documents.flatMap((each) => each.findings),
      ];

      // What JSON allows and we refuse has a finding: keys of prototypes, numbers that cannot be kept, NUL.
      if (findings.length === 0) expect(documents[0]?.value).toEqual(JSON.parse(text));
    }),
    propertyRuns(500),
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', 'x'), (text, at, put) => {
      const edited = text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
      const offset = jsonFaultAt(edited);

      expect(offset === undefined || (offset >= 0 && offset <= edited.length)).toBe(true);
    }),
    propertyRuns(500),
  );
});

test('YAML that is accepted means the same to another reader of YAML 1.2', () => {
  fc.assert(
    fc.property(fc.oneof(mutated, soup), (text) => {
      const { documents, fault } = readYaml(fileOf('a.yaml', text));
      if (fault !== undefined || documents.length !== 1 || (documents[0]?.findings.length ?? 0) > 0)
        return;
      const other = reference(text);

      if (other !== undefined) expect(documents[0]?.value).toEqual(other.value);
    }),
    propertyRuns(1_000),
  );
});

function reference(text: string): { value: unknown } | undefined {
  try {
    return {
      value: parse(text.replace(/^\ufeff/, ''), {
        version: '1.2',
        schema: 'core',
        merge: false,
        stringKeys: true,
        logLevel: 'silent',
      }),
    };
  } catch {
    return undefined;
  }
}

function collectKeys(node: SchemaNode): void {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    keys.add(key);
    collectKeys(child);
  }
  for (const child of [...(node.oneOf ?? []), node.items, node.additionalProperties]) {
    if (typeof child === 'object') collectKeys(child);
  }
}

import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { checkFiles } from '#src/policy/gate.ts';
import { emitYaml, type YamlMap, type YamlValue } from '#src/render/yaml.ts';
import { pointerTo } from '#src/spec/spec-document.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { aService } from '../render/kubernetes/an-input.ts';
import { aMaximalTree, edited } from './a-tree.ts';

const tree = aMaximalTree().filter(({ path }) => /^services\/hello\/[a-z/-]+\.yaml$/.test(path));
const context = { service: aService({ patches: [] }), kubernetes: '1.29' };

/** Values that text functions, numbers and loops stumble over. */
const nasty: readonly YamlValue[] = [
  null,
  '',
  'constructor',
  -1,
  1e21,
  [],
  [null],
  {},
  { toString: 'x', valueOf: 1 },
  { constructor: { prototype: 'x' } },
  { hasOwnProperty: null, length: -1 },
  [{ toString: null }],
  [[[]]],
];

test.each(tree.map(({ path }) => path))('judges %s whatever stands anywhere in it', (path) => {
  const object = load(tree.find((file) => file.path === path)?.content ?? '') as YamlMap;
  const files = tree.filter((file) => file.path === path);

  for (const pointer of places(object, '')) {
    for (const value of nasty) {
      const findings = checkFiles(edited(files, path, pointer, value), context);
      expect(findings.every(({ code }) => code.startsWith('policy.'))).toBe(true);
    }
  }
});

test('judges any document at all', () => {
  const documents = fc.dictionary(
    fc.constantFrom('apiVersion', 'kind', 'metadata', 'spec', 'toString', 'length'),
    fc.oneof(fc.constantFrom('v1', 'apps/v1', 'Deployment', 'Service'), fc.jsonValue()),
  );

  fc.assert(
    fc.property(documents, (document) => {
      const content = emitYaml(document as YamlMap);
      const findings = checkFiles([{ path: 'services/hello/x.yaml', content }], context);
      expect(findings.length).toBeGreaterThan(0);
    }),
    propertyRuns(300),
  );
});

function places(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    pointerTo(pointer, key),
    ...places(child, pointerTo(pointer, key)),
  ]);
}

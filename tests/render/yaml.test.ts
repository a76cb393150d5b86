import fc from 'fast-check';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { renderService } from '#src/render/service.ts';
import { emitYaml, type YamlMap } from '#src/render/yaml.ts';
import { propertyRuns } from '#tests/fuzz/property-runs.ts';
import { aMaximalInput } from './kubernetes/a-maximal-input.ts';

const maximal = renderService(aMaximalInput())
  .files.filter(({ path }) => path.endsWith('.yaml') && !path.includes('/files/'))
  .filter(({ content }) => !content.includes('\n---\n') && !content.includes('$imagepolicy'))
  .map(({ path, content }) => ({ path, content }));

test.each(maximal)('$path has the one style that patches are written in', ({ content }) => {
  expect(emitYaml(load(content) as YamlMap)).toBe(content);
});

test('whatever is written reads back the same in both versions of YAML', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed());
  const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value')), tie('map')),
    map: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
    ),
  }));

  fc.assert(
    fc.property(value, (written) => {
      const yaml = emitYaml(written as YamlMap);
      expect(load(yaml)).toEqual(load(yaml, { schema: YAML11_SCHEMA }));
      expect(JSON.stringify(load(yaml))).toBe(JSON.stringify(written));
    }),
    propertyRuns(300),
  );
});

test.each([
  ['a list of lists', [[1], [2, 3]], '- - 1\n- - 2\n  - 3\n'],
  ['empty collections', { a: [], b: {} }, 'a: []\nb: {}\n'],
  ['a field left out', { a: undefined, b: 1 }, 'b: 1\n'],
  ['words that some reader takes for more', { no: 'on', a: 'ok' }, '"no": "on"\na: ok\n'],
])('writes %s', (_, value, text) => {
  expect(emitYaml(value)).toBe(text);
});

test('refuses a key that no YAML reader takes', () => {
  expect(() => emitYaml({ ['k'.repeat(1001)]: 1 })).toThrow(TypeError);
});

test('refuses a number that YAML cannot say', () => {
  expect(() => emitYaml(Number.NaN)).toThrow(TypeError);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#src/plan/canonical-json.ts';

test('is what JSON.stringify writes of the value with its keys sorted', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(`${JSON.stringify(sorted(value), undefined, 2)}\n`);
    }),
  );
});

test('keeps odd keys, leaves out what is undefined and knows whole numbers among keys', () => {
  const value = JSON.parse('{"b":[],"10":1,"9":{},"__proto__":2,"01":3,"4294967295":4,"é":null}');

  expect(canonicalJson({ ...value, gone: undefined })).toBe(
    `${JSON.stringify(sorted(value), undefined, 2)}\n`,
  );
  expect(canonicalJson(undefined)).toBe('null\n');
  expect(canonicalJson({ list: [undefined, 1] })).toBe(
    '{\n  "list": [\n    null,\n    1\n  ]\n}\n',
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, element]) => [key, sorted(element)]));
}

import fc from 'fast-check';
import { CORE_SCHEMA, loadAll, parseEvents, type Schema, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { agreedDocuments } from '#src/policy/agreed-document.ts';

const nodes = [
  ...['a', 'no', 'Yes', 'y', 'n', 'on', '~', 'null', 'Null', 'NULL', '', 'true', 'True', 'TRUE'],
  ...['0', '-0', '01', '08', '0o7', '0x1F', '0b1', '1_000', '1e3', '1.e3', '.5', '-.inf', '.NaN'],
  ...['12:30', '12:30:45', '190:20:30.15', '2026-01-02', '2026-01-02T03:04:05Z', '+1', '=', '<<'],
  ...['"no"', "'0644'", '!!str no', '!!int "1"', '&x no', '*x', '! 1', 'a\n    b', '1\n    2'],
  ...[
    '/v1',
    '[no, 1]',
    '{a: 01}',
    '{a: b}',
    '{<<: {b: c}}',
    '{"<<": {b: c}}',
    '|\n    no',
    '1 # a',
  ],
];

test('gives the documents of a text only when both versions of YAML read just those', () => {
  const seen = { agreed: 0, other: 0 };
  const line = fc
    .tuple(fc.constantFrom(...nodes, 'k'), fc.constantFrom(...nodes), fc.boolean())
    .map(([key, value, isList]) => `${key}:${isList ? '\n  -' : ''} ${value}\n`);
  const texts = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

  fc.assert(
    fc.property(texts, (files) => {
      const agreed = new Map<string, unknown>();
      for (const text of files.map((lines) => lines.join(''))) {
        const core = read(text, CORE_SCHEMA);
        if (core === undefined) continue;
        const documents = agreedDocuments(text, parseEvents(text, {}), agreed);
        if (documents !== undefined) {
          expect(documents).toStrictEqual(core);
          expect(documents).toStrictEqual(read(text, YAML11_SCHEMA));
        }
        seen[documents === undefined ? 'other' : 'agreed'] += 1;
      }
    }),
    { numRuns: 3_000, seed: 1 },
  );
  expect(Math.min(seen.agreed, seen.other)).toBeGreaterThan(300);
});

test.each([
  ['a: b\nc: [1, true, null, "no", 2.5, -1]\nd:\n  - e: /v1\n', true],
  ['{"a": "no", "b": [1, {}]}', true],
  ['a: |\n  no\nb: folded\n  on two lines\n', true],
  ['', true],
  ['a: no\n', false],
  ['a: <<\n', false],
  ['a: &x b\n', false],
  ['a: !!str b\n', false],
  ['%YAML 1.1\n---\na: b\n', false],
  ['a: 1\na: 2\n', false],
  ['1: a\n"1": b\n', false],
  ['? [a]\n: b\n', false],
  ['"__proto__": {a: b}\n', false],
  ['toString: {valueOf: 1}\n--- # another\n- null: a\n', true],
])('agrees about %j: %s', (text, expected) => {
  const documents = agreedDocuments(text, parseEvents(text, {}), new Map());

  expect(documents !== undefined).toBe(expected);
  if (expected) expect(documents).toStrictEqual(read(text, CORE_SCHEMA));
});

function read(text: string, schema: Schema): unknown {
  try {
    return loadAll(text, { schema });
  } catch {
    return undefined;
  }
}

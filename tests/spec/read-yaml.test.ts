import { expect, test } from 'vitest';
import { readYaml } from '#src/spec/read-yaml.ts';
import { processorMs } from '#tests/support/processor-time.ts';
import { brief, fileOf } from './specs-of.ts';

function findingsOf(text: string | Uint8Array, path = 'a.yaml'): string[] {
  const { documents, fault } = readYaml(fileOf(path, text));
  return [
    ...(fault === undefined ? [] : [fault]),
    ...documents.flatMap(({ findings }) => findings),
  ].map(brief);
}

function valuesOf(text: string, path = 'a.yaml'): unknown[] {
  return readYaml(fileOf(path, text)).documents.map(({ value }) => structuredClone(value));
}

const bomb = [
  'a: &a [x, x]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key, index) => {
    const before = 'abcdefgh'[index];
    return `${key}: &${key} [*${before}, *${before}, *${before}, *${before}, *${before}]`;
  }),
].join('\n');

test('YS-01 a billion laughs is refused at once', () => {
  const start = processorMs();
  const found = findingsOf(bomb);

  expect(found[0]).toBe('spec.alias 1:4 /a');
  expect(found).toHaveLength(9 + 8 * 5);
  expect(processorMs() - start).toBeLessThan(100);
});

test.each([
  ['YS-02 anchor', 'a: &x 1', 'spec.alias 1:4 /a'],
  ['YS-02 alias', '- *x', 'spec.alias 1:3 /0'],
  ['YS-02 merge', 'a:\n  <<: {b: 1}', 'spec.alias 2:3 /a/<<'],
  ['YS-02 function tag', 'a: !!js/function x', 'spec.tag 1:4 /a'],
  ['YS-02 binary tag', 'a: !!binary aGk=', 'spec.tag 1:4 /a'],
  ['YS-02 set tag', 'a: !!set {b: }', 'spec.tag 1:4 /a'],
  ['YS-02 string tag', '!!str a: 1', 'spec.tag 1:1 '],
  ['YS-02 directive', '%TAG ! tag:x,2000:\n---\na: 1', 'spec.tag 1:1 '],
  ['YS-03 __proto__', '__proto__: {polluted: 1}', 'spec.key 1:1 /__proto__'],
  ['YS-03 constructor', 'a:\n  constructor: {prototype: 1}', 'spec.key 2:3 /a/constructor'],
  ['YS-03 toString', '{toString: x}', 'spec.key 1:2 /toString'],
  ['YS-04 duplicate key', 'a: 1\nb: 2\na: 3', 'spec.duplicate-key 3:1 /a'],
  ['YS-04 syntax', 'a: [1\nb: 2', 'spec.syntax 2:1 '],
  ['YS-04 tab after a dash', '-\tslug: gh:a/b\n\tname: x', 'spec.syntax 1:2 '],
  ['YS-04 tab for an indent', 'a:\n\tb: 1', 'spec.syntax 2:1 '],
  ['YS-06 brackets', '['.repeat(20_000), 'spec.too-deep 1:32 '],
  ['YS-06 braces', '{a: '.repeat(3_000), 'spec.too-deep 1:122 '],
  ['YS-09 hexadecimal', 'a: 0x10', 'spec.number 1:4 /a'],
  ['YS-09 octal', 'a: 0o17', 'spec.number 1:4 /a'],
  ['YS-09 old octal', 'a: 010', 'spec.number 1:4 /a'],
  ['YS-09 infinity', 'a: .inf', 'spec.number 1:4 /a'],
  ['YS-09 not a number', '- .nan', 'spec.number 1:3 /0'],
  ['YS-09 beyond exactness', 'a: 99999999999999999999', 'spec.number 1:4 /a'],
  ['YS-13 UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x3a, 0), 'spec.encoding 1:1 '],
  ['YS-13 UTF-16 without mark', Uint8Array.of(0x61, 0, 0x3a, 0), 'spec.encoding 1:1 '],
  ['YS-13 Latin-1', Uint8Array.of(0x61, 0x0a, 0x3a, 0x20, 0xe9), 'spec.encoding 2:1 '],
  ['YS-13 lone CR', '# read\n# this\r- gh:evil/x\n', 'spec.encoding 2:1 '],
  ['YS-13 NUL', 'a: 1\nb: \0', 'spec.encoding 2:1 '],
  ['YS-13 byte order mark within', '\n\ufeff- gh:evil/x\n', 'spec.encoding 2:1 '],
  ['YS-13 document mark behind blanks', '# a\n\n\t---\n- gh:evil/x\n', 'spec.encoding 3:1 '],
  ['YS-13 document mark behind blanks and a directive', '%A\n ---\n', 'spec.encoding 2:1 '],
  ['YS-13 document mark behind blanks and an end', 'a: 1\n...\n\t---\n', 'spec.encoding 3:1 '],
  ['YS-13 escaped NUL', 'a: "x\\0"', 'spec.encoding 1:4 /a'],
  ['YS-13 half of a character', '- "\\ud800"', 'spec.encoding 1:3 /0'],
  ['blanks that end a text which keeps its end', 'a: >+\n\n ', 'spec.syntax 1:1 /a'],
  ['blanks alone behind a number', 'a: |2\n    \nb: 1', 'spec.syntax 1:1 /a'],
  ['a number before the text of a document', '>2\n   x\n', 'spec.syntax 1:1 '],
  ['a list as key', '? [a]\n: b', 'spec.key 1:3 '],
  ['an empty key', ': b', 'spec.key 1:1 /'],
] as const)('%s is refused with its place', (_, text, expected) => {
  expect(findingsOf(text)[0]).toBe(expected);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('what a message echoes of the text is short, and no terminal obeys it', () => {
  const { fault } = readYaml(fileOf('a.yaml', `!\u007f\u0085${'x'.repeat(1_000)}`));

  expect(fault?.code).toBe('spec.syntax');
  expect(fault?.message).toMatch(/^[\P{C}]{40,240}$/u);
});

test('a file is refused by its bytes and by its separators before anything is built', () => {
  expect(findingsOf(`a: ${'x'.repeat(5_000_000)}`)).toEqual(['spec.too-large 1:1 ']);
  expect(findingsOf('?\n'.repeat(1_000_000))).toEqual(['spec.too-large 1:1 ']);
  expect(findingsOf(`[${'a,'.repeat(1_100_000)}]`)).toEqual(['spec.too-large 1:1 ']);
});

test.each([
  ['nothing', '', []],
  ['a comment', '# x\n', []],
  ['words', '[yes, no, on, ~, null, true, False]', [['yes', 'no', 'on', null, null, true, false]]],
  ['numbers', '[1, -2, +3, 0, 1.5, 1e3, 3.10, 0.5]', [[1, -2, 3, 0, 1.5, 1000, 3.1, 0.5]]],
  [
    'texts like numbers',
    '[1:30, 1_000, 2001-01-01, 1.2.3, "0x10", \'010\', ., x]',
    [['1:30', '1_000', '2001-01-01', '1.2.3', '0x10', '010', '.', 'x']],
  ],
  ['a mark of UTF-8', '\ufeffa: 1', [{ a: 1 }]],
  ['blocks', 'a: |\n  x\n  y\nb: >-\n  p\n  q\n', [{ a: 'x\ny\n', b: 'p q' }]],
  ['blocks that say their indent', 'a: |2\n    x\n  y\nb: 1', [{ a: '  x\ny\n', b: 1 }]],
  ['documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['carriage returns', 'a: 1\r\nb: 2\r\n', [{ a: 1, b: 2 }]],
  ['keys that are numbers', '{2: a, 1: b, true: c}', [{ 1: 'b', 2: 'a', true: 'c' }]],
] as const)('%s are read as YAML 1.2', (_, text, expected) => {
  expect(valuesOf(text)).toEqual(expected);
});

test.each([
  ['trailing comma', '["a",]', 'spec.syntax 1:6 '],
  ['a comment', '# x\n["a"]', 'spec.syntax 1:1 '],
  ['plain text', 'slugs: [a]', 'spec.syntax 1:1 '],
  ['a raw line feed', '["a\nb"]', 'spec.syntax 1:2 '],
  ['a key alone', '{"a" 1}', 'spec.syntax 1:6 '],
  ['two values', '[1] [2]', 'spec.syntax 1:5 '],
  ['a wrong bracket', '[{"a": 1]', 'spec.syntax 1:9 '],
  ['cut short', '{"slugs": [', 'spec.syntax 1:12 '],
  ['nothing', ' \n', 'spec.empty 1:1 '],
  ['duplicate key', '{"a": 1,\n "a": 2}', 'spec.duplicate-key 2:2 /a'],
  ['prototype key', '{"__proto__": 1}', 'spec.key 1:2 /__proto__'],
] as const)('JSON with %s is refused', (_, text, expected) => {
  expect(findingsOf(text, 'repos.json')).toEqual([expected]);
});

test('every name but .yaml and .yml is JSON, tabs and escapes and all', () => {
  const text = '{\n\t"slugs": ["gh:a\\/b", "\\ud83d\\ude00"],\n\t"n": [1E2, -0.5, null, true]\n}';

  expect(valuesOf(text, 'repos')).toEqual([JSON.parse(text)]);
  expect(valuesOf(text, 'repos.JSON')).toEqual([JSON.parse(text)]);
  expect(valuesOf('a: 1', 'repos.YML')).toEqual([{ a: 1 }]);
});

test('keys and values have exact places, whatever their style', () => {
  const text = 'a: "q"\nb:\n  - x\n  -\n  - c: |\n      text\n    d: {e: 5}\n"f g":\n';
  const [document] = readYaml(fileOf('dir/a.yaml', text)).documents;
  const at = (pointer: string): string => {
    const value = document?.placeOf(pointer);
    const key = document?.keyPlaceOf(pointer);
    return `${value?.line}:${value?.column} ${key?.line}:${key?.column}`;
  };

  expect(
    [
      '/a',
      '/b',
      '/b/0',
      '/b/1',
      '/b/2',
      '/b/2/c',
      '/b/2/d',
      '/b/2/d/e',
      '/f g',
      '/none',
      '/a/b',
    ].map(at),
  ).toEqual([
    '1:4 1:1',
    '3:3 2:1',
    '3:5 3:5',
    '4:3 4:3',
    '5:5 5:5',
    '5:5 5:5',
    '7:8 7:5',
    '7:12 7:9',
    '8:1 8:1',
    '1:1 1:1',
    '1:4 1:1',
  ]);
  expect(document?.placeOf('/b/2/d/e')).toEqual({
    file: 'dir/a.yaml',
    line: 7,
    column: 12,
    pointer: '/b/2/d/e',
  });
  expect(document?.writtenAt('/b/2/d/e')).toBe('5');
});

test('a faulty part leaves its neighbours', () => {
  const [document] = readYaml(fileOf('a.yaml', 'a: *x\nb: 1\nb: 2\n__proto__: 3\nc: 4')).documents;

  expect(structuredClone(document?.value)).toEqual({ a: null, b: 1, c: 4 });
  expect(document?.findings).toHaveLength(3);
});

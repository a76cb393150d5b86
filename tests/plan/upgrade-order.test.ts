import { expect, test } from 'vitest';
import { isOlderTool } from '#src/plan/tool-version.ts';
import { calleesFirst } from '#src/plan/upgrade-order.ts';

test.each<[string, Record<string, string[]>, string[]]>([
  ['by name', { b: [], a: [], c: [] }, ['a', 'b', 'c']],
  ['callees first', { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a']],
  ['a callee of two', { a: ['z'], b: ['z'], z: [] }, ['z', 'a', 'b']],
  ['a circle', { a: ['b'], b: ['a'] }, ['b', 'a']],
  ['one that nobody knows', { a: ['x'] }, ['a']],
  ['itself', { a: ['a'] }, ['a']],
])('%s', (_, uses, order) => {
  const callers = Object.entries(uses).map(([name, own]) => ({ name, uses: own }));
  expect(calleesFirst(callers)).toEqual(order);
});

test('a chain of 20,000 calls is followed', () => {
  const callers = Array.from({ length: 20_000 }, (_, index) => ({
    name: `s${String(index).padStart(5, '0')}`,
    uses: [`s${String(index + 1).padStart(5, '0')}`],
  }));
  expect(calleesFirst(callers).at(-1)).toBe('s00000');
});

test.each([
  ['0.0.9', '0.1.0', true],
  ['0.9.0', '0.10.0', true],
  ['0.1.0', '0.1.0', false],
  ['1.0.0', '0.9.9', false],
  ['0.1.0-rc.1', '0.1.0', true],
  ['0.1.0', '0.1.0-rc.1', false],
  ['unknown', '0.1.0', false],
])('is %s older than %s: %s', (written, current, isOlder) => {
  expect(isOlderTool(written, current)).toBe(isOlder);
});

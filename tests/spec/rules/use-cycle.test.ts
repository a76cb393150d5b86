import { expect, test } from 'vitest';
import { specsOf } from '../specs-of.ts';

const circle = 'Services use each other in a circle: ';

test.each([
  ['two', { b: ['a'], a: ['b'] }, ['a → b → a']],
  ['three', { c: ['a'], b: ['c'], a: ['b'] }, ['a → b → c → a']],
  [
    'one beside those who only call it',
    { x: ['b'], b: ['c'], c: ['b', 'z'], z: [] },
    ['b → c → b'],
  ],
  ['two apart', { a: ['b'], b: ['a'], d: ['c'], c: ['d'] }, ['a → b → a', 'c → d → c']],
  ['none in a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['none in a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('a circle of services is noted and stops nothing: %s', (_, uses, expected) => {
  const { findings, services } = parsed(uses);

  expect(findings.map(({ message }) => message)).toEqual(expected.map((way) => `${circle}${way}.`));
  expect(
    findings.every(({ code, severity }) => code === 'spec.use-cycle' && severity === 'info'),
  ).toBe(true);
  expect(services).toHaveLength(Object.keys(uses).length);
});

test('the note stands where the first of them says whom it uses', () => {
  const { findings } = parsed({ b: ['a'], a: ['b'] });

  expect(findings).toMatchObject([{ file: 'repos.yaml', pointer: '/1/uses' }]);
});

test('a circle of thousands is one short note, and found at once', () => {
  const count = 5_000;
  const uses = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`s${index}`, [`s${(index + 1) % count}`]]),
  );
  const startMs = performance.now();

  const { findings } = parsed(uses);

  expect(findings).toHaveLength(1);
  expect(findings[0]?.message.length).toBeLessThan(200);
  expect(performance.now() - startMs).toBeLessThan(15_000);
});

function parsed(uses: Readonly<Record<string, readonly string[]>>) {
  const lines = Object.entries(uses).map(
    ([name, callees]) => `- {slug: ./${name}, name: ${name}, uses: [${callees.join(', ')}]}\n`,
  );
  return specsOf({ repos: lines.join('') });
}

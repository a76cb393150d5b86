import { expect, test } from 'vitest';
import { expectedOf, titleOf } from './case.ts';
import { cases } from './cases.ts';
import { outcomeOf } from './outcome.ts';

test.each(cases.map((hostile) => [titleOf(hostile), expectedOf(hostile), hostile] as const))(
  '%s: %s',
  async (_, expected, hostile) => {
    expect(await outcomeOf(hostile)).toBe(expected);
  },
);

test('every case is told from every other', () => {
  const titles = cases.map(titleOf);

  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

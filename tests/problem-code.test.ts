import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCodes } from '#src/problem-code.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(generated|problem-code)\b/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

test('every code of the list is raised somewhere', () => {
  const unused = Object.keys(problemCodes).filter((code) => !sources.includes(`'${code}'`));

  expect(unused).toEqual([]);
});

test('every code says what it means and what to do, each in whole sentences', () => {
  const incomplete = Object.entries(problemCodes).filter(
    ([, { meaning, next }]) => ![meaning, next].every((text) => /^[^a-z].*\.$/.test(text)),
  );

  expect(incomplete).toEqual([]);
});

import { expect, test } from 'vitest';
import { specsOf } from './specs-of.ts';

test('a slug torn by a blank is told in one finding, with the slug that was meant', () => {
  const { findings } = specsOf({ repos: '- gh: octocat/hello\n- gh:a/b\n' });

  expect(findings).toMatchObject([
    { code: 'slug.invalid', line: 1, column: 3, hint: 'Write "gh:octocat/hello".' },
  ]);
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneLine, templateHelpers } from '#src/render/template-helper.ts';

const oneLine = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '$',
        '`',
        '$(id)',
        '!',
        '*',
        ' ',
        '#',
        '|',
        '&',
        ';',
        '<',
        '~',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))
  .filter(isOneLine);

test('a real shell reads back every word as it was', () => {
  const words = fc.sample(oneLine, { numRuns: 500, seed: 7 });
  const script = `printf '%s\\n' ${words.map((text) => templateHelpers.sh(text)).join(' ')}`;

  const read = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\n').slice(0, -1);

  expect(read).toEqual(words);
});

test.each(['a\nb', 'a\u2028b', 'a\u0000b', '\ud800', 'a\u200bb'])('no word holds %j', (text) => {
  expect(() => templateHelpers.sh(text)).toThrow(TypeError);
  expect(() => templateHelpers.env(text)).toThrow(TypeError);
});

test.each(['', '-r', '../a', 'a/../../b', 'a b', 'a*', 'a,b', '$a', "a'b"])(
  'the path %j is refused',
  (path) => {
    expect(() => templateHelpers.path(path)).toThrow(TypeError);
  },
);

test("a Dockerfile's reader gets back every value of a variable", () => {
  const values = fc.sample(oneLine, { numRuns: 500, seed: 11 });

  for (const value of values) expect(unquoted(templateHelpers.env(value))).toBe(value);
});

/** The rules of the Dockerfile reference for a double-quoted value: a backslash escapes `"`, `$` and itself. */
function unquoted(text: string): string {
  expect(text).toMatch(/^"(?:[^"$\\]|\\["$\\])*"$/u);
  return text.slice(1, -1).replace(/\\(["$\\])/g, '$1');
}

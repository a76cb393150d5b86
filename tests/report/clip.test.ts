import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from '#src/report/clip.ts';

test.each([
  ['short', 5, 'short'],
  ['longer', 4, 'long…'],
  ['ab\u{1f469}c', 3, 'ab…'],
  ['abe\u0301c', 3, 'ab…'],
  ['a\u{1f469}\u200d\u{1f4bb}b', 4, 'a…'],
])('%s is cut at %i to %s', (text, longest, expected) => {
  expect(clip(text, longest)).toBe(expected);
});

test('no cut breaks a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, longest) => {
      const cut = clip(text, longest);

      expect(cut.isWellFormed()).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(longest + 1 || 1);
    }),
  );
});

import { expect, test } from 'vitest';
import { nearestNames } from '#src/source/nearest-name.ts';
import { shown } from '#src/source/shown.ts';

test.each([
  ['mian', ['main', 'develop'], ['main']],
  ['login', ['feature/login', 'main'], ['feature/login']],
  ['xyz', ['main', 'develop'], []],
  ['v1', ['v2', 'v10', 'v1.0', 'other'], ['v10', 'v2', 'v1.0']],
])('for %s of %j offers %j', (wanted, known, near) => {
  expect(nearestNames(wanted, known)).toEqual(near);
});

test.each([
  ['plain', '"plain"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ['\n\u001b\u202e\u{e0001}', '"\\u000a\\u001b\\u202e\\u{e0001}"'],
  ['\ud800', '"\\ud800"'],
  ['https://me:secret@git.example.com/a', '"https://***@git.example.com/a"'],
  ['https://token@git.example.com', '"https://***@git.example.com"'],
])('shows %j as text that is only text', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { readLeftover } from '#src/action/leftover.ts';

test('what a step kept is read again', () => {
  const kept = { tokens: ['ghs_a', 'ghs_b'], directories: ['/runner/temp/karst-aB3xYz'] };

  expect(readLeftover(JSON.stringify(kept), '/runner/temp')).toEqual(kept);
});

test.each([
  ['another place', '/home/runner/karst-aB3xYz'],
  ['the way up', '/runner/temp/karst-aB3xYz/..'],
  ['a directory below', '/runner/temp/karst-aB3xYz/x'],
  ['another name', '/runner/temp/work'],
  ['the directory itself', '/runner/temp'],
])('%s is not removed', (_, directory) => {
  const text = JSON.stringify({ tokens: [], directories: [directory] });

  expect(readLeftover(text, '/runner/temp').directories).toEqual([]);
});

test.each(['', '{', 'null', '[]', '{"tokens": 1, "directories": {}}', '{"tokens": ["a\\nb", 7]}'])(
  'of %s nothing is taken',
  (text) => {
    expect(readLeftover(text, '/runner/temp')).toEqual({ tokens: [], directories: [] });
  },
);

import { expect, test } from 'vitest';
import { isInline, treeBatches } from '#src/io/github/tree-batch.ts';

test('a change becomes a plain file, keeps its mode, or goes', () => {
  const changes = [
    { path: 'a', content: 'A' },
    { path: 'b', content: 'B', mode: '100755' as const },
    { path: 'c' },
    { path: 'd', content: '' },
  ];

  expect([...treeBatches(changes)]).toEqual([
    [
      { path: 'a', mode: '100644', type: 'blob', content: 'A' },
      { path: 'b', mode: '100755', type: 'blob', content: 'B' },
      { path: 'c', mode: '100644', type: 'blob', sha: null },
      { path: 'd', mode: '100644', type: 'blob', content: '' },
    ],
  ]);
});

test('no request is larger than GitHub takes, and none is lost', () => {
  const changes = Array.from({ length: 60 }, (_, index) => ({
    path: `deploy/${index}.yaml`,
    content: '"\n'.repeat(100_000),
  }));

  const batches = [...treeBatches(changes)];

  expect(batches.flat().map(({ path }) => path)).toEqual(changes.map(({ path }) => path));
  expect(batches.length).toBe(4);
  for (const batch of batches) {
    expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(6.5 * 1024 * 1024);
  }
});

test('blobs of their own weigh nothing in a tree', () => {
  const content = 'x'.repeat(3 * 1024 * 1024);
  const changes = [1, 2, 3, 4].map((index) => ({ path: `${index}`, content }));

  expect([...treeBatches(changes)]).toHaveLength(1);
});

test('nothing to change makes no tree', () => {
  expect([...treeBatches([])]).toEqual([]);
});

test.each([
  ['text', 'a: 1\n', true],
  ['a letter beyond the first plane', '😀', true],
  ['half a letter', 'a\ud83d', false],
  ['a zero byte', 'a\0b', false],
  ['more than fits beside others', 'x'.repeat(2 * 1024 * 1024), false],
])('%s may stand in the request itself: %s', (_, content, inline) => {
  expect(isInline(content)).toBe(inline);
});

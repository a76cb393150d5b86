import { expect, test } from 'vitest';
import { annotationsOf } from '#src/io/github/annotation.ts';
import type { Finding } from '#src/problem.ts';

function finding(more: Partial<Finding>): Finding {
  return { code: 'spec.type', severity: 'error', message: 'wrong', file: 'repos.yaml', ...more };
}

test.each([
  ['error', 'failure'],
  ['warning', 'warning'],
  ['info', 'notice'],
] as const)('%s is told as %s', (severity, level) => {
  expect(annotationsOf([finding({ severity, line: 3, column: 5 })])).toMatchObject([
    {
      path: 'repos.yaml',
      start_line: 3,
      end_line: 3,
      start_column: 5,
      end_column: 5,
      annotation_level: level,
      title: 'spec.type',
    },
  ]);
});

test.each([
  [{ line: 0 }, 1],
  [{ line: -4 }, 1],
  [{ line: 1.5 }, 1],
  [{}, 1],
])('a line that is none, %j, is the first', (place, line) => {
  const [annotation] = annotationsOf([finding({ ...place, column: 0 })]);

  expect(annotation).toMatchObject({ start_line: line, end_line: line });
  expect(annotation).not.toHaveProperty('start_column');
});

test('a column without its line is left out', () => {
  expect(annotationsOf([finding({ column: 4 })])[0]).not.toHaveProperty('start_column');
});

test.each([
  ['./a/../repos.yaml', 'repos.yaml'],
  ['a//b.yaml', 'a/b.yaml'],
  ['..repos.yaml', '..repos.yaml'],
])('the path %s is %s', (file, path) => {
  expect(annotationsOf([finding({ file })])).toMatchObject([{ path }]);
});

test.each(['', '.', '/etc/passwd', '../other/repos.yaml', '..', 'a/../..'])(
  'what lies at "%s" is no annotation',
  (file) => {
    expect(annotationsOf([finding({ file })])).toEqual([]);
  },
);

test('the worst come first, and no more than a reader reads', () => {
  const many = [
    ...Array.from({ length: 600 }, (_, line) => finding({ severity: 'info', line: line + 1 })),
    finding({ severity: 'warning', line: 9 }),
    finding({ file: 'z.yaml', line: 1 }),
    finding({ line: 7 }),
  ];

  const found = annotationsOf(many);

  expect(found).toHaveLength(500);
  expect(
    found.slice(0, 4).map((each) => [each.annotation_level, each.path, each.start_line]),
  ).toEqual([
    ['failure', 'repos.yaml', 7],
    ['failure', 'z.yaml', 1],
    ['warning', 'repos.yaml', 9],
    ['notice', 'repos.yaml', 1],
  ]);
});

test('a message is cut at 64 KiB and within no character', () => {
  const [annotation] = annotationsOf([
    finding({ message: `a${'😀'.repeat(20_000)}`, hint: 'mend' }),
  ]);

  expect(Buffer.byteLength(annotation?.message ?? '')).toBe(64 * 1024 - 3);
  expect(annotation?.message.isWellFormed()).toBe(true);
  expect(annotation?.message).not.toContain('\ufffd');
});

test('a message says what to do next', () => {
  expect(annotationsOf([finding({ message: 'wrong', hint: 'mend it' })])).toMatchObject([
    { message: 'wrong\nmend it' },
  ]);
});

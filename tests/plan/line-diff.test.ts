import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from '#src/plan/line-diff.ts';

test('shows a changed line with three lines around it', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';

  expect(lineDiff(before, before.replace('e', 'E'))).toBe(
    '@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h',
  );
});

test('gives distant changes hunks of their own', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const after = lines.with(2, 'x').with(25, 'y');

  expect(lineDiff(`${lines.join('\n')}\n`, `${after.join('\n')}\n`).match(/^@@/gm)).toHaveLength(2);
});

test('tells a missing last line break', () => {
  expect(lineDiff('a\n', 'a')).toBe('@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file');
});

test('counts from zero where nothing was', () => {
  expect(lineDiff('', 'a\nb\n')).toBe('@@ -0,0 +1,2 @@\n+a\n+b');
});

test('replaces the middle where comparing would cost too much', () => {
  const before = Array.from({ length: 3000 }, (_, index) => `a${index}`).join('\n');
  const after = Array.from({ length: 3000 }, (_, index) => `b${index}`).join('\n');

  expect(lineDiff(`${before}\n`, `${after}\n`)).toContain('@@ -1,3000 +1,3000 @@');
});

test('a diff applied to the old text gives the new one', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 40 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));

  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(patched(before, lineDiff(before, after))).toBe(after);
    }),
  );
});

function patched(before: string, diff: string): string {
  const lines = before.split('\n').slice(0, -1);
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).filter((text) => text !== '')) {
    const [header = '', ...body] = hunk.replace(/\n$/, '').split('\n');
    const [, from, count] = /^@@ -(\d+)(?:,(\d+))? /.exec(header) ?? [];
    const start = count === '0' ? Number(from) : Number(from) - 1;
    const fresh = body.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
    result.push(...lines.slice(at, start), ...fresh);
    at = start + body.filter((line) => !line.startsWith('+')).length;
  }
  return [...result, ...lines.slice(at)].map((line) => `${line}\n`).join('');
}

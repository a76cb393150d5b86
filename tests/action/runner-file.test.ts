import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { appendToRunner, runnerEntry } from '#src/action/runner-file.ts';

/** As the runner reads a file of entries: up to the first line that is the one named after `<<`. */
function read(text: string): Map<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [name = '', end = ''] = lines.shift()?.split('<<') ?? [];
    const last = lines.indexOf(end);
    entries.set(name, lines.slice(0, last).join('\n'));
    lines.splice(0, last + 1);
  }
  return entries;
}

test.each([
  ['nothing', ''],
  ['several lines', 'a\nb\n\n'],
  ['the line that ends a value', 'a\nkarst-end-0\nchanged<<x\ntrue\nx'],
  ['every such line that is tried first', 'karst-end-0\nkarst-end-1\nkarst-end-10\nkarst-end-2'],
  ['a command', '::set-output name=changed::true'],
])('a value with %s is one value to the runner', (_, value) => {
  const text = `${runnerEntry('result', value)}\n${runnerEntry('changed', 'false')}\n`;
  expect(read(text)).toEqual(
    new Map([
      ['result', value],
      ['changed', 'false'],
    ]),
  );
});

test('what the runner reads is added to, and without a file nothing is written', () => {
  const directory = mkdtempSync(join(tmpdir(), 'karst-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const path = join(directory, 'output');
  appendToRunner({ GITHUB_OUTPUT: path }, 'GITHUB_OUTPUT', 'a');
  appendToRunner({ GITHUB_OUTPUT: path }, 'GITHUB_OUTPUT', 'b');
  appendToRunner({ GITHUB_OUTPUT: '' }, 'GITHUB_OUTPUT', 'c');
  appendToRunner({}, 'GITHUB_STEP_SUMMARY', 'd');
  expect(readFileSync(path, 'utf8')).toBe('a\nb\n');
});

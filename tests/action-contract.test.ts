import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputDefaults, inputNames, readInputs } from '#src/action/inputs.ts';
import { failedOutcome } from '#src/action/outcome.ts';
import { outputsOf } from '#src/action/result.ts';
import { Problem } from '#src/problem.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; default: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

test('every input of action.yml is read, and every input read is in action.yml', () => {
  expect(Object.keys(action.inputs)).toEqual(inputNames);
});

test('defaults are the same in action.yml and in the code', () => {
  const stated = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);

  expect(Object.fromEntries(stated)).toEqual(inputDefaults);
});

test('every output is set on every way out', () => {
  const outputs = outputsOf(failedOutcome(new Problem('action.input', 'a stop')), {});

  expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs));
});

test('every input and output says what it is', () => {
  const described = [...Object.values(action.inputs), ...Object.values(action.outputs)];

  expect(described.filter(({ description }) => description.length < 20)).toEqual([]);
});

test('no input is required: the defaults plan the repository at hand', () => {
  const inputs = readInputs(() => '');

  expect(inputs).toMatchObject({
    mode: 'auto',
    repos: 'repos.yaml',
    'fail-on': 'error',
    strict: false,
  });
  expect(Object.values(action.inputs).filter(({ required }) => required === true)).toEqual([]);
});

test.each([
  ['mode', 'deploy'],
  ['strict', 'yes'],
  ['fail-on', 'sometimes'],
  ['gitops-repository', 'https://github.com/a/b'],
  ['gitops-repository', '../../etc'],
  ['app-id', '42'],
  ['auto-merge', 'maybe'],
])('refuses %s = %s', (name, value) => {
  expect(() => readInputs((asked) => (asked === name ? value : ''))).toThrow(
    expect.objectContaining({ code: 'action.input' }),
  );
});

test('what a runner downloads is at most 15 MB and runs on node24 from dist/', () => {
  const bytes = readdirSync('dist').map((name) => statSync(`dist/${name}`).size);

  expect(action.runs).toEqual({
    using: 'node24',
    main: 'dist/action.js',
    post: 'dist/post.js',
    'post-if': 'always()',
  });
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000_000);
});

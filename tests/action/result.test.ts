import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { modes } from '#src/action/mode.ts';
import { cancelledOutcome, crashedOutcome, failedOutcome } from '#src/action/outcome.ts';
import { outputsOf, resultOutput } from '#src/action/result.ts';
import { Problem } from '#src/problem.ts';

const schema = JSON.parse(await readFile('schemas/output/result.schema.json', 'utf8'));
const isResult = new Ajv2020({ strict: false }).compile(schema);
const facts = { work: 'plan', event: 'push', reportDirectory: '/tmp/karst-aaaaaa' } as const;

test.each([
  ['a stop', failedOutcome(new Problem('spec.missing', 'no specs')), 2, 'spec.missing'],
  ['a cancelled run', cancelledOutcome(), 130, 'action.cancelled'],
  ['a bug', crashedOutcome(new TypeError('undefined is no function')), 3, 'action.bug'],
  ['a bug that threw no error', crashedOutcome('x'), 3, 'action.bug'],
])(
  '%s has a result of the schema, with and without what is known of the run',
  (_, outcome, status, code) => {
    for (const known of [facts, {}]) {
      const result = resultOutput(outcome, known);
      expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
      expect(result).toMatchObject({ exitStatus: status, decision: 'failed', reasonCode: code });
    }
  },
);

test('what a bug says is for the log alone', () => {
  const outcome = crashedOutcome(new Error('https://ghs_secret@github.com'));

  expect(JSON.stringify([outcome, outputsOf(outcome, facts)])).not.toContain('ghs_secret');
});

test('a result too long for an output says there what it can, and is whole in its file', () => {
  const outcome = {
    ...failedOutcome(new Problem('spec.missing', 'no specs')),
    output: { text: 'x'.repeat(1_000_000) },
  };

  const { result, 'result-file': file } = outputsOf(outcome, facts);

  expect(JSON.parse(result)).not.toHaveProperty('output');
  expect(isResult(JSON.parse(result))).toBe(true);
  expect(file).toBe('/tmp/karst-aaaaaa/result.json');
  expect(resultOutput(outcome, facts).output).toEqual(outcome.output);
});

test('every mode but auto is one that a result may name', () => {
  expect([...schema.properties.mode.enum].sort()).toEqual(
    modes.filter((mode) => mode !== 'auto').sort(),
  );
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('this V8 knows every flag that is set, and says nothing', () => {
  const program = "import { expectShortRun } from './src/io/short-run.ts'; expectShortRun();";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(process.versions.v8).toMatch(/^13\.6\./);
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createGitOps } from '#tests/support/gitops.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

const run = promisify(execFile);
const processes = 10;
const writers = 5;
/** Twenty is the whole race, and takes minutes. */
const edits = Number(process.env.KARST_RACE_EDITS ?? 4);

test('fifty writers in ten processes lose nothing, and history is one line', async () => {
  await using scratch = await scratchDirectory();
  const { repository, contents, git } = await createGitOps(scratch.path, { README: 'ours' });
  const program = join(import.meta.dirname, '../../support/gitops-writer.ts');

  const outputs = await Promise.all(
    Array.from({ length: processes }, (_, at) => {
      const argv = [repository.bare, join(scratch.path, `p${at}`), at, writers, edits].map(String);
      return run(process.execPath, [program, ...argv]);
    }),
  );

  const paths = Array.from({ length: processes * writers * edits }, (_, at) => {
    const writer = Math.floor(at / edits);
    return `${Math.floor(writer / writers)}-${writer % writers}/${at % edits}`;
  });
  const wanted = Object.fromEntries(paths.map((path) => [path, path]));
  expect(await contents()).toEqual({ README: 'ours', ...wanted });
  const log = (await git('log', '--format=%H %P', 'trunk')).trimEnd().split('\n');
  expect(log).toHaveLength(1 + paths.length);
  expect(log.every((parents) => parents.split(' ').length <= 2)).toBe(true);
  const attempts = outputs
    .flatMap(({ stdout }) => JSON.parse(stdout) as number[])
    .sort((a, b) => a - b);
  expect(attempts[Math.floor(attempts.length * 0.99) - 1]).toBeLessThanOrEqual(5);
  expect(await git('fsck', '--strict', '--no-dangling')).toBe('');
});

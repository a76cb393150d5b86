import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { renewalWorkflow, renewalWorkflowPath } from '#src/flows/renewal-workflow.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('zizmor finds nothing in the workflow that renews certificates, in its pedantic persona', async () => {
  await using scratch = await scratchDirectory();
  const file = join(scratch.path, renewalWorkflowPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renewalWorkflow('1.2.3'));
  const flags = ['--persona', 'pedantic', '--offline', '--no-exit-codes', '--format', 'json'];

  const report = execFileSync(resolve('.cache/tools/bin/zizmor'), [...flags, '.github'], {
    cwd: scratch.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

  const findings = JSON.parse(report) as { ident: string; ignored: boolean }[];
  expect(findings.filter(({ ignored }) => !ignored).map(({ ident }) => ident)).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '#tests/support/cli-run.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test.each([
  ['--receiver', 'github'],
  ['--alert', 'slack'],
])(
  'what is pasted for the Secret of %s reaches kubectl without its line break',
  async (...flags) => {
    await using scratch = await scratchDirectory();
    await writeFile(join(scratch.path, 'kubectl'), '#!/bin/sh\ncat\n', { mode: 0o755 });

    const { stderr } = await runCli(scratch.path, ['init', ...flags]);
    const command = /^ {2}.*kubectl .*$/m.exec(stderr)?.[0];

    const PATH = `${scratch.path}:${process.env.PATH}`;
    const options = { input: 'pasted\r\n', env: { PATH }, encoding: 'utf8' } as const;
    expect(execFileSync('sh', ['-ec', command ?? ''], options)).toBe('pasted');
  },
);

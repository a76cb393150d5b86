import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '#src/cli/run.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test.each([
  ['--receiver', 'github'],
  ['--alert', 'slack'],
])(
  'what is pasted for the Secret of %s reaches kubectl without its line break',
  async (...flags) => {
    await using scratch = await scratchDirectory();
    await writeFile(join(scratch.path, 'kubectl'), '#!/bin/sh\ncat\n', { mode: 0o755 });

    const command = /^ {2}.*kubectl .*$/m.exec(await said(scratch.path, ['init', ...flags]))?.[0];

    const PATH = `${scratch.path}:${process.env.PATH}`;
    const options = { input: 'pasted\r\n', env: { PATH }, encoding: 'utf8' } as const;
    expect(execFileSync('sh', ['-ec', command ?? ''], options)).toBe('pasted');
  },
);

/** What a command says to the person, beside its output. */
async function said(directory: string, args: readonly string[]): Promise<string> {
  const told: string[] = [];
  const stream = (heard: string[]) =>
    new Writable({
      write: (chunk, _, done) => {
        heard.push(String(chunk));
        done();
      },
    });
  await run(args, {
    env: {},
    cwd: () => directory,
    stdout: stream([]),
    stderr: stream(told),
    stdin: Readable.from([]),
    once: () => undefined,
    exit: () => {
      throw new Error('left early');
    },
  });
  return told.join('');
}

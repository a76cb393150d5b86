import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './karst.ts';

/** A `git` that stands before the real one, and can end whoever calls it. */
export interface InterruptedGit {
  /** Has that git first. */
  readonly PATH: string;
  /** What it was called with so far, one text a call. */
  calls(): Promise<readonly string[]>;
  /** Kills the caller before or after the call of this number does its work; the first is 1. */
  killAt(call: number, when: 'before' | 'after'): Promise<void>;
}

/** Lies beside the workspace, and goes with it. */
export async function interruptedGit({ root }: Workspace): Promise<InterruptedGit> {
  const directory = join(root, '..', 'bin');
  await mkdir(directory);
  const program = join(directory, 'git');
  await writeFile(program, script(process.env.PATH ?? ''));
  await chmod(program, 0o755);
  const log = join(directory, 'calls');
  await writeFile(log, '');
  await writeFile(join(directory, 'kill'), '');
  return {
    PATH: `${directory}:${process.env.PATH ?? ''}`,
    calls: async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean),
    killAt: async (call, when) => {
      await writeFile(log, '');
      await writeFile(join(directory, 'kill'), `${call} ${when}\n`);
    },
  };
}

/** What the caller hands on as environment is its own; so the orders lie beside the program. */
function script(path: string): string {
  return `#!/bin/sh
directory=$(dirname "$0")
echo "$*" | head -n 1 >> "$directory/calls"
call=$(wc -l < "$directory/calls")
read -r at when < "$directory/kill"
if [ "$call" = "$at" ] && [ "$when" = before ]; then kill -9 $PPID; exit 1; fi
PATH='${path}' git "$@"
status=$?
if [ "$call" = "$at" ] && [ "$when" = after ]; then kill -9 $PPID; fi
exit $status
`;
}

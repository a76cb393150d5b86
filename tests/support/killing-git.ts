import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './karst.ts';

export interface KillingGit {
  /** Has that git first. */
  readonly PATH: string;
  /** Verbs that it was called with. */
  calls(): Promise<string[]>;
}

/** A git first on the search path that ends its parent, without a word, at one of its calls. */
export async function killingGit(
  work: Workspace,
  call: number,
  when: 'before' | 'after',
): Promise<KillingGit> {
  const directory = join(work.root, '..', 'bin');
  const log = join(directory, 'calls');
  const real = '"$git" "$@"; status=$?';
  const kill = 'kill -9 $PPID';
  await mkdir(directory);
  await writeFile(
    join(directory, 'git'),
    `#!/bin/sh
git=$(PATH=/usr/local/bin:/usr/bin:/bin command -v git)
echo "$1" >> ${log}
if [ "$(wc -l < ${log})" -ne ${call} ]; then exec "$git" "$@"; fi
${when === 'before' ? `${kill}; exit 1` : `${real}; ${kill}; exit $status`}
`,
  );
  await chmod(join(directory, 'git'), 0o755);
  return {
    PATH: `${directory}:${process.env.PATH}`,
    calls: async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(0, -1),
  };
}

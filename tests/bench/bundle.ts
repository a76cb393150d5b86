import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface Bundle {
  readonly karst: string;
  readonly action: string;
}

/** Bundles the sources as they are now, so that what is measured is what would be released. */
export function bundle(): Bundle {
  const directory = resolve('.cache/bench/dist');
  execFileSync(
    'rolldown',
    ['--config', 'rolldown.config.ts', '--dir', directory, '--log-level', 'silent'],
    { stdio: 'ignore' },
  );
  return { karst: join(directory, 'karst.js'), action: join(directory, 'action.js') };
}

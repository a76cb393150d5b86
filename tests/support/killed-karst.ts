import { once } from 'node:events';
import { watch } from 'node:fs';
import type { Workspace } from './karst.ts';

/** When a process is killed: by the clock, or at the change of this number below its workspace; the first is 1. */
export type Moment = { readonly afterMs: number } | { readonly change: number };

/** Runs the built `karst`, and kills it at that moment; false when it came to its end before. */
export async function killedKarst(
  work: Workspace,
  args: readonly string[],
  moment: Moment,
): Promise<boolean> {
  const child = work.start(args);
  const kill = () => child.kill('SIGKILL');
  const timer = 'afterMs' in moment ? setTimeout(kill, moment.afterMs) : undefined;
  let changes = 0;
  const watcher = watch(work.root, { recursive: true }, () => {
    changes += 1;
    if ('change' in moment && changes === moment.change) kill();
  });
  await once(child, 'close');
  clearTimeout(timer);
  watcher.close();
  return child.signalCode === 'SIGKILL';
}

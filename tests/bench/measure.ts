import { spawnSync } from 'node:child_process';

export interface Command {
  readonly run: readonly string[];
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Puts things back before each run. */
  readonly before?: () => void;
  readonly times?: number;
}

export interface Cost {
  readonly wallMs: number;
  /** Of the process and its children, user and system. */
  readonly processorMs: number;
}

/** The cheapest of some runs: what the work costs when nothing else is in its way. Stops where a run fails. */
export function costOf({ times = 5, ...command }: Command): Cost {
  const costs = Array.from({ length: times }, () => runOnce(command));
  return {
    wallMs: Math.min(...costs.map(({ wallMs }) => wallMs)),
    processorMs: Math.min(...costs.map(({ processorMs }) => processorMs)),
  };
}

/** What is left of a cost without another: a process' start, for one. */
export function without(cost: Cost, start: Cost): Cost {
  return {
    wallMs: Math.max(1, cost.wallMs - start.wallMs),
    processorMs: Math.max(1, cost.processorMs - start.processorMs),
  };
}

/** The shell's own stop watch: it is everywhere, counts children and knows milliseconds. */
function runOnce({ run, directory, environment, before }: Omit<Command, 'times'>): Cost {
  before?.();
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" >/dev/null 2>&1';
  const { status, stderr } = spawnSync('bash', ['-c', script, ...run], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...environment },
  });
  if (status !== 0) throw new Error(`${run.join(' ')} ended with ${status}`);
  const [wallS = 0, userS = 0, systemS = 0] = stderr.trim().split(/\s+/).map(Number);
  return { wallMs: wallS * 1_000, processorMs: (userS + systemS) * 1_000 };
}

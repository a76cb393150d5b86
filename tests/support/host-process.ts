import { type ChildProcess, spawn } from 'node:child_process';

/** A program with everything it starts; all of it is gone when it is disposed of. */
export interface HostProcess extends AsyncDisposable {
  readonly pid: number | undefined;
  /** Exit status; undefined when a signal ended it. */
  readonly ended: Promise<number | undefined>;
  /** All that it has printed so far. */
  printed(): string;
}

export interface Surroundings {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts a program in a process group of its own. The group ends with this process, however that ends. */
export function startProcess(
  [program = '', ...args]: readonly string[],
  { directory, environment }: Surroundings,
): HostProcess {
  const child = spawn(program, args, {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const guard = guardOf(child);
  const closed = new Promise<number | undefined>((done) => {
    child.once('close', (status) => done(status ?? undefined));
    child.once('error', () => done(undefined));
  });
  const ended = closed.finally(() => guard?.stdin.end());
  return {
    pid: child.pid,
    ended,
    printed: collect(child),
    [Symbol.asyncDispose]: async () => {
      endGroup(child);
      await ended;
    },
  };
}

/** Its input closes with this process, whatever kills it: what is left of the group then goes too. */
function guardOf({ pid }: ChildProcess) {
  if (pid === undefined) return undefined;
  return spawn('/bin/sh', ['-c', 'read -r _; kill -9 -"$0"', `${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}

function collect(child: ChildProcess): () => string {
  let text = '';
  const add = (chunk: unknown) => {
    text += String(chunk);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  child.once('error', add);
  return () => text;
}

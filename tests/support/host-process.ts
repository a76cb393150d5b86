import { type ChildProcess, spawn } from 'node:child_process';

/** A program with everything it starts; all of it is gone when it is disposed of. */
export interface HostProcess extends AsyncDisposable {
  /** Exit status; undefined when a signal ended it. */
  readonly ended: Promise<number | undefined>;
  /** All that it has printed so far. */
  printed(): string;
}

export interface Surroundings {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts a program in a process group of its own. The group also ends when this process does. */
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
  const end = () => endGroup(child);
  process.once('exit', end);
  const closed = new Promise<number | undefined>((done) => {
    child.once('close', (status) => done(status ?? undefined));
    child.once('error', () => done(undefined));
  });
  const ended = closed.finally(() => process.removeListener('exit', end));
  return {
    ended,
    printed: collect(child),
    [Symbol.asyncDispose]: async () => {
      end();
      await ended;
    },
  };
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

import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that runs until it is stopped. What it prints lies in a file of its directory. */
export interface Daemon extends AsyncDisposable {
  readonly name: string;
  /** Throws with the last lines it printed when it has ended by itself. */
  assertRunning(): void;
  lastLines(count?: number): string;
}

/** Starts `program` with its directory as working directory. It dies with this process, however that ends. */
export function startDaemon(
  directory: string,
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Daemon {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const log = join(directory, `${name}.log`);
  const output = openSync(log, 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', program, ...args], {
    cwd: directory,
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, HOME: directory, ...environment },
  });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const lastLines = (count = 20) =>
    readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  const isRunning = () => child.exitCode === null && child.signalCode === null;

  return {
    name,
    lastLines,
    assertRunning: () => {
      if (!isRunning()) throw new Error(`${name} has ended:\n${lastLines()}`);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      const giveUp = setTimeout(() => child.kill('SIGKILL'), 10_000);
      if (isRunning()) await ended;
      clearTimeout(giveUp);
    },
  };
}

/** Asks again until `attempt` answers; the last failure is the reason after `timeoutMs`. */
export async function until<Value>(
  what: string,
  timeoutMs: number,
  attempt: () => Promise<Value>,
): Promise<Value> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > endMs)
        throw new Error(`${what}: not after ${timeoutMs} ms`, { cause: error });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
}

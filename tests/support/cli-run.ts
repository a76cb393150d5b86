import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '#src/cli/run.ts';

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order of writing, as a terminal shows them. */
  readonly screen: string;
}

export interface CliPlace {
  /** KARST_CACHE_DIR lies below the directory unless it is here. */
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed or piped in. */
  readonly input?: string;
  /** Which streams are a terminal. */
  readonly terminals?: { readonly input?: boolean; readonly output?: boolean };
}

/** Runs `karst` in this process, from its source, in a directory. */
export async function runCli(
  directory: string,
  args: readonly string[],
  { env = {}, input = '', terminals = {} }: CliPlace = {},
): Promise<CliRun> {
  const seen: { stream: 'stdout' | 'stderr'; text: string }[] = [];
  const into = (stream: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write: (chunk, _, done) => {
          seen.push({ stream, text: String(chunk) });
          done();
        },
      }),
      { isTTY: terminals.output === true },
    );
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const status = await run(args, {
    env: { KARST_CACHE_DIR: join(directory, 'cache'), ...env },
    cwd: () => directory,
    stdout: into('stdout'),
    stderr: into('stderr'),
    stdin: Object.assign(stdin, { isTTY: terminals.input === true }),
    once: () => undefined,
    exit: () => {
      throw new Error('left early');
    },
  });
  const textOf = (those: typeof seen) => those.map(({ text }) => text).join('');
  return {
    status,
    stdout: textOf(seen.filter(({ stream }) => stream === 'stdout')),
    stderr: textOf(seen.filter(({ stream }) => stream === 'stderr')),
    screen: textOf(seen),
  };
}

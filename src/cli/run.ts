import { CommanderError } from 'commander';
import { Problem } from '../problem.ts';
import { program } from './program.ts';
import type { Session } from './session.ts';

/** What the door needs of its process. */
export interface CliProcess {
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  once(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(status: number): never;
}

const clearedLine = '\r\u001b[K';
/** A line that wraps cannot be cleared whole. */
const widestLine = 79;

interface RunState {
  status: number;
  /** Set once a command is known to print for a program. */
  format: 'json' | 'yaml' | undefined;
}

/** Runs one command line and gives its exit status. Every error is translated here, once. */
export async function run(args: readonly string[], process: CliProcess): Promise<number> {
  const state: RunState = { status: 0, format: undefined };
  const stop = new AbortController();
  const session = openSession(args, process, state, stop.signal);
  endOnSignals(process, session, stop);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `karst plan | head` closes the pipe: what was asked for has been read.
    if (error.code === 'EPIPE') process.exit(state.status);
  });

  try {
    await program(session).parseAsync(args, { from: 'user' });
    return state.status;
  } catch (error) {
    if (error instanceof CommanderError) return isHelp(error) ? 0 : 2;
    const { showBug, showProblem } = await import('./show.ts');
    if (error instanceof Problem) {
      showProblem(session, error, state.format);
      return 2;
    }
    showBug(session, error);
    return 3;
  }
}

/** `karst` alone prints its help, as kubectl, gh and flux do, and that is no mistake. */
function isHelp({ code, exitCode }: CommanderError): boolean {
  return exitCode === 0 || code === 'commander.help';
}

function openSession(
  args: readonly string[],
  process: CliProcess,
  state: RunState,
  signal: AbortSignal,
): Session {
  const { env } = process;
  const plain = args.includes('--no-color') || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const interactive = !plain && process.stderr.isTTY === true && !env.CI;
  const clear = () => interactive && process.stderr.write(clearedLine);

  return {
    environment: env,
    workingDirectory: process.cwd(),
    // Opened when it is read, which few commands do.
    get input() {
      return process.stdin;
    },
    print: (text) => {
      clear();
      process.stdout.write(text);
    },
    warn: (text) => {
      clear();
      process.stderr.write(text);
    },
    tell: (line) => {
      clear();
      process.stderr.write(interactive ? line.slice(0, widestLine) : `${line}\n`);
    },
    confirm: async (question) => {
      const answer = await ask(`${question} [y/N]`, process, interactive);
      return answer === undefined ? undefined : /^y(?:es)?$/i.test(answer);
    },
    ask: (question) => ask(question, process, interactive),
    color: !plain && process.stdout.isTTY === true && !env.CI,
    interactive,
    signal,
    exitWith: (status) => {
      state.status = Math.max(state.status, status);
    },
    reportAs: (format) => {
      state.format = format;
    },
  };
}

async function ask(
  question: string,
  { stdin, stderr }: CliProcess,
  interactive: boolean,
): Promise<string | undefined> {
  if (!interactive || stdin.isTTY !== true) return undefined;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return (await lines.question(`${question} `)).trim();
  } finally {
    lines.close();
  }
}

/** Each workload is written as a whole, so stopping between two loses nothing; the next run goes on. */
function endOnSignals(process: CliProcess, session: Session, stop: AbortController): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      stop.abort();
      session.warn(
        '\nkarst: interrupted. Each workload is either as it was or wholly written; run the command again to finish.\n',
      );
      process.exit(status);
    });
  }
}

import { spawn } from 'node:child_process';

/** How git is run in one repository. */
export interface GitChild {
  /** Absolute path of the program. */
  readonly program: string;
  /** The whole environment: nothing of ours reaches the child but what stands here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Working directory; the repository is named by GIT_DIR. */
  readonly directory: string;
  /** Longest run of one command. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const maxErrorBytes = 64 * 1024;

/**
 * Runs git without a shell and gives what it said, whatever its status. Input is written as fast as git reads it. A run
 * that takes too long, or that a signal ends, rejects with the signal's reason.
 */
export async function runGit(
  child: GitChild,
  argv: readonly string[],
  input: Iterable<string> = [],
): Promise<GitResult> {
  const late = AbortSignal.timeout(child.timeoutMs);
  const signal = child.signal === undefined ? late : AbortSignal.any([late, child.signal]);
  const running = spawn(child.program, argv, {
    cwd: child.directory,
    env: child.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  running.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  running.stderr.on('data', (bytes: Buffer) => {
    if (errors.reduce((sum, each) => sum + each.length, 0) < maxErrorBytes) errors.push(bytes);
  });
  // A child that ends early closes its input; its status says why.
  running.stdin.on('error', () => undefined);
  const ended = new Promise<number>((resolve, reject) => {
    running.once('error', (error) => reject(signal.aborted ? signal.reason : error));
    running.once('close', (status) => resolve(status ?? 128));
  });
  await Promise.race([ended, feed(running.stdin, input)]);
  const status = await ended;
  return { status, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString('utf8') };
}

/** Many small pieces are one write: each is a call of the system, and a turn of the child. */
async function feed(stdin: NodeJS.WritableStream, input: Iterable<string>): Promise<void> {
  for (const text of batches(input)) {
    if (!stdin.write(text)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}

const batchCharacters = 256 * 1024;

function* batches(input: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of input) {
    held += piece;
    if (held.length < batchCharacters) continue;
    yield held;
    held = '';
  }
  if (held !== '') yield held;
}

import { execFileSync } from 'node:child_process';

/** Runs a program to its end and gives what it printed; throws with what it said when it fails. */
export function run(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly input?: string;
  } = {},
): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    stdio: 'pipe',
    input: options.input ?? '',
    cwd: options.cwd,
    env: { ...process.env, ...options.environment },
  });
}

/** What a program says about itself, or nothing when it fails: for clearing up what may be gone already. */
export function tried(program: string, args: readonly string[]): string {
  try {
    return run(program, args);
  } catch {
    return '';
  }
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inert } from './inert.ts';
import type { Leftover } from './leftover.ts';
import { appendToRunner, runnerEntry } from './runner-file.ts';
import type { Toolkit } from './toolkit.ts';

export type ActionEnvironment = Readonly<Record<string, string | undefined>>;

/** One step of a job: what a run has of its runner, and what it has to leave behind clean. */
export interface Step {
  readonly environment: ActionEnvironment;
  /** Aborted when the run has to end before it is done. */
  readonly stop: AbortSignal;
  /** Told in the log while the run goes on. */
  say(subject: string, message: string): void;
  /** Called with every token that is made here, before it is used: it is masked, and taken back when the job ends. */
  keepToken(token: string): void;
  /** A directory of this step, made when it is asked for and gone when the job ends. */
  directory(): Promise<string>;
}

export function openStep(
  toolkit: Pick<Toolkit, 'info' | 'setSecret'>,
  environment: ActionEnvironment,
  stop: AbortSignal,
): Step {
  const leftover: { tokens: string[]; directories: string[] } = { tokens: [], directories: [] };
  const keep = (name: keyof Leftover, value: string): void => {
    leftover[name].push(value);
    appendToRunner(environment, 'GITHUB_STATE', runnerEntry('leftover', JSON.stringify(leftover)));
  };
  let made: string | undefined;
  return {
    environment,
    stop,
    say: (subject, message) => toolkit.info(inert(`${subject}: ${message}`)),
    keepToken: (token) => {
      toolkit.setSecret(token);
      keep('tokens', token);
    },
    directory: async () => {
      if (made === undefined) {
        made = mkdtempSync(join(environment.RUNNER_TEMP ?? tmpdir(), 'karst-'));
        keep('directories', made);
      }
      return made;
    },
  };
}

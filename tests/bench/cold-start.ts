import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Comparison } from './comparison.ts';
import { writeFleet } from './fleet.ts';
import { type Command, costOf } from './measure.ts';

/** How long it takes to begin: against a node process that does nothing. */
export function coldStart({ karst, action }: Bundle, scratch: string): Comparison[] {
  const [python, javascript] = [join(scratch, 'one-python'), join(scratch, 'one-node')];
  writeFleet(python, 1);
  writeFleet(javascript, 1, 2);
  const empty = join(scratch, 'empty.mjs');
  writeFileSync(empty, '');

  const cost = (command: Command) => costOf({ times: 9, ...command });
  const node = cost({ run: ['node', empty] });
  // In the same wrapping, whose own start is nobody's.
  const wrapped = cost({ run: ending(0, ['env', 'INPUT_FAIL-ON=error', 'node', empty]) });
  const asAction = (mode: string, directory = python): Command => ({
    directory,
    run: ['env', 'INPUT_FAIL-ON=error', 'node', action],
    environment: actionEnvironment(directory, mode),
    before: () => rmSync(join(directory, 'deploy'), { recursive: true, force: true }),
  });
  const compared = (what: string, command: Command, aim: number, theirs = node): Comparison => ({
    what,
    ours: cost(command),
    against: 'an empty node process',
    theirs,
    aim,
  });

  return [
    compared('karst --version', { run: ['node', karst, '--version'] }, 1.5),
    compared('action refuses its input', refused(asAction('none')), 1.5, wrapped),
    compared('action validates one service', asAction('validate'), 4),
    compared('action renders one Python service', asAction('render'), 4),
    compared('action renders one Node service', asAction('render', javascript), 4),
  ];
}

/** The Action's first steps alone: it reads its inputs, refuses the mode and ends with 2, as it should. */
function refused({ run, ...command }: Command): Command {
  return { ...command, run: ending(2, run) };
}

/** A command that fails unless it ends so. */
function ending(status: number, run: readonly string[]): readonly string[] {
  return ['bash', '-c', `"$0" "$@"; [ $? -eq ${status} ]`, ...run];
}

function actionEnvironment(directory: string, mode: string): Readonly<Record<string, string>> {
  return {
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: '/dev/null',
    GITHUB_STEP_SUMMARY: '',
    RUNNER_TEMP: directory,
    INPUT_MODE: mode,
    INPUT_REPOS: 'repos.yaml',
    INPUT_SPECS: 'karst',
    INPUT_LOCKED: 'false',
    INPUT_STRICT: 'false',
    INPUT_FORCE: 'false',
  };
}

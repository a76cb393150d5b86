import type { Hints } from './hints.ts';
import type { Argument, Build, Confidence, Detection, Launch } from './launch.ts';
import { choosePort, type Listening } from './port.ts';
import type { ProjectView } from './project-view.ts';
import type { GivenCommand } from './signs.ts';
import { detection, type Trace } from './trace.ts';

/** A program that a build makes, before the spec's port is put to it. */
export interface CompiledStart {
  readonly language: Launch['language'];
  readonly packageManager: string;
  readonly version: Launch['version'];
  readonly step: string;
  readonly entrypoint: string;
  readonly command: readonly Argument[];
  readonly confidence: Confidence;
  readonly build: Build;
}

/** The launch of a compiled program: its start and where its source says it listens. */
export function compiledLaunch(
  view: ProjectView,
  start: CompiledStart,
  listening: Listening,
  hints: Hints,
): Launch {
  const { port, ...rest } = listening;
  return {
    ...start,
    directory: view.directory,
    ...rest,
    ...choosePort(port, hints),
    processes: [],
  };
}

/**
 * A found launch with the command that an override gives. The build's program has one place in the image, so a
 * command that calls it by a name of the author's (`bin/api`, `target/app.jar`) is pointed there.
 */
export function withCommand(
  found: Detection,
  given: GivenCommand,
  relocate: (words: readonly Argument[]) => readonly Argument[],
  trace: Trace,
): Detection {
  if (found.launch === undefined) return found;
  const command = relocate(given.command);
  const bindable = found.launch.bindable || command.some(hasAddress);
  const { step, entrypoint } = given;
  const launch: Launch = {
    ...found.launch,
    step,
    entrypoint,
    command,
    bindable,
    confidence: 'high',
  };
  return detection(launch, trace);
}

function hasAddress(argument: Argument): boolean {
  return typeof argument !== 'string' && argument.bind.includes('{address}');
}

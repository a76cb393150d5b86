import type { PlanOptions } from '../flows/world.ts';
import type { RunEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Work } from './mode.ts';
import type { Step } from './step.ts';
import type { Tokens } from './token.ts';
import type { ActionWorld } from './world.ts';

/** Everything that the work of one run is done with. */
export interface Job {
  readonly step: Step;
  readonly inputs: Inputs;
  readonly event: RunEvent;
  readonly work: Work;
  readonly tokens: Tokens;
  readonly opened: ActionWorld;
  /** From the workspace to the directory of repos.yaml, POSIX; empty when they are the same. */
  readonly prefix: string;
  readonly options: PlanOptions;
}

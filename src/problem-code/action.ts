import type { CodeText } from './code-text.ts';

/** What ends the Action beside what its specs and its plan say. */
export const actionCodes = {
  'action.bug': {
    meaning: 'The Action stopped at something that no one foresaw.',
    next: 'Report it with what the log says; running again is safe.',
  },
  'action.cancelled': {
    meaning: 'The run was cancelled.',
    next: 'Run again: each workload is as it was or wholly written, each branch too.',
  },
  'action.drift': {
    meaning: 'The tree is not what the specs ask for, or a person edited it.',
    next: 'Deliver what the specs ask for, or bring the edit into the specs.',
  },
  'action.event': {
    meaning: 'The event that started the workflow must not do this, or cannot be read.',
    next: 'Plan on pull_request; deliver on push, schedule or repository_dispatch.',
  },
  'action.input': {
    meaning: 'An input of the Action has a value that it does not take.',
    next: 'Correct it under "with" in the workflow.',
  },
  'action.token': {
    meaning:
      "The job's own token may not do this: it is good for the repository of the workflow alone.",
    next: 'Pass app-id and app-private-key of an App that is installed there, or a gitops-token.',
  },
} as const satisfies Record<`action.${string}`, CodeText>;

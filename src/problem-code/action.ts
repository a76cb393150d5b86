import type { CodeText } from './code-text.ts';

/** What the Action refuses before anything else runs. */
export const actionCodes = {
  'action.input': {
    meaning: 'An input of the Action has a value that it does not take.',
    next: 'Correct it under "with" in the workflow.',
  },
} as const satisfies Record<`action.${string}`, CodeText>;

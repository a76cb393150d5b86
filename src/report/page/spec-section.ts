import type { Plan } from '../../plan/plan.ts';
import { inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';
import { clippedDiff } from './clipped-diff.ts';

/** The specs that change along, line by line: what a command was asked for stands there, and all else follows from it. */
export function specSection({ edits = [] }: Plan): Section {
  const blocks = edits.map(({ path, state, diff }) => {
    return `${state} ${inlineCode(path)}\n\n${clippedDiff(diff.split('\n'))}`;
  });
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Specs' }),
    blocks,
    join: '\n\n',
    left: (count) => `_${count} more specs do not fit here._`,
  };
}

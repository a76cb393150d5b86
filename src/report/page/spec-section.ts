import type { Plan } from '../../plan/plan.ts';
import { fencedBlock, inlineCode } from '../inert-markdown.ts';
import type { Section } from './budget.ts';

const maxLines = 120;

/** The specs that change along, line by line: what a command was asked for stands there, and all else follows from it. */
export function specSection({ edits = [] }: Plan): Section {
  const blocks = edits.map(({ path, state, diff }) => {
    const lines = diff.split('\n');
    const more = lines.length - maxLines;
    const shown = [...lines.slice(0, maxLines), ...(more > 0 ? [` and ${more} more lines`] : [])];
    return `${state} ${inlineCode(path)}\n\n${fencedBlock(shown, 'diff')}`;
  });
  return {
    ...(blocks.length === 0 ? {} : { head: '#### Specs' }),
    blocks,
    join: '\n\n',
    left: (count) => `_${count} more specs do not fit here._`,
  };
}

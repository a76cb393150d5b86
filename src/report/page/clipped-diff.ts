import { fencedBlock } from '../inert-markdown.ts';

/** So much is read of one diff; the whole stands in the changed files. */
const mostLines = 120;

/**
 * The lines of a diff as a fenced block, those that are too many counted. The count is indented as context is, for a list
 * item of YAML begins with a minus sign.
 */
export function clippedDiff(lines: readonly string[]): string {
  const more = lines.length - mostLines;
  const note = more > 0 ? [` and ${more} more lines`] : [];
  return fencedBlock([...lines.slice(0, mostLines), ...note], 'diff');
}

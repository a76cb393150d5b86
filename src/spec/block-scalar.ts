import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** Why the text behind `|` or `>` is another to some readers of YAML, or undefined. `pointer` is empty for a whole document. */
export function blockScalarFault(
  text: string,
  event: ScalarEvent,
  pointer: string,
): { readonly message: string; readonly hint: string } | undefined {
  const { style, chomping, valueStart, valueEnd } = event;
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK) return undefined;
  if (chomping === CHOMPING_MODE.KEEP && endsInBlanks(text, valueEnd)) {
    const message = 'The file ends in blanks that some readers take for a line of this text.';
    return { message, hint: 'End the file with a line feed.' };
  }
  const isEmpty = text.slice(valueStart, valueEnd).trim() === '';
  if (!isIndentGiven(text, valueStart) || (pointer !== '' && !isEmpty)) return undefined;
  return { message: 'Readers differ in where this text begins.', hint: 'Write it in quotes.' };
}

/** True when nothing but lines without text follow, and the last of them is cut short. */
function endsInBlanks(text: string, from: number): boolean {
  return /^\s*$/.test(text.slice(from)) && /\n[ \t]+$/.test(text);
}

/** True for `|2`: a number says how far the text is indented. */
function isIndentGiven(text: string, valueStart: number): boolean {
  const line = text.lastIndexOf('\n', valueStart - 2) + 1;
  return /[|>][-+]?[1-9][-+]?[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(line, valueStart));
}

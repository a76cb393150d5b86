/** A text of unknown origin on one line of a terminal: nothing in it steers the terminal or turns the writing direction. */
export function plainText(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The same over several lines. */
export function plainLines(text: string): string[] {
  return text.split('\n').map(plainText);
}

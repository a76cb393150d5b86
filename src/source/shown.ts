const limit = 120;
/** What begins a private key or a token: nothing behind it is shown. */
const credential =
  /(AGE-SECRET-KEY-|PRIVATE KEY-----|github_pat_|gh[pousr]_|glpat-|xox[a-z]-)[\s\S]*/i;

/**
 * A hostile text as a message may show it: quoted, at most 120 characters, nothing in it that a terminal obeys, and
 * no credential, since messages end up in logs.
 */
export function shown(text: string): string {
  const bare = text.replace(/:\/\/[^/\s@]{1,1024}@/g, '://***@').replace(credential, '$1***');
  const characters = [...bare];
  const cut = characters.slice(0, limit).map(escaped).join('');
  return `"${cut}${characters.length > limit ? '…' : ''}"`;
}

/** A sentence that holds a hostile text, on one line and without anything that a terminal or a log obeys. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

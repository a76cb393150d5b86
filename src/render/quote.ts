/** Characters that some YAML 1.1 or 1.2 reader folds, drops or refuses inside a double-quoted scalar, or no eye sees. */
const awkward = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/**
 * A text as a JSON string that every YAML 1.1 and 1.2 reader, JSON reader and Dockerfile exec form reads back unchanged.
 * Raises a TypeError on a lone surrogate, which no UTF-8 file can hold; specs refuse those long before.
 */
export function quote(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('a lone surrogate cannot be written as UTF-8');
  return JSON.stringify(value).replace(awkward, escapeUnits);
}

/** `\uXXXX` for each UTF-16 unit, as JSON does outside the basic plane. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** What a plain scalar means, or what is wrong with it. */
export type Scalar =
  | { readonly value: string | number | boolean | null }
  | { readonly fault: string };

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/**
 * A plain scalar by the core schema of YAML 1.2. Numbers that a reader of YAML 1.1 takes for another number, and
 * numbers that cannot be kept exactly, are a fault: what a person reads must be what runs.
 */
export function readScalar(text: string): Scalar {
  const word = words.get(text);
  if (word !== undefined) return { value: word };
  if (!/^[-+.0-9]/.test(text)) return { value: text };
  if (/^[-+]?(?:0[xob][0-9a-fA-F_]+|0[0-9_]+)$/.test(text)) {
    return { fault: 'is octal, hexadecimal or binary to some readers and decimal to others' };
  }
  if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text))
    return { fault: 'is no finite number' };
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text))
    return { value: text };
  const value = Number(text);
  const isKept =
    Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isKept ? { value } : { fault: 'is too large to be kept exactly' };
}

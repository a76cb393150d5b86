import type { Finding, Place } from '../problem.ts';

/** One document of a file: plain values without a prototype, and where each of them stands. */
export interface SpecDocument {
  readonly value: unknown;
  /** What the text may not hold. */
  readonly findings: readonly Finding[];
  /** Where the value at an RFC 6901 pointer stands; its nearest parent when there is no such value. */
  readonly placeOf: (pointer: string) => Place;
  /** Where the key of that value stands; for an element of a list the element. */
  readonly keyPlaceOf: (pointer: string) => Place;
  /** How a plain number is written: `3.10` and `3.1` are the same value. */
  readonly writtenAt: (pointer: string) => string | undefined;
}

/** Where the children of one mapping or list stand, in the order of the text. */
export interface Mark {
  readonly key: string;
  readonly keyAt: number;
  readonly at: number;
  /** End of a plain scalar. */
  readonly end: number;
}

export interface Marked {
  readonly value: unknown;
  readonly at: number;
  readonly marks: ReadonlyMap<object, readonly Mark[]>;
}

/** Line and column, both from 1, of an offset. The lines are counted once, when first asked for. */
export function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | undefined;

  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

interface DocumentParts {
  readonly file: string;
  readonly text: string;
  readonly marked: Marked;
  readonly findings: readonly Finding[];
  readonly count: ReturnType<typeof lineCounter>;
}

export function specDocument({ file, text, marked, findings, count }: DocumentParts): SpecDocument {
  const placeAt = (pointer: string, offset: number): Place => ({ file, ...count(offset), pointer });
  const find = finder(marked);

  return {
    value: marked.value,
    findings,
    placeOf: (pointer) => placeAt(pointer, find(pointer).at),
    keyPlaceOf: (pointer) => placeAt(pointer, find(pointer).keyAt),
    writtenAt: (pointer) => {
      const { at, end } = find(pointer);
      return end > at ? text.slice(at, end) : undefined;
    },
  };
}

/** RFC 6901. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys a pointer leads through. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Keys are indexed when first looked for: a hostile mapping has many, and as many findings. */
function finder(marked: Marked): (pointer: string) => Mark {
  const indexes = new Map<object, ReadonlyMap<string, Mark>>();
  const markOf = (value: object, key: string): Mark | undefined => {
    const marks = marked.marks.get(value) ?? [];
    if (Array.isArray(value)) return marks[Number(key)];
    const index = indexes.get(value) ?? new Map(marks.map((mark) => [mark.key, mark]));
    indexes.set(value, index);
    return index.get(key);
  };

  return (pointer) => {
    let mark: Mark = { key: '', keyAt: marked.at, at: marked.at, end: marked.at };
    let value = marked.value;
    for (const key of stepsOf(pointer)) {
      if (typeof value !== 'object' || value === null) return mark;
      const next = markOf(value, key);
      if (next === undefined) return mark;
      mark = next;
      value = childOf(value, key);
    }
    return mark;
  };
}

function childOf(value: object, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

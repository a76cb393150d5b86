import { afterBlanks, type Part, partAt, type Span } from './span.ts';
import { blockLines, flowText, memberLines, quotedText, type SpecValue } from './value-text.ts';

/** A piece of a text, by offsets, and what stands there from now on. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit is about, in a text whose values stand where `root` says. */
export interface EditPlace {
  readonly text: string;
  /** False: JSON. */
  readonly isYaml: boolean;
  readonly root: Span;
  readonly steps: readonly string[];
}

/** Takes out an element, a member or a whole document; undefined when that is not plain to do. */
export function removed(place: EditPlace): readonly Replacement[] | undefined {
  const { text, root, steps } = place;
  const last = steps.at(-1);
  if (last === undefined) return wholeLines(text, documentStart(text, root), root.end);
  const parent = spanAt(root, steps.slice(0, -1));
  const part = parent === undefined ? undefined : partAt(parent, last);
  if (parent === undefined || part === undefined) return undefined;
  if (parent.isFlow) return [withoutFlowPart(text, parent, parent.parts.indexOf(part))];
  if (parent.parts.length > 1) return wholeLines(text, part.start, part.span.end);
  // An empty list in block style has no form; under a key it must stand deeper than the key.
  const indent = parent === root ? '' : '  ';
  return [{ start: part.start, end: lineEnd(text, part.span.end), text: `${indent}[]` }];
}

/** Puts an element at the end of a list. */
export function appended(place: EditPlace, value: SpecValue): readonly Replacement[] | undefined {
  const { text, isYaml, root, steps } = place;
  const list = spanAt(root, steps);
  if (list?.kind !== 'list') return undefined;
  if (list.isFlow && list.parts.length === 0 && isYaml) return firstElement(place, list, value);
  if (list.isFlow) return flowAppended(text, list, flowText(value, !isYaml));
  const last = list.parts.at(-1);
  if (last === undefined) return undefined;
  const column = last.start - lineStart(text, last.start);
  return below(text, last.span.end, dashed(value, column));
}

/** Replaces a value, or adds a member to a mapping. */
export function set(place: EditPlace, value: SpecValue): readonly Replacement[] | undefined {
  const { text, isYaml, root, steps } = place;
  const last = steps.at(-1);
  const parent = spanAt(root, steps.slice(0, -1));
  if (last === undefined || parent === undefined) return undefined;
  const part = partAt(parent, last);
  if (part !== undefined) return replacedValue(place, { parent, part }, value);
  const end = parent.parts.at(-1)?.span.end;
  if (parent.kind !== 'mapping' || end === undefined) return undefined;
  if (!parent.isFlow) {
    const indent = columnOf(text, parent.start);
    return below(text, end, memberLines(last, value, indent));
  }
  const member = flowText({ [last]: value }, !isYaml).slice(1, -1);
  return flowAppended(text, parent, member);
}

function replacedValue(
  { text, isYaml }: EditPlace,
  { parent, part }: { readonly parent: Span; readonly part: Part },
  value: SpecValue,
): readonly Replacement[] | undefined {
  const { start, end, kind, quote, isFlow } = part.span;
  const isWord = kind === 'scalar' && isFlow;
  if (typeof value === 'string' && isWord && quote !== undefined) {
    return [{ start, end, text: isYaml ? quotedText(value, quote) : JSON.stringify(value) }];
  }
  if (parent.isFlow || (typeof value === 'boolean' && isWord)) {
    return [{ start, end, text: flowText(value, !isYaml) }];
  }
  if (parent.kind !== 'list' || !isWord) return undefined;
  // An element that was a word becomes a mapping: what stood behind it stays on its line.
  const [head = '', ...rest] = blockLines(value, columnOf(text, start));
  return [{ start, end, text: head }, ...(below(text, end, rest) ?? [])];
}

function spanAt(root: Span, steps: readonly string[]): Span | undefined {
  return steps.reduce<Span | undefined>(
    (span, key) => (span === undefined ? undefined : partAt(span, key)?.span),
    root,
  );
}

/** A document goes with the mark that begins it, where that stands on a line of its own. */
function documentStart(text: string, { start }: Span): number {
  const mark = text.lastIndexOf('\n---', start);
  const at = mark < 0 && text.startsWith('---') ? 0 : mark + 1;
  const isOwn = /^---[ \t]*\r?\n/.test(text.slice(at, at + 64));
  const between = text.slice(at, start).split('\n').slice(1);
  return isOwn && between.every((line) => /^\s*(?:#|$)/.test(line)) ? at : start;
}

/** All lines from one offset to another; none when anything else stands on them. */
function wholeLines(text: string, from: number, to: number): readonly Replacement[] | undefined {
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  if (text.slice(start, from).trim() !== '') return undefined;
  if (!/^\s*(?:#.*)?$/s.test(text.slice(to, end))) return undefined;
  return [{ start, end: text.startsWith('\r\n', end) ? end + 2 : end + 1, text: '' }].map(
    (whole) => ({ ...whole, end: Math.min(whole.end, text.length) }),
  );
}

function withoutFlowPart(text: string, { parts }: Span, index: number): Replacement {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  const { start = 0, span = { end: 0 } } = part ?? {};
  if (next === undefined) return { start: before?.span.end ?? start, end: span.end, text: '' };
  const isPlain = /^\s*,\s*$/.test(text.slice(span.end, next.start));
  // A comment behind the comma is about something else, perhaps.
  const comma = afterBlanks(text, span.end, /\s/) + 1;
  return { start, end: isPlain ? next.start : comma, text: '' };
}

/** An element in brackets, on a line of its own where the others have one each. */
function flowAppended(
  text: string,
  { start, parts }: Span,
  added: string,
): readonly Replacement[] | undefined {
  const last = parts.at(-1);
  if (last === undefined) return [{ start: start + 1, end: start + 1, text: added }];
  const { end } = last.span;
  const from = lineStart(text, last.start);
  const isOwnLine = text.slice(from, last.start).trim() === '' && from > start;
  const gap = isOwnLine ? newline(text) + text.slice(from, last.start) : ' ';
  return [{ start: end, end, text: `,${gap}${added}` }];
}

/** `[]` becomes a list in block style where nothing else stands on its line. */
function firstElement(
  { text, root }: EditPlace,
  list: Span,
  value: SpecValue,
): readonly Replacement[] {
  const { start, end } = list;
  const isLast = text.slice(end, lineEnd(text, end)).trim() === '';
  if (!isLast) return [{ start, end, text: `[${flowText(value, false)}]` }];
  const from = lineStart(text, start);
  if (list === root)
    return [
      {
        start,
        end,
        text: dashed(value, start - from)
          .join('\n')
          .trim(),
      },
    ];
  const before = text.slice(from, start);
  const indent = before.length - before.trimStart().length;
  if (before.trim() === '') {
    return [{ start: from, end, text: dashed(value, indent).join(newline(text)) }];
  }
  const key = from + before.trimEnd().length;
  const lines = dashed(value, indent + 2).join(newline(text));
  return [{ start: key, end, text: newline(text) + lines }];
}

function dashed(value: SpecValue, column: number): string[] {
  const [head = '', ...rest] = blockLines(value, column + 2);
  return [`${' '.repeat(column)}- ${head}`, ...rest];
}

/** New lines below the one that holds an offset. */
function below(
  text: string,
  offset: number,
  lines: readonly string[],
): readonly Replacement[] | undefined {
  if (lines.length === 0) return [];
  const at = lineEnd(text, offset);
  const rest = text.slice(offset, at);
  if (!/^\s*(?:#.*)?$/.test(rest)) return undefined;
  const gap = newline(text);
  return [{ start: at, end: at, text: lines.map((line) => gap + line).join('') }];
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends that holds an offset, before its line feed. */
function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return text.charAt(feed - 1) === '\r' && feed > offset ? feed - 1 : feed;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

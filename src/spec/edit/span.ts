import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml';

/** Where a value stands in a text, with all that it holds. Offsets; the end is exclusive. */
export interface Span {
  readonly kind: 'scalar' | 'list' | 'mapping';
  /** Between brackets or braces; of a scalar, whether it is plain or quoted on one line. */
  readonly isFlow: boolean;
  readonly start: number;
  readonly end: number;
  /** Of a scalar. */
  readonly quote?: '' | "'" | '"';
  readonly parts: readonly Part[];
}

/** An element of a list, or a value of a mapping with its key. */
export interface Part {
  readonly key: string;
  /** Of the key, or of the dash before an element in block style; of the element itself in flow style. */
  readonly start: number;
  readonly span: Span;
}

/** The values of every document of a text that the one reader of specs has taken without a fault; offsets of that text. */
export function spansOf(text: string): Span[] {
  const reader: Reader = { text, events: parseEvents(text, {}), next: 0 };
  const spans: Span[] = [];
  while (reader.next < reader.events.length) {
    const event = reader.events[reader.next];
    reader.next += 1;
    if (event?.type === EVENT_ID.DOCUMENT) spans.push(readSpan(reader, 0));
  }
  return spans;
}

/** The part that a key or an index leads to. */
export function partAt({ parts, kind }: Span, key: string): Part | undefined {
  return kind === 'list' ? parts[Number(key)] : parts.find((part) => part.key === key);
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
}

function readSpan(reader: Reader, from: number): Span {
  const event = reader.events[reader.next];
  if (event?.type === EVENT_ID.SCALAR) {
    reader.next += 1;
    return scalarSpan(reader.text, event, from);
  }
  if (event?.type === EVENT_ID.SEQUENCE) return collection(reader, event, 'list');
  if (event?.type === EVENT_ID.MAPPING) return collection(reader, event, 'mapping');
  return { kind: 'scalar', isFlow: true, start: from, end: from, parts: [] };
}

function scalarSpan(
  text: string,
  event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>,
  from: number,
): Span {
  const { valueStart, valueEnd, style } = event;
  const nothing = { kind: 'scalar', parts: [] } as const;
  if (valueStart < 0) return { ...nothing, isFlow: true, start: from, end: from };
  if (style === SCALAR_STYLE.PLAIN) {
    return { ...nothing, isFlow: true, quote: '', start: valueStart, end: valueEnd };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    const quote = style === SCALAR_STYLE.SINGLE_QUOTED ? "'" : '"';
    return { ...nothing, isFlow: true, quote, start: valueStart - 1, end: valueEnd + 1 };
  }
  // The blank lines below a block scalar belong to nobody.
  const end = valueStart + text.slice(valueStart, valueEnd).trimEnd().length;
  return { ...nothing, isFlow: false, start: from, end: Math.max(end, from) };
}

function collection(
  reader: Reader,
  event: Extract<Event, { style: unknown; start: number }>,
  kind: 'list' | 'mapping',
): Span {
  const { text } = reader;
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  const parts: Part[] = [];
  let end = isFlow ? event.start + 1 : event.start;
  reader.next += 1;
  while (reader.events[reader.next]?.type !== EVENT_ID.POP && reader.next < reader.events.length) {
    const part = kind === 'list' ? element(reader, end, isFlow) : member(reader, end);
    parts.push(part);
    end = part.span.end;
  }
  reader.next += 1;
  if (isFlow) end = afterBlanks(text, end, /[\s,]/) + 1;
  return { kind, isFlow, start: event.start, end, parts };
}

function element(reader: Reader, from: number, isFlow: boolean): Part {
  const start = afterBlanks(reader.text, from, isFlow ? /[\s,]/ : /\s/);
  const span = readSpan(reader, isFlow ? start : start + 1);
  return { key: '', start, span };
}

function member(reader: Reader, from: number): Part {
  const { text } = reader;
  const event = reader.events[reader.next];
  const key = readSpan(reader, from);
  const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
  const colon = afterBlanks(text, key.end, /\s/);
  return { key: name, start: key.start, span: readSpan(reader, colon + 1) };
}

/** The offset of what follows blanks and comments. */
export function afterBlanks(text: string, from: number, blank: RegExp): number {
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (blank.test(character)) at += 1;
    else return at;
  }
  return at;
}

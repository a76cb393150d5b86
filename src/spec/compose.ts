import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { ProblemCode } from '../problem-code.ts';
import { shown } from '../source/shown.ts';
import { blockScalarFault } from './block-scalar.ts';
import { readScalar } from './scalar.ts';
import { type Mark, type Marked, pointerTo } from './spec-document.ts';

/** Something the text may not hold, with its offset. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly offset: number;
  readonly pointer: string;
  readonly hint?: string;
  /** The first of two places that contradict each other. */
  readonly other?: number;
}

export interface Composed extends Marked {
  readonly faults: readonly Fault[];
}

/** Keys that mean something to a JavaScript object; none is a field of ours. */
const forbiddenKeys: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/**
 * The documents of an event stream, without prototypes, and all its faults: anchors, aliases, merges, tags, directives,
 * keys that are doubled or not plain text, numbers that are ambiguous. A faulty part is left out, its neighbours stay.
 */
export function compose(text: string, events: readonly Event[]): Composed[] {
  const documents: Composed[] = [];
  for (let next = 0; next < events.length; next += 1) {
    const start = events[next];
    if (start?.type !== EVENT_ID.DOCUMENT) continue;
    const reader: Reader = { text, events, next: next + 1, last: 0, marks: new Map(), faults: [] };
    if (start.directives.length > 0) reader.faults.push(directiveFault(text));
    const { value, at } = readNode(reader, '', 0);
    documents.push({ value, at, marks: reader.marks, faults: reader.faults });
    next = reader.next - 1;
  }
  return documents;
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  /** End of the last scalar. */
  last: number;
  readonly marks: Map<object, readonly Mark[]>;
  readonly faults: Fault[];
}

interface Node {
  readonly value: unknown;
  readonly at: number;
  readonly end: number;
}

function readNode(reader: Reader, pointer: string, fallback: number): Node {
  const event = reader.events[reader.next];
  reader.next += 1;
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
    return { value: null, at: fallback, end: fallback };
  }
  refuseAnchorsAndTags(reader, event, pointer);
  if (event.type === EVENT_ID.ALIAS) {
    return { value: null, at: event.anchorStart - 1, end: event.anchorStart - 1 };
  }
  if (event.type === EVENT_ID.SCALAR) return scalarNode(reader, event, pointer, fallback);
  const value =
    event.type === EVENT_ID.SEQUENCE
      ? readList(reader, pointer, event.start)
      : readMapping(reader, pointer, event.start);
  const at =
    event.style === COLLECTION_STYLE.BLOCK ? firstAt(reader, value, event.start) : event.start;
  return { value, at, end: at };
}

/** A block list starts at its first dash, a block mapping at its first key. */
function firstAt(reader: Reader, value: object, start: number): number {
  return Array.isArray(value) ? start : (reader.marks.get(value)?.[0]?.keyAt ?? start);
}

function readList(reader: Reader, pointer: string, start: number): unknown[] {
  const list: unknown[] = [];
  const marks: Mark[] = [];
  while (!atEnd(reader)) {
    const fallback = list.length === 0 ? start : elementStart(reader, start);
    const node = readNode(reader, pointerTo(pointer, list.length), fallback);
    marks.push({ key: String(list.length), keyAt: node.at, at: node.at, end: node.end });
    list.push(node.value);
  }
  reader.next += 1;
  reader.marks.set(list, marks);
  return list;
}

/** The dash of an element that has no text of its own on that line: nothing, or a block scalar. */
function elementStart({ text, events, next, last }: Reader, start: number): number {
  const event = events[next];
  if (event?.type !== EVENT_ID.SCALAR || event.fast) return start;
  const dash = /^[ \t]*-/gm;
  dash.lastIndex = last;
  return dash.test(text) ? dash.lastIndex - 1 : start;
}

function readMapping(reader: Reader, pointer: string, start: number): object {
  const mapping: Record<string, unknown> = Object.create(null);
  const marks = new Map<string, Mark>();
  while (!atEnd(reader)) {
    const key = readKey(reader, pointer, start);
    const node = readNode(reader, pointerTo(pointer, key.text ?? ''), key.at);
    if (key.text === undefined) continue;
    const earlier = marks.get(key.text);
    if (earlier !== undefined) {
      reader.faults.push(doubledKey(key.text, pointer, key.at, earlier.keyAt));
      continue;
    }
    marks.set(key.text, { key: key.text, keyAt: key.at, at: node.at, end: node.end });
    mapping[key.text] = node.value;
  }
  reader.next += 1;
  reader.marks.set(mapping, [...marks.values()]);
  return mapping;
}

function atEnd(reader: Reader): boolean {
  const type = reader.events[reader.next]?.type;
  return type === undefined || type === EVENT_ID.POP;
}

/** The text of a key; undefined, with a fault, when it may be none. */
function readKey(reader: Reader, pointer: string, start: number): { text?: string; at: number } {
  const event = reader.events[reader.next];
  if (event?.type !== EVENT_ID.SCALAR) {
    const node = readNode(reader, pointer, start);
    const message = 'A key is a list, a mapping or an alias.';
    reader.faults.push({ code: 'spec.key', message, offset: node.at, pointer });
    return { at: node.at };
  }
  refuseAnchorsAndTags(reader, event, pointer);
  reader.next += 1;
  const text = getScalarValue(reader.text, event);
  const at = startOf(event, start);
  const fault = keyFault(text, event);
  if (fault === undefined) return { text, at };
  reader.faults.push({ ...fault, offset: at, pointer: pointerTo(pointer, text) });
  return { at };
}

function keyFault(text: string, event: ScalarEvent): Omit<Fault, 'offset' | 'pointer'> | undefined {
  if (text === '<<') return { code: 'spec.alias', message: 'A merge key "<<" is not read.' };
  if (text === '' && event.style === SCALAR_STYLE.PLAIN) {
    return { code: 'spec.key', message: 'A key is empty.' };
  }
  if (text.includes('\0') || !text.isWellFormed()) {
    return { code: 'spec.encoding', message: `The key ${shown(text)} is no text.` };
  }
  if (!forbiddenKeys.has(text)) return undefined;
  return {
    code: 'spec.key',
    message: `The key ${shown(text)} is a name that programs keep for themselves.`,
  };
}

function scalarNode(reader: Reader, event: ScalarEvent, pointer: string, fallback: number): Node {
  const text = getScalarValue(reader.text, event);
  const at = startOf(event, fallback);
  reader.last = event.valueStart < 0 ? at + 1 : event.valueEnd;
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  const end = isPlain ? event.valueEnd : at;
  const scalar = isPlain ? readScalar(text) : { value: text };
  if ('fault' in scalar) {
    const message = `The number ${shown(text)} ${scalar.fault}.`;
    const hint = 'Write plain decimal digits, or quote it where text is meant.';
    reader.faults.push({ code: 'spec.number', message, offset: at, pointer, hint });
    return { value: null, at, end };
  }
  const differing = blockScalarFault(reader.text, event, pointer);
  if (differing !== undefined) {
    reader.faults.push({ code: 'spec.syntax', ...differing, offset: at, pointer });
  }
  if (!event.fast && (text.includes('\0') || !text.isWellFormed())) {
    const message = 'The text holds a NUL or half of a character.';
    reader.faults.push({ code: 'spec.encoding', message, offset: at, pointer });
  }
  return { value: scalar.value, at, end };
}

/** Where a reader sees the scalar begin: at its quote; a block scalar or an absent one at its key. */
function startOf(event: ScalarEvent, fallback: number): number {
  if (event.valueStart < 0) return fallback;
  if (event.style === SCALAR_STYLE.PLAIN) return event.valueStart;
  const isQuoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? event.valueStart - 1 : fallback;
}

function refuseAnchorsAndTags(
  reader: Reader,
  event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>,
  pointer: string,
): void {
  if (event.anchorStart >= 0) {
    const what = event.type === EVENT_ID.ALIAS ? 'alias' : 'anchor';
    const name = shown(reader.text.slice(event.anchorStart, event.anchorEnd));
    const message = `The ${what} ${name} is not read.`;
    reader.faults.push({ code: 'spec.alias', message, offset: event.anchorStart - 1, pointer });
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    const tag = shown(reader.text.slice(event.tagStart, event.tagEnd));
    const message = `The tag ${tag} is not read.`;
    reader.faults.push({ code: 'spec.tag', message, offset: event.tagStart, pointer });
  }
}

function directiveFault(text: string): Fault {
  const offset = Math.max(0, /^%/m.exec(text)?.index ?? 0);
  return { code: 'spec.tag', message: 'A directive is not read.', offset, pointer: '' };
}

function doubledKey(key: string, parent: string, offset: number, other: number): Fault {
  const message = `The key ${shown(key)} stands here and before`;
  return { code: 'spec.duplicate-key', message, offset, pointer: pointerTo(parent, key), other };
}

import {
  COLLECTION_STYLE,
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
  YAML11_SCHEMA,
} from 'js-yaml';
import { isCollection } from './value-at.ts';

/** Plain texts that YAML 1.1 and YAML 1.2 read as the same value, with that value. Grows while files are read. */
export type AgreedTexts = Map<string, unknown>;

/**
 * The documents of a text that YAML 1.1 and YAML 1.2 surely read the same. Of untagged nodes only what a plain scalar
 * means depends on the version, so each such text is read under both, and once. Undefined where the versions differ, and
 * where that does not tell enough: at tags, anchors, aliases, merges, directives, and at whatever a reader refuses.
 */
export function agreedDocuments(
  source: string,
  events: readonly Event[],
  agreed: AgreedTexts,
): readonly unknown[] | undefined {
  const values = scalarValues(source, events, agreed);
  if (values === undefined) return undefined;
  const composition = new Composition();
  let scalars = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.SCALAR) composition.add(values[scalars++]);
    else if (event.type === EVENT_ID.POP) composition.leave();
    else composition.enter(event.type);
  }
  return composition.isSound ? composition.documents : undefined;
}

/** A document, list or mapping whose end is still to come. */
interface Open {
  readonly list?: unknown[];
  readonly map?: Record<string, unknown>;
  /** Of the mapping, while its value is still to come. */
  key?: string | undefined;
}

class Composition {
  readonly documents: unknown[] = [];
  /** False once there was a key that a reader may refuse. */
  isSound = true;
  #inner: Open = { list: this.documents };
  readonly #outer: Open[] = [];

  enter(type: Event['type']): void {
    this.#outer.push(this.#inner);
    // A document is but its only node.
    if (type === EVENT_ID.DOCUMENT) return;
    const opened: Open = type === EVENT_ID.SEQUENCE ? { list: [] } : { map: {}, key: undefined };
    this.add(opened.list ?? opened.map);
    this.#inner = opened;
  }

  leave(): void {
    this.#inner = this.#outer.pop() ?? this.#inner;
  }

  add(value: unknown): void {
    const { list, map = {}, key } = this.#inner;
    if (list !== undefined) list.push(value);
    else if (key === undefined) this.#inner.key = this.#newKey(map, value);
    else {
      map[key] = value;
      this.#inner.key = undefined;
    }
  }

  #newKey(map: Record<string, unknown>, value: unknown): string {
    const key = isCollection(value) ? '__proto__' : String(value);
    if (key === '__proto__' || Object.hasOwn(map, key)) this.isSound = false;
    return key;
  }
}

/** The value of every scalar, in order; undefined where its text alone does not say what it is in both versions. */
function scalarValues(
  source: string,
  events: readonly Event[],
  agreed: AgreedTexts,
): readonly unknown[] | undefined {
  const values: unknown[] = [];
  const asked: Asked[] = [];
  for (const event of events) {
    if (hasProperties(event)) return undefined;
    if (event.type !== EVENT_ID.SCALAR) continue;
    const text = getScalarValue(source, event);
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const value = isPlain ? agreed.get(text) : text;
    if (value === undefined) asked.push({ index: values.length, text, event });
    values.push(value);
  }
  if (asked.length > 0 && !learn(source, asked, agreed)) return undefined;
  for (const { index, text } of asked) values[index] = agreed.get(text);
  return values;
}

/** A plain scalar whose text is not known yet. */
interface Asked {
  readonly index: number;
  readonly text: string;
  readonly event: ScalarEvent;
}

function hasProperties(event: Event): boolean {
  if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0;
  if (event.type === EVENT_ID.POP) return false;
  return event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0;
}

/** Reads texts under both versions; false when they differ. */
function learn(source: string, asked: readonly Asked[], agreed: AgreedTexts): boolean {
  const byText = new Map(asked.map(({ text, event }) => [text, event]));
  if (byText.has('<<')) return false;
  const list = inOneList([...byText.values()]);
  const [core] = constructFromEvents(list, { source, schema: CORE_SCHEMA });
  const [older] = constructFromEvents(list, { source, schema: YAML11_SCHEMA });
  if (!Array.isArray(core) || !Array.isArray(older)) return false;
  if (!core.every((value, index) => Object.is(value, older[index]))) return false;
  for (const [index, text] of [...byText.keys()].entries()) {
    const own = detached(text);
    agreed.set(own, core[index] === text ? own : core[index]);
  }
  return true;
}

/** A part of a text keeps the whole text in memory. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** A document that is one list of these scalars. */
function inOneList(scalars: readonly ScalarEvent[]): Event[] {
  const none = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return [
    { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
    { type: EVENT_ID.SEQUENCE, start: 0, style: COLLECTION_STYLE.FLOW, ...none },
    ...scalars,
    { type: EVENT_ID.POP },
    { type: EVENT_ID.POP },
  ];
}

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

/** Plain texts that YAML 1.1 and YAML 1.2 read as the same value. Grows while files are read. */
export type AgreedTexts = Set<string>;

/**
 * Do YAML 1.1 and YAML 1.2 surely read the same from these events? Of untagged nodes only what a plain scalar means
 * depends on the version, so each such text is read under both, and once. False also where that does not tell enough: at
 * tags, anchors, aliases, merges and directives.
 */
export function versionsAgree(
  source: string,
  events: readonly Event[],
  agreed: AgreedTexts,
): boolean {
  const asked = new Map<string, ScalarEvent>();
  for (const event of events) {
    if (hasProperties(event)) return false;
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
    const text = getScalarValue(source, event);
    if (text === '<<') return false;
    if (!agreed.has(text)) asked.set(text, event);
  }
  if (!haveSameValues(source, [...asked.values()])) return false;
  for (const text of asked.keys()) agreed.add(text);
  return true;
}

function hasProperties(event: Event): boolean {
  if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0;
  if (event.type === EVENT_ID.POP) return false;
  return event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0;
}

function haveSameValues(source: string, scalars: readonly ScalarEvent[]): boolean {
  if (scalars.length === 0) return true;
  const list = inOneList(scalars);
  const [core] = constructFromEvents(list, { source, schema: CORE_SCHEMA });
  const [older] = constructFromEvents(list, { source, schema: YAML11_SCHEMA });
  if (!Array.isArray(core) || !Array.isArray(older)) return false;
  return core.every((value, index) => Object.is(value, older[index]));
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

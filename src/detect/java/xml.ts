/** One element of an XML document: text and children, without attributes, which build files put nothing into. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  text: string;
  readonly children: XmlElement[];
}

const limits = { depth: 64, elements: 50_000 };
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]{0,200})(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>|<!|[^<]+|</g;
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The root element, or undefined when the text is no well-formed XML or holds a document type (so no entities). */
export function readXml(text: string): XmlElement | undefined {
  const top: XmlElement = { name: '', line: 1, text: '', children: [] };
  const reading: Reading = { open: [top], elements: 0, line: 1 };
  for (const match of text.matchAll(token)) {
    if (!readToken(reading, match)) return undefined;
    reading.line += newlines(match[0]);
  }
  return reading.open.length === 1 ? top.children[0] : undefined;
}

interface Reading {
  readonly open: XmlElement[];
  elements: number;
  line: number;
}

/** False when the token makes the document malformed or too large. */
function readToken(reading: Reading, match: RegExpMatchArray): boolean {
  const [whole, cdata, closing, name, empty] = match;
  const current = reading.open.at(-1);
  if (current === undefined || whole === '<!' || whole === '<') return false;
  if (name === undefined) {
    current.text += cdata ?? (whole.startsWith('<') ? '' : decode(whole));
    return true;
  }
  if (closing === '/') return reading.open.length > 1 && reading.open.pop()?.name === name;
  reading.elements += 1;
  const element: XmlElement = { name, line: reading.line, text: '', children: [] };
  current.children.push(element);
  if (empty !== '/') reading.open.push(element);
  return reading.elements <= limits.elements && reading.open.length <= limits.depth;
}

/** The element at a path of names, the first of each. */
export function child(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  let found = element;
  for (const name of names) found = found?.children.find((one) => one.name === name);
  return found;
}

export function childText(
  element: XmlElement | undefined,
  ...names: readonly string[]
): string | undefined {
  const text = child(element, ...names)?.text.trim();
  return text === '' ? undefined : text;
}

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => named.get(name) ?? whole);
}

function newlines(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    count += 1;
  return count;
}

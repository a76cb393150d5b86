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
  const open = [top];
  let elements = 0;
  let line = 1;
  for (const match of text.matchAll(token)) {
    const [whole, cdata, closing, name, empty] = match;
    const current = open.at(-1);
    if (current === undefined || whole === '<!' || whole === '<') return undefined;
    if (name === undefined) current.text += cdata ?? (whole.startsWith('<') ? '' : decode(whole));
    else if (closing === '/') {
      if (open.length < 2 || current.name !== name) return undefined;
      open.pop();
    } else {
      elements += 1;
      if (elements > limits.elements || open.length > limits.depth) return undefined;
      const element: XmlElement = { name, line, text: '', children: [] };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
    line += newlines(whole);
  }
  return open.length === 1 ? top.children[0] : undefined;
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

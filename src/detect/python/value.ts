/** What can be said about a value without running anything. */
export interface Value {
  /** The value, or the default it has when nothing is set. */
  readonly text?: string;
  /** Environment variable that sets it. */
  readonly env?: string;
  /** Long option of the command line that sets it. */
  readonly option?: string;
  /** What a text is put together from, in its order: a variable or an option sets only its own part. */
  readonly parts?: readonly Value[];
}

/** A text put together from parts; one part alone stands for itself. */
export function joined(parts: readonly Value[]): Value {
  const flat = parts.flatMap((part) => part.parts ?? [part]).filter((part) => part.text !== '');
  const [only] = flat;
  if (only === undefined) return { text: '' };
  if (flat.length === 1) return only;
  const texts = flat.map((part) => part.text);
  const text = texts.every((part) => part !== undefined) ? { text: texts.join('') } : {};
  return { ...text, parts: flat };
}

/** Host and port of an address: each is set by a variable or an option only when it is the whole of that side. */
export function splitAddress(address: Value): { host: Value; port: Value } {
  const parts = address.parts ?? [address];
  const at = parts.findLastIndex((part) => isLiteral(part) && part.text?.includes(':') === true);
  const text = parts[at]?.text;
  if (text === undefined) return splitText(address);
  const colon = text.lastIndexOf(':');
  const before = joined([...parts.slice(0, at), { text: text.slice(0, colon) }]);
  const after = joined([{ text: text.slice(colon + 1) }, ...parts.slice(at + 1)]);
  return { host: unbracketed(before), port: after };
}

/** No colon is written apart from a default: one variable or option sets the whole address. */
function splitText(address: Value): { host: Value; port: Value } {
  const { text } = address;
  const colon = text?.lastIndexOf(':') ?? -1;
  if (text === undefined || colon < 0) return { host: {}, port: address };
  const host = unbracketed({ text: text.slice(0, colon) });
  return { host, port: { ...address, text: text.slice(colon + 1) } };
}

function isLiteral({ env, option }: Value): boolean {
  return env === undefined && option === undefined;
}

function unbracketed({ text, ...source }: Value): Value {
  return text === undefined ? source : { ...source, text: text.replace(/^\[(.*)\]$/, '$1') };
}

/** Where a text stops being JSON (RFC 8259); undefined for JSON. The engine's own message often has no position. */
export function jsonFaultAt(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return firstFault(text);
  }
}

const string =
  '"[^"\\\\\\u0000-\\u001f]*(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\\\\u0000-\\u001f]*)*"';
const number = '-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?';
const token = `[ \\t\\r\\n]*(?:(?<value>${string}|${number}|true|false|null)|(?<mark>[[\\]{}:,]))`;

/** What may come next: a key or a value, also `first` in a list or mapping that may end at once, or a separator. */
type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';

interface State {
  readonly awaited: Awaited;
  /** The open brackets, innermost last. */
  readonly open: string;
}

function firstFault(text: string): number {
  const next = new RegExp(token, 'y');
  let state: State = { awaited: 'value', open: '' };
  for (let at = 0; ; at = next.lastIndex) {
    next.lastIndex = at;
    const groups = next.exec(text)?.groups;
    const after =
      groups &&
      (groups.mark === undefined ? afterValue(state, groups.value) : afterMark(state, groups.mark));
    if (after === undefined)
      return at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 4_096))?.[0].length ?? 0);
    state = after;
  }
}

function afterValue({ awaited, open }: State, value = ''): State | undefined {
  if (awaited.endsWith('value')) return closed(open);
  return awaited.endsWith('key') && value.startsWith('"') ? { awaited: 'colon', open } : undefined;
}

function afterMark({ awaited, open }: State, mark: string): State | undefined {
  if (mark === ':') return awaited === 'colon' ? { awaited: 'value', open } : undefined;
  if (mark === ',') return awaited === 'comma' ? { awaited: inner(open), open } : undefined;
  if (mark === ']' || mark === '}') return ended({ awaited, open }, mark);
  return awaited.endsWith('value') ? opened(open, mark) : undefined;
}

function ended({ awaited, open }: State, bracket: string): State | undefined {
  const mayEnd = awaited === 'comma' || awaited.startsWith('first');
  return mayEnd && open.endsWith(bracket === ']' ? '[' : '{')
    ? closed(open.slice(0, -1))
    : undefined;
}

/** Far deeper than is read anyway, and shallow enough to be looked at again and again. */
const maxDepth = 64;

function opened(open: string, bracket: string): State | undefined {
  if (open.length >= maxDepth) return undefined;
  const within = `${open}${bracket}`;
  return { awaited: `first ${inner(within)}`, open: within };
}

function inner(open: string): 'key' | 'value' {
  return open.endsWith('{') ? 'key' : 'value';
}

function closed(open: string): State {
  return { awaited: open === '' ? 'nothing' : 'comma', open };
}

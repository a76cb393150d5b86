import { maskedText } from '../../plan/object/mask.ts';
import { Markup, markup, type Part } from './markup.ts';

/** Longest line that is shown, in UTF-16 units: nobody reads further, and a page is to stay one. */
const longestLine = 2_000;

/** How much of a page diffs may take together; what no longer fits is counted. */
export interface Room {
  left: number;
}

/** A unified diff with the numbers of its lines; undefined when there is no room for it. Secrets in it are hidden. */
export function diffBlock(diff: string, room: Room): Markup | undefined {
  if (diff.length > room.left) return undefined;
  room.left -= diff.length;
  const at: Numbers = { before: 0, after: 0 };
  const rows = maskedText(diff)
    .split('\n')
    .map((line) => row(line, at).text);
  return new Markup(`<pre>${rows.join('')}</pre>`);
}

/** Of the next line, in the file as it was and as it will be. */
interface Numbers {
  before: number;
  after: number;
}

function row(line: string, at: Numbers): Markup {
  const text = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
  if (hunk !== null) {
    at.before = Number(hunk[1]);
    at.after = Number(hunk[2]);
    return spanned('h', '', text);
  }
  if (line.startsWith('+')) return spanned('a', numbers(undefined, at.after++), text);
  if (line.startsWith('-')) return spanned('r', numbers(at.before++, undefined), text);
  if (line.startsWith('\\')) return spanned('h', '', text);
  return spanned('c', numbers(at.before++, at.after++), text);
}

function numbers(before: number | undefined, after: number | undefined): string {
  return `${String(before ?? '').padStart(5)} ${String(after ?? '').padStart(5)}`;
}

function spanned(kind: string, gutter: string, text: Part): Markup {
  return markup`<span class="${kind}"><i>${gutter}</i>${text}</span>`;
}

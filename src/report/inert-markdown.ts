import { plainText } from './plain-text.ts';

/**
 * A text of unknown origin inside Markdown: it mentions nobody, links nothing, closes no element, starts no fence and no
 * table cell. What Markdown would read is written as character references, which it shows as text.
 */
export function inertMarkdown(text: string): string {
  return plainText(text)
    .replace(/[&<>"'`*_{}[\]()#+!|~@:\\$/^=-]/g, reference)
    .replace(/www\./gi, (match) => `${match.slice(0, -1)}&#8203;.`)
    .replace(/gh(?=&#45;[0-9])/gi, (match) => `${match}&#8203;`);
}

/** GitHub looks for mentions, issues and addresses in what is shown, so those get a space of no width behind their sign. */
function reference(character: string, at: number, text: string): string {
  const isAddress = character === ':' && text.startsWith('//', at + 1);
  const separated = character === '@' || character === '#' || isAddress ? '&#8203;' : '';
  return `&#${character.charCodeAt(0)};${separated}`;
}

/** A text as inline code: the fence is longer than any run of backticks within, so nothing in it is read. */
export function inlineCode(text: string): string {
  const plain = plainText(text).replaceAll('|', '\u2502');
  const fence = '`'.repeat(longestRun(plain) + 1);
  const isTouching = plain.startsWith('`') || plain.endsWith('`') || plain === '';
  return isTouching ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** Lines as a fenced block that none of them can close. */
export function fencedBlock(lines: readonly string[], language: string): string {
  const plain = lines.map(plainText);
  const fence = '`'.repeat(Math.max(3, longestRun(plain.join('\n')) + 1));
  return [`${fence}${language}`, ...plain, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

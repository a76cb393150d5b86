import { plainText } from '../plain-text.ts';

/** Text of a page that is markup. Only `markup` makes it, so whatever else stands in a page is escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Part = string | number | Markup | undefined | readonly Part[];

/**
 * Markup with texts of unknown origin in it: each is escaped, for content and for quoted attributes alike, and nothing in
 * it steers the reader's eye (controls, turned writing directions).
 */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = fixed.map((text, index) => text + shown(parts[index]));
  return new Markup(texts.join(''));
}

/** A sentence of ours or others, in which `code` is set as code. */
export function prose(text: string): Markup {
  const parts = text.split(/`([^`\n]{1,200})`/);
  return markup`${parts.map((part, index) => (index % 2 === 0 ? part : markup`<code>${part}</code>`))}`;
}

function shown(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(shown).join('');
  return plainText(String(part)).replace(/[&<>"'`]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

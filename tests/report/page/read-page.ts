import MarkdownIt from 'markdown-it';

/** A page as a forge would show it. */
export interface ReadPage {
  /** Raw HTML, piece by piece. */
  readonly html: readonly string[];
  readonly links: readonly string[];
  readonly images: number;
  /** What is shown outside of code, HTML decoded. */
  readonly text: string;
  /** What is shown within code. */
  readonly code: string;
  /** Fences that the page opens and never closes. */
  readonly open: number;
  readonly fences: number;
  readonly tables: readonly number[];
}

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: false });

/** Reads a page by CommonMark with the tables and addresses of GitHub. */
export function readPage(page: string): ReadPage {
  const lines = page.split('\n');
  const blocks = markdown.parse(page, {});
  const tokens = blocks.flatMap((token) => [token, ...(token.children ?? [])]);
  const of = (...types: string[]) => tokens.filter(({ type }) => types.includes(type));
  const html = of('html_block', 'html_inline').map(({ content }) => content);
  const fences = of('fence');
  return {
    html,
    links: of('link_open').map((token) => String(token.attrGet('href'))),
    images: of('image').length,
    text: [...of('text', 'text_special').map(({ content }) => content), ...html.map(decoded)].join(
      ' ',
    ),
    code: of('code_inline', 'fence', 'code_block')
      .map(({ content }) => content)
      .join('\n'),
    open: fences.filter(({ map, markup }) => lines[(map?.[1] ?? 0) - 1]?.trim() !== markup).length,
    fences: fences.length,
    tables: of('tr_open').map((token) => cellsOf(lines[token.map?.[0] ?? -1] ?? '')),
  };
}

/** What a browser makes of the text between tags. */
function decoded(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function cellsOf(line: string): number {
  return line.split('|').length - 2;
}

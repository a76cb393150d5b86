/** One block of Markdown that stands or falls as a whole: it closes everything that it opens. */
export type Block = string;

/** A part of a page: what stands above its blocks, and the blocks, the most important first. */
export interface Section {
  readonly head?: Block;
  readonly blocks: readonly Block[];
  /** Between the blocks: an empty line, or a line break where they are rows or items of one list. */
  readonly join: '\n\n' | '\n';
  /** What to say of blocks that do not fit. */
  readonly left: (count: number) => string;
  /** Its room is set aside before all others: the page is of no use without it. */
  readonly isKept?: true;
}

const gap = '\n\n';

/**
 * A page of at most `limit` UTF-16 units. Nothing is ever cut: sections are filled in their order, whole blocks at a
 * time, and each says how many it left out.
 */
export function fitted(sections: readonly Section[], limit: number): string {
  const texts = new Map<Section, string>();
  let room = limit - 1;
  const kept = sections.filter(({ isKept }) => isKept === true);
  const others = sections.filter(({ isKept }) => isKept !== true);
  for (const section of [...kept, ...others]) {
    const text = filled(section, room - gap.length);
    if (text === undefined) continue;
    texts.set(section, text);
    room -= text.length + gap.length;
  }
  return `${sections.flatMap((section) => texts.get(section) ?? []).join(gap)}\n`;
}

/** As much of a section as there is room for; undefined when not even the word on what is left out fits. */
function filled(section: Section, room: number): string | undefined {
  const { head = '', blocks, left } = section;
  if (head === '' && blocks.length === 0) return undefined;
  const whole = assembled(section, blocks, '');
  if (whole.length <= room) return whole;

  const kept: Block[] = [];
  let used = head.length + left(blocks.length).length + 2 * gap.length;
  for (const block of blocks) {
    if (used + block.length + gap.length > room) continue;
    kept.push(block);
    used += block.length + gap.length;
  }
  const text = assembled(section, kept, left(blocks.length - kept.length));
  return text.length <= room ? text : undefined;
}

/** Rows stand directly below the head of their table; all else is set apart. */
function assembled({ head = '', join }: Section, blocks: readonly Block[], note: string): string {
  const body = blocks.join(join);
  const isTable = body.startsWith('|') && head.endsWith('|');
  const top = [head, body].filter((text) => text !== '').join(isTable ? '\n' : gap);
  return [top, note].filter((text) => text !== '').join(gap);
}

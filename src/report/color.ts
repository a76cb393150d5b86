/** How text is set off on a terminal; without colours every one of them gives its text back. */
export interface Colors {
  readonly added: Paint;
  readonly changed: Paint;
  readonly removed: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly strong: Paint;
  readonly quiet: Paint;
}

type Paint = (text: string) => string;

/** The eight basic colours only, so that every terminal's own theme decides how they look. */
export function colors(isAllowed: boolean): Colors {
  const paint =
    (on: number, off: number): Paint =>
    (text) =>
      isAllowed && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;

  return {
    added: paint(32, 39),
    changed: paint(33, 39),
    removed: paint(31, 39),
    error: paint(31, 39),
    warning: paint(33, 39),
    strong: paint(1, 22),
    quiet: paint(2, 22),
  };
}

/** A line of a unified diff, by what becomes of it. */
export function diffPaint(paint: Colors, line: string): string {
  if (line.startsWith('+')) return paint.added(line);
  return line.startsWith('-') ? paint.removed(line) : paint.quiet(line);
}

import type { ProjectView } from '../project-view.ts';
import { type SourceLine, sourceLines } from '../source-scan.ts';

/** An option of clap is declared over a few lines; beyond this it is another option's. */
const optionLines = 8;

/**
 * The lines of a program without its unit tests, which by custom stand last in a file. The declaration of a `port`
 * option comes first, as one line, so that its default counts before any other number.
 */
export function programLines(view: ProjectView, paths: readonly string[]): readonly SourceLine[] {
  const lines = withoutTests(sourceLines(view, paths));
  return [...portOptions(lines), ...lines];
}

function withoutTests(lines: readonly SourceLine[]): readonly SourceLine[] {
  const tested = new Set<string>();
  return lines.filter(({ path, text }) => {
    if (/^\s*#\[cfg\(test\)\]/.test(text)) tested.add(path);
    return !tested.has(path) && !/(^|\/)tests?\.rs$/.test(path);
  });
}

/** `Arg::new("port") … .default_value("8000")`, `#[arg(… default_value_t = 8000)] port: u16`. */
function portOptions(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line, index): SourceLine[] => {
    const built = /\bArg::(?:new|with_name)\("port"\)/.test(line.text);
    const derived = /^\s*(?:pub(?:\(\w+\))?\s+)?port\s*:/.test(line.text);
    if (!built && !derived) return [];
    const from = built ? index : Math.max(0, index - optionLines);
    const near = lines.slice(from, built ? index + optionLines : index);
    const own = near.filter(({ path }) => path === line.path).map(({ text }) => text.trim());
    const text = built ? own.join(' ') : (own.join(' ').split('#[').at(-1) ?? '');
    const port = /\bdefault_value(?:_t)?\s*[=(]\s*"?(\d{2,5})\b/.exec(text)?.[1];
    return port === undefined ? [] : [{ ...line, text: `port = ${port}` }];
  });
}

import type { ProjectView } from './project-view.ts';

/** One line of a source file. */
export interface SourceLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const limits = { files: 400, bytes: 4_194_304, lineLength: 1_000 };
const notOurs =
  /^(\..+|tests?|testing|__tests__|specs?|e2e|docs?|examples?|samples?|bench.*|build|dist|out|target|site-packages|venv|env|node_modules|bower_components|vendor|third_party|migrations|notebooks|fixtures|testdata|coverage|cypress|storybook)$/;

/** True for directories that hold no program of the project: tests, documents, vendored or built code. */
export function isForeign(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => notOurs.test(part));
}

/** Source files with one of the endings, those nearest to the root first. */
export function sourceFiles(view: ProjectView, ending: RegExp): readonly string[] {
  return view.paths
    .filter((path) => ending.test(path) && !isForeign(path))
    .map((path) => ({ path, depth: path.split('/').length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ path }) => path);
}

/** The lines of files, in order, within bounds that hold for any tree; over-long lines are not program text. */
export function sourceLines(view: ProjectView, paths: readonly string[]): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let bytes = 0;
  for (const path of paths.slice(0, limits.files)) {
    const text = view.text(path) ?? '';
    bytes += text.length;
    if (bytes > limits.bytes) break;
    for (const [index, line] of text.split('\n').entries()) {
      if (line.length <= limits.lineLength) lines.push({ path, line: index + 1, text: line });
    }
  }
  return lines;
}

/** The first line that a pattern matches, with the match. */
export function firstMatch(
  lines: readonly SourceLine[],
  pattern: RegExp,
): { readonly line: SourceLine; readonly match: RegExpExecArray } | undefined {
  for (const line of lines) {
    if (/^\s*(\/\/|#(?!\[)|\*)/.test(line.text)) continue;
    const match = pattern.exec(line.text);
    if (match !== null) return { line, match };
  }
  return undefined;
}

const healthRoute =
  /["'`](\/(?:api\/)?(?:healthz?|livez|readyz|ready|live|_health|health\/(?:live|ready)|ping))["'`]/;

/** A health route that the source answers on: one written beside a handler, not a client's call. */
export function healthPath(lines: readonly SourceLine[]) {
  const handlers = lines.filter(({ text }) =>
    /\b(get|all|route|use|HandleFunc|Handle|GET|Get|handle_func|at|path|url|pathname)\b|Mapping/.test(
      text,
    ),
  );
  return firstMatch(handlers, healthRoute);
}

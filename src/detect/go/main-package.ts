import type { ProjectView } from '../project-view.ts';
import { sourceFiles } from '../source-scan.ts';

/** A directory whose Go files make a program. */
export interface MainPackage {
  /** Empty for the root. */
  readonly directory: string;
  readonly file: string;
  readonly line: number;
}

const maxFiles = 1_000;

/** Every main package of the project that builds for Linux, sorted by directory. Read from the text; nothing runs. */
export function mainPackages(view: ProjectView): readonly MainPackage[] {
  const found = new Map<string, MainPackage>();
  for (const file of sourceFiles(view, /(?<!_test)\.go$/).slice(0, maxFiles)) {
    const directory = file.split('/').slice(0, -1).join('/');
    if (
      found.has(directory) ||
      /^(tools?|hack|scripts?)(\/|$)|(^|\/)internal\/tools(\/|$)/.test(directory)
    )
      continue;
    const line = packageMainLine(view.text(file) ?? '', file);
    if (line !== undefined) found.set(directory, { directory, file, line });
  }
  return [...found.values()];
}

/** Line of `package main` in a file with `func main`, unless a build constraint keeps it out of a Linux build. */
function packageMainLine(text: string, file: string): number | undefined {
  if (/_(windows|darwin|js|wasm|freebsd|plan9|android|ios)\.go$/.test(file)) return undefined;
  if (!/^func main\(\)/m.test(text)) return undefined;
  const lines = withoutBlockComments(text).split('\n');
  const index = lines.findIndex((line) => /^package\s/.test(line));
  const constraints = lines
    .slice(0, Math.max(index, 0))
    .filter((line) => /^\/\/(go:build | \+build )/.test(line));
  if (!/^package\s+main\b/.test(lines[index] ?? '') || constraints.some(excluded)) return undefined;
  return index + 1;
}

/** Comments become blanks, so that lines keep their numbers. */
function withoutBlockComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** `ignore`, `tools`, another system: constraints that a plain build does not meet. */
function excluded(line: string): boolean {
  const expression = line.replace(/^\/\/go:build |^\/\/ \+build /, '').trim();
  return !/\b(linux|unix|!)/.test(expression) && !/^(go1\.\d+|cgo|amd64|arm64)\b/.test(expression);
}

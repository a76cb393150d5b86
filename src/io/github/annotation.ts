import { posix } from 'node:path';
import { type Finding, hintOf } from '../../problem.ts';
import { compareCodePoints } from '../../source/file-tree.ts';

/** An annotation of a check run, by GitHub's names. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
}

/** So many go into one request. */
export const annotationsPerRequest = 50;
/** More are no help to a reader; the summary counts them all. */
const maxAnnotations = 500;
const maxMessageBytes = 64 * 1024;

const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const;
const order = { error: 0, warning: 1, info: 2 } as const;

/** Findings as annotations, the worst first: those that have a place in the repository. */
export function annotationsOf(findings: readonly Finding[]): readonly Annotation[] {
  const placed = findings.flatMap((finding) => {
    const path = pathOf(finding.file);
    return path === undefined ? [] : [{ path, finding }];
  });
  placed.sort(
    (one, other) =>
      order[one.finding.severity] - order[other.finding.severity] ||
      compareCodePoints(one.path, other.path) ||
      (one.finding.line ?? 0) - (other.finding.line ?? 0),
  );
  return placed.slice(0, maxAnnotations).map(({ path, finding }) => annotationOf(path, finding));
}

/** Relative to the repository, as GitHub has it; a place outside of it is none. */
function pathOf(file: string | undefined): string | undefined {
  const path = posix.normalize(file ?? '');
  return path === '.' || path.startsWith('/') || /^\.\.(?:\/|$)/.test(path) ? undefined : path;
}

function annotationOf(path: string, finding: Finding): Annotation {
  const line = atLeastOne(finding.line) ?? 1;
  const column = atLeastOne(finding.column);
  const hint = hintOf(finding);
  return {
    path,
    start_line: line,
    end_line: line,
    // Columns say something only where the line is known too.
    ...(column === undefined || finding.line === undefined
      ? {}
      : { start_column: column, end_column: column }),
    annotation_level: levels[finding.severity],
    message: cutToBytes([finding.message, hint].filter(Boolean).join('\n'), maxMessageBytes),
    title: finding.code,
  };
}

function atLeastOne(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}

/** Never within a character. */
function cutToBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= maxBytes) return text.toWellFormed();
  let end = maxBytes;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString('utf8', 0, end);
}

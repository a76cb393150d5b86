import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';
import type { SpecDocument } from './spec-document.ts';

/** A file that holds nothing but comments. */
export function emptyFile(file: string): Finding {
  const message = 'The file is empty.';
  const hint = 'Write the entries, or delete the file.';
  const place = { file, line: 1, column: 1, pointer: '' };
  return { code: 'spec.empty', severity: 'error', message, hint, ...place };
}

/** True for a document without a value in which nothing was refused. */
export function isEmpty({ value, findings }: SpecDocument): boolean {
  return value === null && findings.length === 0;
}

/** The second document of a file that may hold one. */
export function extraDocuments([, second]: readonly SpecDocument[]): Finding[] {
  if (second === undefined) return [];
  const message = 'A second document begins here.';
  const hint = 'Keep one document.';
  return [findingAt({ document: second, pointer: '' }, 'spec.documents', message, { hint })];
}

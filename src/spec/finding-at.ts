import type { Finding, Severity } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import type { SpecDocument } from './spec-document.ts';

export interface FindingDetail {
  readonly expected?: string | undefined;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
  /** Show the key, not its value. */
  readonly atKey?: boolean;
}

/** A part of a document that findings are about. Pointers given to it are relative to `pointer`. */
export interface Subject {
  readonly document: SpecDocument;
  readonly pointer: string;
}

/** A finding at the place of a value, or of its key. */
export function findingAt(
  { document, pointer }: Subject,
  code: ProblemCode,
  message: string,
  detail: FindingDetail = {},
): Finding {
  const place = detail.atKey === true ? document.keyPlaceOf(pointer) : document.placeOf(pointer);
  return {
    code,
    severity: detail.severity ?? 'error',
    message,
    ...place,
    ...(detail.expected === undefined ? {} : { expected: detail.expected }),
    ...(detail.hint === undefined ? {} : { hint: detail.hint }),
  };
}

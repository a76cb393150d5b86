import { type ProblemCode, problemCodes } from './problem-code.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where in an input something is: a file as the user names it, 1-based line and column, RFC 6901 pointer. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** A fact about an input, with its place. Findings are data: all of them are collected, none hides another. */
export interface Finding extends Place {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** What to do about a finding: its own hint, else what its code advises. A note asks for nothing. */
export function hintOf({ code, severity, hint }: Finding): string | undefined {
  return hint ?? (severity === 'info' ? undefined : problemCodes[code].next);
}

export interface ProblemDetail extends Place {
  readonly expected?: string;
  /** What to do next, one sentence. */
  readonly next?: string;
  readonly cause?: unknown;
}

/** A stop the user can act on. Anything else that is thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: ProblemDetail;

  constructor(code: ProblemCode, message: string, detail: ProblemDetail = {}) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }

  /** A finding that nothing can go on with, as the stop that it is. */
  static of({ code, message, severity: _, hint, ...rest }: Finding): Problem {
    return new Problem(code, message, { ...rest, ...(hint === undefined ? {} : { next: hint }) });
  }

  /** The same stop as an error finding, for a flow that goes on with its other entries. */
  toFinding(): Finding {
    const { cause: _, next, ...rest } = this.detail;
    const hint = next === undefined ? {} : { hint: next };
    return { code: this.code, severity: 'error', message: this.message, ...rest, ...hint };
  }
}

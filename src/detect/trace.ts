import type { Finding, Place, Severity } from '../problem.ts';
import type { ProblemCode } from '../problem-code.ts';
import { visible } from '../source/shown.ts';
import type { Detection, Evidence, Launch, Rejection } from './launch.ts';

/** What one search saw, in the order it saw it. It lives as long as the search. */
export interface Trace {
  readonly evidence: Evidence[];
  readonly rejected: Rejection[];
  readonly findings: Finding[];
}

export function newTrace(): Trace {
  return { evidence: [], rejected: [], findings: [] };
}

/** What a repository holds may stand in a message, but nothing in it that a terminal or a log obeys. */
export function finding(
  code: ProblemCode,
  severity: Severity,
  message: string,
  place: Place & { readonly hint?: string; readonly expected?: string } = {},
): Finding {
  return {
    code,
    severity,
    message: visible(message),
    ...place,
    ...(place.hint === undefined ? {} : { hint: visible(place.hint) }),
  };
}

/** A place for `Evidence` and `Rejection`: the line only when it is known. */
export function at(path: string, line?: number): { path: string; line?: number } {
  return line === undefined ? { path } : { path, line };
}

export function detection(launch: Launch | undefined, trace: Trace): Detection {
  return { launch, ...trace };
}

/** What a later search found, after what earlier ones saw. */
export function withTrace(found: Detection, earlier: Trace): Detection {
  return {
    launch: found.launch,
    evidence: [...earlier.evidence, ...found.evidence],
    rejected: [...earlier.rejected, ...found.rejected],
    findings: [...earlier.findings, ...found.findings],
  };
}

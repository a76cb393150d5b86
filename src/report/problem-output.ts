import type { Problem } from '../problem.ts';
import { problemCodes } from '../problem-code.ts';
import { findingOutput } from './finding-output.ts';

/** A stop as programs read it: a finding, and what to do next. */
export function problemOutput(problem: Problem) {
  const { hint: _, ...finding } = findingOutput(problem.toFinding());
  const next = problem.detail.next ?? problemCodes[problem.code].next;
  return { apiVersion: 'karstkit.dev/v1', kind: 'Problem', ...finding, next };
}

import type { PlanOutput } from '../generated/schema/plan.ts';
import { type Finding, hintOf } from '../problem.ts';
import { defined } from './defined.ts';

/** A finding with its fields in a fixed order, and none that a reader does not know. */
export function findingOutput(finding: Finding): PlanOutput['findings'][number] {
  const { code, severity, message, file, line, column, pointer, expected } = finding;
  const optional = { file, line, column, pointer, expected, hint: hintOf(finding) };
  return { code, severity, message, ...defined(optional) };
}

import type { ServiceSpec } from '../../generated/schema/service-spec.ts';
import type { Finding } from '../../problem.ts';
import type { Subject } from '../finding-at.ts';

/** An entry that follows its schema; parts that did not are left out of `spec`. */
export interface RuleInput {
  readonly spec: ServiceSpec;
  /** The part of the entry that a pointer within it names. */
  readonly at: (pointer: string) => Subject;
}

/** One thing that a schema cannot say. */
export type Rule = (input: RuleInput) => Finding[];

import type { Validator } from '../generated/validators.js';
import type { Finding } from '../problem.ts';
import { explain } from './explain.ts';
import { findingAt, type Subject } from './finding-at.ts';
import type { SchemaNode } from './schema-node.ts';

/** The findings of a value against its schema; none exactly when the compiled validator accepts it. */
export function validate(
  validator: Validator,
  node: SchemaNode,
  value: unknown,
  subject: Subject,
): Finding[] {
  if (validator(value)) return [];
  const findings = explain(node, value, subject);
  if (findings.length > 0) return findings;

  // The validator has the last word: what it refuses is refused even if nothing here can say it better.
  const error = validator.errors?.[0];
  const place = {
    document: subject.document,
    pointer: `${subject.pointer}${error?.instancePath ?? ''}`,
  };
  return [
    findingAt(place, 'spec.value', `The value ${error?.message ?? 'does not follow its schema'}.`),
  ];
}

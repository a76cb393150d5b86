import type { Finding } from '../problem.ts';
import { shown } from '../source/shown.ts';
import { describeSchema, describeValue } from './describe-schema.ts';
import { findingAt, type Subject } from './finding-at.ts';
import { fitsType, type SchemaNode } from './schema-node.ts';

/** The finding for a value of the wrong type, with the way to write what was probably meant. */
export function wrongType(node: SchemaNode, value: unknown, subject: Subject): Finding {
  const written = subject.document.writtenAt(subject.pointer);
  const found = typeof value === 'number' ? `the number ${written ?? value}` : describeValue(value);
  return findingAt(subject, 'spec.type', `${fieldOf(subject)} has the wrong type: ${found}.`, {
    expected: describeSchema(node),
    hint: typeof value === 'string' ? textHint(node, value) : plainHint(node, value, written),
  });
}

/** The name of the field, for the beginning of a message. */
export function fieldOf({ pointer }: Subject): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (pointer === '') return 'The document';
  return /^[0-9]+$/.test(name)
    ? `Element ${Number(name) + 1} of the list`
    : `The field ${shown(name)}`;
}

function plainHint(
  node: SchemaNode,
  value: unknown,
  written: string | undefined,
): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  if (fitsType(node, '')) return `Quote it: "${written ?? value}".`;
  return fitsType(node, []) ? `Write a list: [${written ?? value}].` : undefined;
}

/** YAML 1.2 reads `yes` and `no` as text. */
function textHint(node: SchemaNode, value: string): string | undefined {
  if (fitsType(node, 1) && /^[0-9]{1,15}$/.test(value)) return `Write ${value} without quotes.`;
  if (fitsType(node, true) && /^(?:yes|on|true|y)$/i.test(value)) return 'Write true.';
  if (fitsType(node, true) && /^(?:no|off|false|n)$/i.test(value)) return 'Write false.';
  return fitsType(node, []) ? 'Write a list, one element after each dash.' : undefined;
}

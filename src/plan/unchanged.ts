import type { WorkloadRecord } from './record.ts';

/** Would rendering give what is there already? Then it is not rendered at all, also by a newer version of the tool. */
export function isUnchanged(
  record: WorkloadRecord | undefined,
  inputs: WorkloadRecord['inputs'],
  found: ReadonlyMap<string, Uint8Array>,
): record is WorkloadRecord {
  if (!hasSameInputs(record, inputs)) return false;
  return Object.keys(record.files).every((path) => found.has(path));
}

/** Is the record finished, and made from these inputs? */
export function hasSameInputs(
  record: WorkloadRecord | undefined,
  inputs: WorkloadRecord['inputs'],
): record is WorkloadRecord {
  if (record?.inputs === undefined || record.pending !== undefined) return false;
  return inputs !== undefined && sameHashes(record.inputs, inputs);
}

function sameHashes(a: object, b: object): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}

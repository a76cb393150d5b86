import type { Cause } from './plan.ts';
import type { WorkloadRecord } from './record.ts';
import type { WorkloadState } from './workload-state.ts';

/** Why a workload changes: which part of its inputs is no longer what its record says. */
export function causesOf({ wanted, record, found, anew = false }: WorkloadState): Cause[] {
  if (wanted === undefined) return [{ kind: 'removed' }];
  if (record?.inputs === undefined || wanted.facts.inputs === undefined) {
    return record?.pending === undefined ? [{ kind: 'new' }] : [{ kind: 'unfinished' }];
  }
  const before = record.inputs;
  const after = wanted.facts.inputs;
  const differs = (part: keyof typeof before): boolean => before[part] !== after[part];
  const missing = Object.keys(record.files).filter((path) => !found.has(path));

  return [
    ...(differs('source') ? [moved(record, wanted.facts)] : []),
    ...(differs('spec') ? [{ kind: 'spec-changed' } as const] : []),
    ...(differs('environment') ? [{ kind: 'environment-changed' } as const] : []),
    ...(differs('peers') ? [{ kind: 'peers-changed' } as const] : []),
    ...(differs('baseImages') ? [{ kind: 'base-image-changed' } as const] : []),
    ...upgraded({ wanted, record, anew }),
    ...missing.map((path) => ({ kind: 'file-missing', path }) as const),
    ...(record.pending === undefined ? [] : [{ kind: 'unfinished' } as const]),
  ];
}

/** A newer version of the tool is a cause only where it is meant to be one. */
function upgraded({
  wanted,
  record,
  anew = false,
}: Pick<WorkloadState, 'wanted' | 'record' | 'anew'>): Cause[] {
  const [from, to] = [record?.tool, wanted?.facts.tool];
  if (!anew || from === undefined || to === undefined || from === to) return [];
  return [{ kind: 'tool-changed', from, to }];
}

/** `karst lock` moves the record ahead of the files; then what they were made from is no longer known. */
function moved(record: WorkloadRecord, facts: Pick<WorkloadRecord, 'source'>): Cause {
  const to = pinOf(facts) ?? '';
  const from = pinOf(record);
  return { kind: 'source-moved', to, ...(from === undefined || from === to ? {} : { from }) };
}

function pinOf({ source }: Pick<WorkloadRecord, 'source'>): string | undefined {
  return source?.commit ?? source?.tree;
}

import type { Evidence, Launch } from '../detect/launch.ts';
import type { WorkloadRecord as RecordFile } from '../generated/schema/record.ts';
import { validateRecord } from '../generated/validators.js';
import { Problem } from '../problem.ts';
import { canonicalJson } from './canonical-json.ts';
import type { WorkloadKind } from './plan.ts';
import { isOwnPlace } from './workload-place.ts';

const maxBytes = 1 << 20;
const decoder = new TextDecoder('utf-8', { fatal: true });

type DeepFacts = { readonly launch?: Launch; readonly evidence?: readonly Evidence[] };

/**
 * What one workload was resolved to and which files were written for it: the lock, and the only licence to delete.
 * Kept with its launch and base digests, so that `--locked` renders with an empty cache and no network.
 */
export type WorkloadRecord = Readonly<Omit<RecordFile, keyof DeepFacts>> & DeepFacts;

/** A record as the bytes of `.karst.json`. */
export function renderRecord(record: WorkloadRecord): string {
  return canonicalJson(record);
}

export interface RecordPlace {
  /** As the user would name it, for messages. */
  readonly file: string;
  readonly kind: WorkloadKind;
  readonly name: string;
}

/** Reads a record found at a workload's place. Raises `record.damaged` when it is not one, or claims what is not its own. */
export function parseRecord(bytes: Uint8Array, place: RecordPlace): WorkloadRecord {
  if (bytes.length > maxBytes) throw damaged(place, `it has ${bytes.length} bytes`);
  const value = parseJson(bytes, place);
  if (!validateRecord(value)) throw damaged(place, 'it does not follow the schema of records');
  // The validator has seen every field; the file's type and ours differ in `readonly` alone.
  const record = value as RecordFile as WorkloadRecord;

  const { kind, name, environment } = record.workload;
  if (kind !== place.kind || name !== place.name) {
    throw damaged(place, `it is the record of ${kind} ${JSON.stringify(name)}`);
  }
  for (const path of [...Object.keys(record.files), ...Object.keys(record.pending ?? {})]) {
    if (!isOwnPlace(path, place, environment)) {
      throw damaged(place, `it claims ${JSON.stringify(path)}, which is not this workload's`);
    }
  }
  return record;
}

function parseJson(bytes: Uint8Array, place: RecordPlace): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw damaged(place, 'it is no JSON text', cause);
  }
}

function damaged(place: RecordPlace, why: string, cause?: unknown): Problem {
  return new Problem('record.damaged', `${place.file} cannot be trusted: ${why}`, {
    file: place.file,
    expected: 'the record as KarstKit wrote it',
    next: `Restore ${place.file} from Git history; until then the workload's files stay as they are.`,
    cause,
  });
}

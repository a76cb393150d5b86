import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Entry, Settings, Specs } from './fleet.ts';

/** What a change may do in a cluster that a person would want to know beforehand. */
export type Happening = 'prune' | 'restart' | 'run' | 'refuse' | 'expose' | 'conceal' | 'widen';

/** A change kept as data: what a spec says before and after, and every effect that this has. */
export interface ForecastChange {
  readonly id: string;
  /** The environment that it is made in; one of its own where karst.yaml changes. */
  readonly environment: string;
  /** Fields of its entry, or no entry. */
  readonly before?: Fields;
  readonly after?: Fields;
  /** Entries that stand on both sides. */
  readonly beside?: readonly Entry[];
  /** moved: the source has another commit afterwards. */
  readonly source?: 'moved';
  readonly settings?: { readonly before: Settings; readonly after: Settings };
  readonly happens: readonly Happening[];
}

type Fields = 'absent' | { readonly name?: string; readonly [field: string]: unknown };
export type Side = 'before' | 'after';

const directory = resolve('tests/acceptance/forecast');

/** Every change, those of one file in one environment. */
export function forecastChanges(): ForecastChange[] {
  return readdirSync(directory).flatMap((file) => {
    const changes = parse(readFileSync(join(directory, file), 'utf8')) as ForecastChange[];
    const shared = file === 'mesh.yaml' ? basename(file, '.yaml') : 'main';
    return changes.map((change) => ({
      ...change,
      environment: change.settings === undefined ? shared : change.id,
    }));
  });
}

/** Specs of an environment with all of its changes on one side. */
export function specsOf(changes: readonly ForecastChange[], side: Side): Specs {
  const [first] = changes;
  return {
    settings: first?.settings?.[side] ?? {},
    entries: changes.flatMap((change) => [...entryOf(change, side), ...(change.beside ?? [])]),
  };
}

function entryOf(change: ForecastChange, side: Side): Entry[] {
  const fields = change[side] ?? {};
  const source = change.source === 'moved' && side === 'after' ? `${change.id}-moved` : change.id;
  return fields === 'absent' ? [] : [{ name: change.id, source, ...fields }];
}

/** Names of the workloads that a change is judged by. */
export function namesOf({ id, before, after, beside = [] }: ForecastChange): readonly string[] {
  const written = [before, after].map((fields) =>
    fields === undefined || fields === 'absent' ? id : (fields.name ?? id),
  );
  return [...new Set([id, ...written, ...beside.map(({ name }) => name)])];
}

import type { WorkloadRecord } from '../plan/record.ts';
import { type Finding, Problem } from '../problem.ts';
import type { EntryPlace } from '../spec/edit/entry-place.ts';
import type { SpecValue } from '../spec/edit/value-text.ts';
import type { Environment } from '../spec/environment.ts';
import { sourceIdentity } from '../spec/name.ts';
import type { Service } from '../spec/service.ts';
import { pointerTo } from '../spec/spec-document.ts';
import { addedEnvironment, editedFiles, type FileEdit, setValue } from './edited-files.ts';
import { placesIn } from './promotion-order.ts';
import { unknownEnvironment } from './unknown-environment.ts';
import {
  type NamedWorkload,
  namedWorkloads,
  placeOfEntry,
  readStanding,
  type Standing,
  scopeOf,
} from './workload-entry.ts';
import type { DraftChange, SpecChange } from './world.ts';

export interface PromoteRequest {
  /** Every workload of the first environment that can be promoted when absent. */
  readonly names?: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Environments between the two may be left out. */
  readonly skip: boolean;
}

/** What runs in an environment: the commit, and the image that was built from it. */
interface Running {
  readonly commit: string;
  readonly digest?: string;
}

/**
 * Pins in one environment what runs in the one before it, by its record there: the same commit and the same image. Raises
 * `promote.order`, `promote.no-pin`, `environment.unknown`, `workload.unknown`, `spec.uneditable`, and what is wrong with
 * the specs.
 */
export function promoteChange({ names, from, to, skip }: PromoteRequest): DraftChange {
  return async (world, options): Promise<SpecChange> => {
    const { environment: _, ...whole } = options;
    const standing = await readStanding(world, whole);
    refuseOrder(standing.specs.environments, { from, to, skip });
    const found = names === undefined ? promotable(standing, from) : namedIn(standing, names, from);
    const moves = found.map((workload): Move => {
      const running = runningOf(workload);
      const there = standing.specs.services.find(
        ({ name, environment }) => environment === to && name === workload.name,
      );
      refuseOther(workload.service, there);
      return { ...workload, running, target: there ?? workload.service };
    });
    return {
      known: standing.specs.findings,
      edits: editedFiles(moves.flatMap((move) => pinEdits(standing, move, to))),
      scope: scopeOf(moves.map(({ name }) => ({ name, environment: to }))),
      seeds: new Map(
        moves.flatMap(({ name, record }) =>
          record === undefined ? [] : [[`${to}/${name}`, record] as const],
        ),
      ),
      findings: moves.map((move) => samePin(move, to)),
    };
  };
}

interface Promoted extends NamedWorkload {
  readonly service: Service;
}

function namedIn(standing: Standing, names: readonly string[], from: string): Promoted[] {
  const trees = standing.trees.filter(({ environment }) => environment.name === from);
  return namedWorkloads({ ...standing, trees }, names).map((workload) => {
    const { service, name } = workload;
    if (service === undefined) throw noPin(workload, `no spec asks for ${name} in ${from}`);
    return { ...workload, service };
  });
}

/** Everything that an environment runs of a repository. */
function promotable({ specs, trees }: Standing, from: string): Promoted[] {
  const tree = trees.find(({ environment }) => environment.name === from);
  return specs.services
    .filter(({ environment, slug }) => environment === from && slug.kind === 'repository')
    .map((service) => ({
      name: service.name,
      environment: from,
      service,
      record: tree?.records.get(`Service/${service.name}`),
      place: service.place,
    }));
}

/** What the record says was written last, and whole. */
function runningOf(workload: Promoted): Running {
  const { record, service, name, environment } = workload;
  if (service.slug.kind === 'directory') {
    throw noPin(
      workload,
      `${name} is a directory of this repository, which is the same everywhere`,
    );
  }
  const commit = record?.source?.commit;
  if (record === undefined || commit === undefined || record.inputs === undefined) {
    throw noPin(workload, `${name} was never rendered in ${environment}`);
  }
  if (record.pending !== undefined) {
    throw noPin(workload, `a render of ${name} in ${environment} was interrupted`);
  }
  const digest = digestOf(record);
  return { commit, ...(digest === undefined ? {} : { digest }) };
}

function digestOf({ image = '', built }: WorkloadRecord): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? built;
}

interface Move extends Promoted {
  readonly running: Running;
  /** Whose entry is edited: that of the second environment, or the one that they come to share. */
  readonly target: Service;
}

function pinEdits(standing: Standing, { target, running }: Move, to: string): FileEdit[] {
  const place = placeOfEntry(standing, target);
  const { pointer, value } = place;
  const pin: SpecValue = { ...running };
  const of = target.written.environments ?? [target.environment];
  const environments = of.includes(to) ? undefined : [...of, to];
  if (typeof value === 'string') {
    const further = environments === undefined ? {} : { environments };
    return [setValue(place, pointer, { slug: value, ...further, promoted: { [to]: pin } })];
  }
  const before: unknown = Reflect.get(Object(value), 'promoted');
  const own: unknown = Reflect.get(Object(before), to);
  const at = pointerTo(`${pointer}/promoted`, to);
  return [
    ...(environments === undefined ? [] : [addedEnvironment(place, environments)]),
    ...(before === undefined ? [setValue(place, `${pointer}/promoted`, { [to]: pin })] : []),
    ...(before !== undefined && own === undefined ? [setValue(place, at, pin)] : []),
    ...(own === undefined ? [] : changedPin(place, at, { own: Object(own), running })),
  ];
}

/** The fields of a pin that is there, and only those that differ. */
function changedPin(
  place: EntryPlace,
  at: string,
  { own, running }: { readonly own: object; readonly running: Running },
): FileEdit[] {
  return (['commit', 'digest'] as const).flatMap((field): FileEdit[] => {
    const [before, after]: unknown[] = [Reflect.get(own, field), running[field]];
    if (before === after) return [];
    const pointer = `${at}/${field}`;
    if (typeof after === 'string') return [setValue(place, pointer, after)];
    const { file, document } = place;
    return [{ file, edit: { kind: 'remove', document, pointer } }];
  });
}

/** One name, two repositories: what runs in the one can say nothing of the other. */
function refuseOther(service: Service, target: Service | undefined): void {
  if (target === undefined) return;
  const identity = ({ slug, spec }: Service): string => sourceIdentity(slug, spec.path);
  if (identity(service) === identity(target)) return;
  throw new Problem('promote.no-pin', `${target.name} is another source in ${target.environment}`, {
    ...target.place,
    expected: identity(service),
  });
}

/** Step by step, and never backwards. */
function refuseOrder(
  environments: readonly Environment[],
  { from, to, skip }: Pick<PromoteRequest, 'from' | 'to' | 'skip'>,
): void {
  for (const asked of [from, to]) {
    if (environments.some(({ name }) => name === asked)) continue;
    throw unknownEnvironment(asked, environments);
  }
  const places = placesIn(environments);
  const [start, end] = [places.get(from), places.get(to)];
  const order = [...places].sort(([, a], [, b]) => a - b).map(([name]) => name);
  const between =
    start === undefined || end === undefined
      ? []
      : order.filter((name) => {
          const place = places.get(name) ?? 0;
          return place > start && place < end;
        });
  const isForward = start !== undefined && end !== undefined && start < end;
  if (isForward && (skip || between.length === 0)) return;
  const why = isForward
    ? `${between.join(', ')} would be skipped`
    : `${to} does not come after ${from}`;
  throw new Problem('promote.order', `From ${from} to ${to}: ${why}`, {
    file: 'karst.yaml',
    pointer: '/environments',
    expected: `one step of ${order.join(' → ')}`,
    next: isForward
      ? 'Promote to the environments between first, or say --skip.'
      : 'Give the environments an `order` in karst.yaml.',
  });
}

function samePin({ name, environment, running }: Move, to: string): Finding {
  const image = running.digest === undefined ? '' : ` with the image ${running.digest}`;
  return {
    code: 'promote.same',
    severity: 'info',
    message: `${name} is at ${running.commit}${image}, in ${environment} and in ${to}`,
  };
}

function noPin({ service }: NamedWorkload, message: string): Problem {
  return new Problem('promote.no-pin', message, { ...service?.place });
}

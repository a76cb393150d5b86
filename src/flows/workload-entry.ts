import type { WorkloadRecord } from '../plan/record.ts';
import { type Place, Problem } from '../problem.ts';
import { nearestNames } from '../source/nearest-name.ts';
import { shown } from '../source/shown.ts';
import { type EntryPlace, entryAt } from '../spec/edit/entry-place.ts';
import type { Service } from '../spec/service.ts';
import type { SpecFiles } from '../spec/specs.ts';
import { readSpecFiles, readSpecs, type SpecsAndTrees } from './read-specs.ts';
import { workloadKey } from './tree-state.ts';
import type { PlanOptions, Scope, World } from './world.ts';

/** What specs and tree say of workloads, before a command edits any of it. */
export interface Standing extends SpecsAndTrees {
  readonly files: SpecFiles;
}

/** A workload that a command names, in one environment. */
export interface NamedWorkload {
  readonly name: string;
  readonly environment: string;
  /** undefined: no spec asks for it, but the tree has it still. */
  readonly service: Service | undefined;
  readonly record: WorkloadRecord | undefined;
  /** Of its entry, also of a faulty one. */
  readonly place: Place | undefined;
}

/**
 * Reads specs and trees. Raises the first fault that hides which workloads there are, since nothing may be taken for
 * known then, and what reading raises.
 */
export async function readStanding(world: World, options: PlanOptions): Promise<Standing> {
  const files = await readSpecFiles(world.specs, options);
  const read = await readSpecs(world, options);
  const fault = read.specs.findings.find(({ severity }) => severity === 'error');
  if (!read.specs.isComplete && fault !== undefined) throw Problem.of(fault);
  return { ...read, files };
}

/** The workloads of these names in every environment that is looked at. Raises `workload.unknown` with the nearest names. */
export function namedWorkloads(
  { specs, trees }: Standing,
  names: readonly string[],
): NamedWorkload[] {
  const all = trees.flatMap(({ environment: { name: environment }, records }): NamedWorkload[] => {
    const own = specs.services.filter((service) => service.environment === environment);
    const recorded = [...records.values()].filter(({ workload }) => workload.kind === 'Service');
    const faulty = specs.invalid.filter((entry) => entry.environment === environment);
    const byName = new Set([
      ...own.map(({ name }) => name),
      ...faulty.map(({ name }) => name),
      ...recorded.map(({ workload }) => workload.name),
    ]);
    return [...byName].map((name) => {
      const service = own.find((one) => one.name === name);
      const entry = service ?? faulty.find((one) => one.name === name);
      const record = records.get(workloadKey({ kind: 'Service', name }));
      return { name, environment, service, record, place: entry?.place };
    });
  });
  const known = [...new Set(all.map(({ name }) => name))];
  for (const name of names) if (!known.includes(name)) throw unknown(name, known);
  return all.filter(({ name }) => names.includes(name));
}

/** What a plan is about, for services. */
export function scopeOf(workloads: readonly Pick<NamedWorkload, 'environment' | 'name'>[]): Scope {
  const byEnvironment = Map.groupBy(workloads, ({ environment }) => environment);
  return new Map(
    [...byEnvironment].map(([environment, own]) => [
      environment,
      new Set(own.map(({ name }) => workloadKey({ kind: 'Service', name }))),
    ]),
  );
}

/** Where an entry stands. */
export function placeOfEntry(
  { files }: Standing,
  { place }: { readonly place: Place },
): EntryPlace {
  const entry = entryAt(files, place);
  if (entry === undefined) throw new TypeError(`no entry stands at ${place.file}:${place.line}`);
  return entry;
}

function unknown(name: string, known: readonly string[]): Problem {
  const near = nearestNames(name, known);
  return new Problem('workload.unknown', `There is no workload ${shown(name)}.`, {
    expected: known.length === 0 ? 'a workload of the specs' : listed(known),
    ...(near.length === 0 ? {} : { next: `Did you mean ${near.join(', or ')}?` }),
  });
}

function listed(names: readonly string[]): string {
  const more = names.length - 20;
  return `one of ${names.slice(0, 20).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

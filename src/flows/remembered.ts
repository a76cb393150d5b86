import { canonicalJson } from '../plan/canonical-json.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import type { CommitPin, RepositorySlug } from '../source/source.ts';
import type { Service } from '../spec/service.ts';
import type { Participant, Peers } from './peer.ts';
import type { PlanOptions } from './world.ts';

/** A plan that wrote next to nothing, and what it follows from beside files. Plain data; indexes are those of its workloads. */
export interface RememberedPlan {
  readonly plan: Plan;
  /** Where repositories pointed; asked again every time. */
  readonly pins: readonly RememberedPin[];
  /** Services that did not stay as they were: they are planned again every time. */
  readonly unsettled: readonly number[];
}

export interface RememberedPin {
  readonly index: number;
  readonly name: string;
  readonly slug: RepositorySlug;
  readonly pin: CommitPin;
}

/** What it takes to plan one service by itself. */
export interface RememberedDetail {
  /** Nothing for what is no service. */
  readonly services: readonly (RememberedService | null | undefined)[];
  /** What each workload adds to the plan's name. */
  readonly wanted: readonly string[];
}

export interface RememberedService {
  /** As its spec says; places are not kept. */
  readonly service: Omit<Service, 'placeOf'>;
  /** What it is to others, and they to it. */
  readonly participant: Participant;
  readonly peers: Peers;
  /** What others read in its record, as it was found. */
  readonly record: string;
}

/** Options that the answer follows from, where no others are set. */
const asked = [
  'callerEntrypoint',
  'environment',
  'locked',
  'registryFallback',
  'reposFile',
  'specsDirectory',
  'strict',
  'telemetryEndpoint',
] as const satisfies readonly (keyof PlanOptions)[];

/** What becomes of the plan is no part of the question, nor is the time: with certificates nothing is remembered. */
const unasked: readonly string[] = [
  'atMs',
  'concurrency',
  'issue',
  'planId',
] satisfies readonly (keyof PlanOptions)[];

/** What is asked, as text; undefined where the answer may follow from more than files. */
export function questionOf(options: PlanOptions): string | undefined {
  const known = new Set<string>([...asked, ...unasked]);
  const isPlain = Object.entries(options).every(
    ([name, value]) => known.has(name) || value === undefined || value === false,
  );
  return isPlain ? canonicalJson(asked.map((name) => options[name] ?? false)) : undefined;
}

/** The part of a service's record that the plans of others follow from. */
export function standingOf(record: WorkloadRecord | undefined): string {
  const { identity, workload, uses, meshed } = record ?? {};
  return canonicalJson({ identity, workload, uses, meshed });
}

/** So many are planned one by one; with more, planning all of them anew takes no longer. */
export function fewOf({ length }: Plan['workloads']): number {
  return Math.max(8, Math.ceil(length / 16));
}

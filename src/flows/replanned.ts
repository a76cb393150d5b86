import { planId, wantedText } from '../plan/assemble-plan.ts';
import { largeChange } from '../plan/danger/large-change.ts';
import { environmentInput } from '../plan/inputs.ts';
import type { Plan } from '../plan/plan.ts';
import { workloadDirectory } from '../plan/workload-place.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import type { Sources } from '../ports.ts';
import { buildMatrix } from '../render/image.ts';
import type { Config } from '../spec/config.ts';
import { openCertification } from './certification.ts';
import { keepAgain } from './keep-plan.ts';
import type { Recollection } from './memo.ts';
import { participant } from './peer.ts';
import { type Build, type PlannedService, planService } from './plan-service.ts';
import { readSettings } from './read-specs.ts';
import {
  type RememberedDetail,
  type RememberedPlan,
  type RememberedService,
  standingOf,
} from './remembered.ts';
import { resolveService } from './resolve-service.ts';
import { readTree, workloadKey } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

interface Again {
  readonly again: ReadonlySet<number>;
  /** Those that were asked already, for a run sees one state of each repository. */
  readonly sources: Sources | undefined;
}

/**
 * A remembered plan with some of its services planned again. undefined when one of them is no longer to the others what
 * it was, or nobody can say: then all must be planned.
 */
export async function replanned(
  world: World,
  options: PlanOptions & { readonly atMs: number },
  { answer, detail }: Recollection<RememberedPlan, RememberedDetail>,
  { again, sources }: Again,
): Promise<Plan | undefined> {
  const known = await detail();
  if (known === undefined) return undefined;
  const config = await readSettings(world.specs, options);
  const resolver = { world, options, sources: sources ?? world.sources(config) };
  const workloads = [...answer.plan.workloads];
  const wanted = [...known.wanted];
  const parts = new Map<number, PlannedWorkload>();
  const builds: Build[] = [];
  for (const index of [...again].sort((a, b) => a - b)) {
    const service = known.services[index];
    const planned = service ? await planOne(resolver, config, service) : undefined;
    if (planned === undefined) return undefined;
    const { part, build } = planned;
    parts.set(index, part);
    workloads[index] = part.plan;
    wanted[index] = wantedText(part);
    if (build !== undefined) builds.push(build);
  }
  const plan = {
    ...answer.plan,
    id: planId(wanted),
    workloads,
    images: buildMatrix(builds, config.hosts),
    dangers: largeChange(workloads),
  };
  const detailNow = { ...known, wanted };
  await keepAgain(world, options, { answer: { ...answer, plan }, detail: detailNow, parts });
  return plan;
}

/** One service by itself, as long as the others need not know. */
async function planOne(
  opened: {
    readonly world: World;
    readonly options: PlanOptions & { readonly atMs: number };
    readonly sources: Sources;
  },
  { environments }: Config,
  known: RememberedService,
): Promise<PlannedService | undefined> {
  const { world, options } = opened;
  const service = { ...known.service, placeOf: placeUnknown };
  const environment = environments.find(({ name }) => name === service.environment);
  if (environment === undefined) return undefined;
  try {
    const tree = await readTree(world.tree, environment, workloadDirectory(service));
    const record = tree.records.get(workloadKey(service));
    if (tree.damaged.size > 0 || standingOf(record) !== known.record) return undefined;
    const certification = await openCertification(world, environment, options.atMs);
    const resolver = { ...opened, certification, environmentHash: environmentInput(environment) };
    const resolved = await resolveService(resolver, service, environment, record);
    const isSame =
      resolved.launch !== undefined &&
      sameData(participant(resolved.service, resolved.launch), known.participant);
    if (!isSame) return undefined;
    return await planService(resolver, tree, resolved, known.peers);
  } catch (error) {
    if (error instanceof PlaceUnknown) return undefined;
    throw error;
  }
}

/** Where a field of a spec stands is known to who reads the spec. */
class PlaceUnknown extends Error {}

function placeUnknown(): never {
  throw new PlaceUnknown();
}

function sameData(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

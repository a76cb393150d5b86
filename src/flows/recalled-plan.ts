import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import type { Sources } from '../ports.ts';
import { Problem } from '../problem.ts';
import { mapBounded } from './bounded.ts';
import type { Moved } from './memo.ts';
import {
  fewOf,
  questionOf,
  type RememberedDetail,
  type RememberedPin,
  type RememberedPlan,
} from './remembered.ts';
import type { PlanOptions, World } from './world.ts';

const askedAtOnce = 8;

/**
 * The plan of an earlier run, where the world is what it was then; where a few services are not, those alone are planned
 * again. undefined where all must be. Raises nothing that the whole plan would not.
 */
export async function recalledPlan(
  world: World,
  options: PlanOptions & { readonly atMs: number },
): Promise<Plan | undefined> {
  const question = questionOf(options);
  if (question === undefined) return undefined;
  const recalled = await world.memo?.recall<RememberedPlan, RememberedDetail>(question, world);
  if (recalled === undefined) return undefined;
  const { plan, pins, unsettled } = recalled.answer;
  const relisted = recalled.moved.filter(isShared(plan));
  // What a killed run left there is found by a list, and seen again by the next run.
  for (const { path } of relisted) await world.tree.list(path);
  const others = recalled.moved.filter((one) => !relisted.includes(one));
  const moved = movedServices(plan, others);
  if (moved === undefined || moved.size + unsettled.length > fewOf(plan.workloads))
    return undefined;

  const sources = pins.length === 0 ? undefined : await openSources(world, options);
  const repointed =
    sources === undefined
      ? []
      : await mapBounded(pins, askedAtOnce, (pin) => isElsewhere(world, sources, pin));
  const again = new Set([...moved, ...unsettled]);
  for (const [at, { index }] of pins.entries()) if (repointed[at] === true) again.add(index);
  if (again.size === 0) return plan;
  if (again.size > fewOf(plan.workloads)) return undefined;
  const { replanned } = await import('./replanned.ts');
  return await replanned(world, options, recalled, { again, sources });
}

async function openSources(world: World, options: PlanOptions): Promise<Sources> {
  const { readSettings } = await import('./read-specs.ts');
  return world.sources(await readSettings(world.specs, options));
}

/** A host that does not answer says so once more when its service is planned. */
async function isElsewhere(
  { progress }: World,
  sources: Sources,
  { name, slug, pin }: RememberedPin,
): Promise<boolean> {
  progress.step(name, `asking where ${slug.text} points`);
  try {
    const { commit, ref } = await sources.pin(slug, pin);
    return commit !== pin.commit || ref !== pin.ref;
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
}

/** The services that alone follow from what moved; undefined where anything else may. */
function movedServices(
  { workloads }: Plan,
  moved: readonly Moved[],
): ReadonlySet<number> | undefined {
  if (moved.length === 0) return new Set();
  const owners = new Map<string, number[]>();
  for (const [index, workload] of workloads.entries()) {
    for (const place of placesOf(workload)) {
      owners.set(place, [...(owners.get(place) ?? []), index]);
    }
  }
  const found = moved.map((one) => owners.get(placeOf(one)));
  return found.includes(undefined) ? undefined : new Set(found.flatMap((indexes = []) => indexes));
}

const recordName = '/.karst.json';

/**
 * Did but entries come and go in the directory where the Flux objects of all services lie? Those that matter are asked for
 * by name: no record can come to lie there but the environment's own.
 */
function isShared({ workloads }: Plan): (moved: Moved) => boolean {
  const shared = new Set(
    workloads
      .filter(({ workload }) => workload.kind === 'Environment')
      .flatMap(({ files }) => files.map(({ path }) => path))
      .filter((path) => path.endsWith(recordName))
      .map((path) => path.slice(0, -recordName.length)),
  );
  return ({ realm, path, isRelisted }) => realm === 'tree' && isRelisted && shared.has(path);
}

/** What is of one service, and nobody else plans by. */
function placesOf({ workload, files, source }: WorkloadPlan): string[] {
  if (workload.kind !== 'Service') return [];
  const paths = files.map(({ path }) => path);
  // The directory of its record is its own, and holds nobody else's files.
  const own = paths.filter((path) => path.endsWith(recordName));
  const directories = own.map((path) => path.slice(0, -recordName.length));
  const places = [...paths, ...directories].map((path) => `tree ${path}`);
  return source === undefined ? places : [...places, `source ${source.slug}`];
}

function placeOf({ realm, subject, path }: Moved): string {
  return realm === 'source' ? `source ./${subject}` : `${realm} ${path}`;
}

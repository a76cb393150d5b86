import { assemblePlan } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { heldWorkload } from '../plan/standing-workload.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import { type Finding, Problem } from '../problem.ts';
import { buildMatrix } from '../render/image.ts';
import type { Service } from '../spec/service.ts';
import { mapBounded } from './bounded.ts';
import { openCertification } from './certification.ts';
import { compareWorkload, removeWorkload } from './compare-workload.ts';
import { heldParticipant, peersOf, resolvedParticipant } from './peer.ts';
import { type EnvironmentPlan, sharedWishes, standing } from './plan-environment.ts';
import { type Build, planService } from './plan-service.ts';
import { readSpecs } from './read-specs.ts';
import { type Resolver, resolveService } from './resolve-service.ts';
import { seededRecord, seededTree } from './seeded.ts';
import { shownEdits, withEdits } from './spec-change.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import type { DraftChange, PlanOptions, SpecChange, World } from './world.ts';

const plannedAtOnce = 8;

/**
 * What a command would do that edits the specs: its edits, and the workloads that it is about. What else the specs or
 * the sources have come to ask for waits for a plan of its own. Raises what the draft raises, and what `planTree` does.
 */
export async function planChange(
  world: World,
  options: PlanOptions,
  draft: DraftChange,
): Promise<Plan> {
  const { edits, scope, beside, seeds, findings = [], ...how } = await draft(world, options);
  const edited = { ...world, specs: withEdits(world.specs, edits) };
  const { specs, trees } = await readSpecs(edited, options);
  refuseNewFaults(how.known, specs.findings);
  const locked = how.locked ?? options.locked ?? false;
  const opened = {
    world: edited,
    sources: world.sources(specs),
    options: { ...options, locked },
  };
  const parts: PlannedWorkload[] = [];
  const builds: Build[] = [];

  for (const tree of trees) {
    const { name } = tree.environment;
    const [own, others] = [scope.get(name), beside?.get(name)];
    if (own === undefined && others === undefined) continue;
    const keys = new Set([...(own ?? []), ...(others ?? [])]);
    const services = specs.services.filter(({ environment }) => environment === name);
    const planned = await planScope(opened, tree, { services, keys, seeds });
    const isHeldBeside = ({ plan: { workload, action } }: PlannedWorkload): boolean =>
      action === 'held' && own?.has(workloadKey(workload)) !== true;
    parts.push(...planned.parts.filter((part) => !isHeldBeside(part)));
    // An image that is pinned by its digest is built already.
    builds.push(
      ...planned.builds.filter(({ input }) => input.service.spec.image?.digest === undefined),
    );
  }
  const told = [...findings, ...specs.findings];
  const plan = assemblePlan(parts, told, buildMatrix(builds, specs.hosts));
  return { ...plan, edits: await shownEdits(world.specs, edits) };
}

/** An edit that follows the grammar may still clash with other entries. Raises the first fault that was not there before. */
function refuseNewFaults(known: readonly Finding[] = [], findings: readonly Finding[]): void {
  const text = ({ code, message }: Finding): string => `${code} ${message.replace(/:\d+/g, '')}`;
  const before = new Set(known.map(text));
  const fault = findings.find((each) => each.severity === 'error' && !before.has(text(each)));
  if (fault !== undefined) throw Problem.of(fault);
}

interface Wanted {
  readonly services: readonly Service[];
  /** Keys of the workloads that are planned. */
  readonly keys: ReadonlySet<string>;
  readonly seeds: SpecChange['seeds'];
}

/** Some workloads of an environment, among the others as their records say. */
async function planScope(
  opened: Omit<Resolver, 'certification' | 'environmentHash'>,
  found: TreeState,
  { services, keys, seeds }: Wanted,
): Promise<Pick<EnvironmentPlan, 'parts' | 'builds'>> {
  const tree = seededTree(found, services, seeds);
  const { environment, records, damaged } = tree;
  const nowMs = opened.options.atMs ?? opened.world.clock.nowMs();
  const certification = await openCertification(opened.world, environment, nowMs);
  const resolver = { ...opened, certification };
  const isIn = (one: Parameters<typeof workloadKey>[0]): boolean => keys.has(workloadKey(one));
  const own = services.filter(isIn);
  const recordOf = (service: Service) => records.get(workloadKey(service));

  const resolved = await mapBounded(own, plannedAtOnce, (service) =>
    resolveService(resolver, service, environment, seededRecord(tree, service, seeds)),
  );
  const others = services.filter((service) => !isIn(service));
  const peers = peersOf([
    ...resolved.map((one) => resolvedParticipant(one, recordOf(one.service), environment)),
    ...others.map((service) => heldParticipant(service, recordOf(service), environment)),
    ...standing(tree, { services, mayRemove: ({ workload }) => isIn(workload) }),
  ]);
  const sound = resolved.filter(({ service }) => !damaged.has(workloadKey(service)));
  const planned = await mapBounded(sound, plannedAtOnce, (one) =>
    planService(resolver, tree, one, peers.get(one.service.name)),
  );
  const scope = { services, own, isIn };
  return {
    parts: [
      ...planned.map(({ part }) => part),
      ...(await sharedParts(resolver, tree, scope)),
      ...(await goneParts(resolver, tree, scope)),
    ],
    builds: planned.flatMap(({ build }) => (build === undefined ? [] : [build])),
  };
}

interface Planned {
  readonly services: readonly Service[];
  /** Those that are planned. */
  readonly own: readonly Service[];
  readonly isIn: (one: Parameters<typeof workloadKey>[0]) => boolean;
}

/** What they stand on comes along, where it is not there yet, or is not what they need. */
async function sharedParts(
  resolver: Resolver,
  tree: TreeState,
  { services, own, isIn }: Planned,
): Promise<PlannedWorkload[]> {
  const { force = false, locked = false } = resolver.options;
  const wishes = sharedWishes(resolver, tree, services).filter(({ workload }) => {
    const isNeeded =
      workload.kind === 'Environment'
        ? own.length > 0
        : own.some(({ owner }) => owner === workload.name);
    return isIn(workload) || (isNeeded && !(locked && tree.records.has(workloadKey(workload))));
  });
  const compared = await mapBounded(wishes, plannedAtOnce, (wish) =>
    compareWorkload(tree, wish, force),
  );
  return compared.filter(({ plan: { workload, action } }) => action !== 'keep' || isIn(workload));
}

/** What no spec asks for any more, and what a damaged record keeps from going. */
async function goneParts(
  { options: { force = false } }: Resolver,
  tree: TreeState,
  { services, isIn }: Planned,
): Promise<PlannedWorkload[]> {
  const wanted = new Set(services.map(workloadKey));
  const gone = [...tree.records.values()].filter(
    ({ workload }) =>
      workload.kind === 'Service' && isIn(workload) && !wanted.has(workloadKey(workload)),
  );
  const removed = await mapBounded(gone, plannedAtOnce, (record) =>
    removeWorkload(tree, record, force),
  );
  const held = [...tree.damaged.values()].flatMap(({ workload, finding }) =>
    isIn(workload) ? [heldWorkload(workload, undefined, [finding])] : [],
  );
  return [...removed, ...held];
}

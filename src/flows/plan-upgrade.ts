import { assemblePlan } from '../plan/assemble-plan.ts';
import type { Plan, Workload } from '../plan/plan.ts';
import { isOlderTool } from '../plan/tool-version.ts';
import { calleesFirst } from '../plan/upgrade-order.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import type { Finding } from '../problem.ts';
import { compareCodePoints } from '../source/file-tree.ts';
import { calleeName } from '../spec/name.ts';
import type { Service } from '../spec/service.ts';
import { mapBounded } from './bounded.ts';
import { openCertification } from './certification.ts';
import { compareWorkload } from './compare-workload.ts';
import { peersOf, resolvedParticipant } from './peer.ts';
import { sharedWishes, standing } from './plan-environment.ts';
import { planService } from './plan-service.ts';
import { placesIn } from './promotion-order.ts';
import { resolveService } from './resolve-service.ts';
import { type TreeState, workloadKey } from './tree-state.ts';
import { namedWorkloads, readStanding, type Standing } from './workload-entry.ts';
import type { PlanOptions, UpgradeRequest, World } from './world.ts';

const plannedAtOnce = 8;

/**
 * Moves workloads that an older version of the tool wrote, and that nothing else would change, to this one: at most a
 * batch of them, in an order that stays the same, environments by their promotion order and callees before callers. Asks
 * nobody about sources. Raises `workload.unknown`, and what is wrong with the specs.
 */
export async function planUpgrade(
  world: World,
  asked: PlanOptions,
  request: UpgradeRequest,
): Promise<Plan> {
  const options = { ...asked, locked: true };
  const standingNow = await readStanding(world, options);
  const { specs, trees } = standingNow;
  const only = namesAsked(standingNow, request);
  const places = placesIn(specs.environments);
  const ordered = trees.toSorted(
    ({ environment: a }, { environment: b }) =>
      (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0) || compareCodePoints(a.name, b.name),
  );
  const { batch = Number.POSITIVE_INFINITY } = request;
  const run: Run = { moved: [], changed: [], left: 0, room: batch };
  for (const tree of ordered) {
    const services = specs.services.filter((one) => one.environment === tree.environment.name);
    await moveBehind({ world, options, sources: world.sources(specs) }, tree, {
      services,
      only,
      run,
    });
  }
  const findings = [...run.changed.map(changedNote), ...specs.findings];
  const plan = assemblePlan(run.moved, findings, []);
  return { ...plan, upgrade: { version: world.tool.version, left: run.left } };
}

interface Run {
  readonly moved: PlannedWorkload[];
  /** Behind, but the next render changes them anyway. */
  readonly changed: Workload[];
  left: number;
  /** How many may still move. */
  room: number;
}

interface Within {
  readonly services: readonly Service[];
  /** Keys; every one when undefined. */
  readonly only: ReadonlySet<string> | undefined;
  readonly run: Run;
}

async function moveBehind(
  opened: {
    readonly world: World;
    readonly options: PlanOptions;
    readonly sources: ReturnType<World['sources']>;
  },
  tree: TreeState,
  { services, only, run }: Within,
): Promise<void> {
  const { version } = opened.world.tool;
  const isBehind = (key: string): boolean => {
    const record = tree.records.get(key);
    if (record?.inputs === undefined || record.pending !== undefined) return false;
    return isOlderTool(record.tool, version) && (only === undefined || only.has(key));
  };
  if (![...tree.records.keys()].some(isBehind)) return;
  for (const [key, plan] of await plannersOf(opened, tree, services)) {
    if (!isBehind(key)) continue;
    if (run.room > 0) take(run, await plan());
    else run.left += 1;
  }
}

/** What is held tells why, and takes nobody's place. */
function take(run: Run, part: PlannedWorkload): void {
  if (!isUntouched(part)) {
    run.changed.push(part.plan.workload);
    return;
  }
  run.moved.push(part);
  if (part.plan.action !== 'held') run.room -= 1;
}

type Planner = () => Promise<PlannedWorkload>;

/** How each workload of an environment is rendered anew, in the order in which they move. */
async function plannersOf(
  opened: Parameters<typeof moveBehind>[0],
  tree: TreeState,
  services: readonly Service[],
): Promise<Map<string, Planner>> {
  const { environment, records, damaged } = tree;
  const nowMs = opened.options.atMs ?? opened.world.clock.nowMs();
  const certification = await openCertification(opened.world, environment, nowMs);
  const resolver = { ...opened, certification, anew: true };
  const resolved = await mapBounded(services, plannedAtOnce, (service) =>
    resolveService(resolver, service, environment, records.get(workloadKey(service))),
  );
  const participants = resolved.map((one) =>
    resolvedParticipant(one, records.get(workloadKey(one.service)), environment),
  );
  const peers = peersOf([...participants, ...standing(tree, { services, mayRemove: () => false })]);
  const shared = sharedWishes(resolver, tree, services).map((wish): [string, Planner] => [
    workloadKey(wish.workload),
    () => compareWorkload(tree, { ...wish, anew: true }, opened.options.force === true),
  ]);
  const own = new Map(
    resolved
      .filter(({ service, launch }) => launch !== undefined && !damaged.has(workloadKey(service)))
      .map((one): [string, Planner] => [
        one.service.name,
        async () => (await planService(resolver, tree, one, peers.get(one.service.name))).part,
      ]),
  );
  const order = calleesFirst(
    participants.map(({ name, uses }) => ({ name, uses: uses.map(calleeName) })),
  );
  const sorted = order.flatMap((name): [string, Planner][] => {
    const plan = own.get(name);
    return plan === undefined ? [] : [[workloadKey({ kind: 'Service', name }), plan]];
  });
  return new Map([...shared.sort(([a], [b]) => compareCodePoints(a, b)), ...sorted]);
}

/** Whatever else changes belongs into a change of its own, which moves the workload as well. */
function isUntouched({ plan: { causes, action } }: PlannedWorkload): boolean {
  const meant = ['tool-changed', 'certificate-due', 'file-missing'];
  return action === 'held' || causes.every(({ kind }) => meant.includes(kind));
}

function namesAsked(standingNow: Standing, { names = [] }: UpgradeRequest) {
  if (names.length === 0) return undefined;
  const found = namedWorkloads(standingNow, names);
  return new Set(found.map(({ name }) => workloadKey({ kind: 'Service', name })));
}

function changedNote({ kind, name, environment }: Workload): Finding {
  return {
    code: 'upgrade.changed',
    severity: 'info',
    message: `${kind} ${name} in ${environment} is not what its spec asks for by now: the next render moves it`,
  };
}

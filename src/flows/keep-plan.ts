import { wantedText } from '../plan/assemble-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { WorkloadRecord } from '../plan/record.ts';
import type { PlannedWorkload } from '../plan/workload-state.ts';
import type { MetService } from './plan-environment.ts';
import {
  fewOf,
  questionOf,
  type RememberedDetail,
  type RememberedPin,
  type RememberedPlan,
  standingOf,
} from './remembered.ts';
import { recordedPin } from './resolve-service.ts';
import { workloadKey } from './tree-state.ts';
import type { PlanOptions, World } from './world.ts';

interface Planned {
  readonly plan: Plan;
  readonly parts: readonly PlannedWorkload[];
  readonly met: readonly MetService[];
}

/** Keeps a plan that leaves nearly everything as it is, so that the next run can begin with it. */
export async function keepPlan(
  world: World,
  options: PlanOptions,
  { plan, parts, met }: Planned,
): Promise<void> {
  const { memo } = world;
  const question = questionOf(options);
  if (memo === undefined || question === undefined || plan.at !== undefined) return;
  const byKey = new Map(met.map((one) => [keyOf(one.service), one]));
  const own = plan.workloads.map(({ workload }) => byKey.get(keyOf(workload)));
  const unsettled = plan.workloads.flatMap(({ action }, index) =>
    action === 'keep' ? [] : [index],
  );
  const isWhole = plan.workloads.every(
    ({ workload, action }, index) =>
      own[index] !== undefined || (workload.kind !== 'Service' && action === 'keep'),
  );
  if (!isWhole || unsettled.length > fewOf(plan.workloads)) return;

  const partOf = new Map(parts.map((part) => [part.plan, part]));
  const services = own.map((one) => {
    if (one === undefined) return undefined;
    const { placeOf: _, ...service } = one.service;
    return { ...one, service, record: standingOf(one.record) };
  });
  const wanted = plan.workloads.map((one) => {
    const part = partOf.get(one);
    return part === undefined ? '' : wantedText(part);
  });
  const pins = options.locked === true ? [] : own.flatMap(pinsOf);
  const answer: RememberedPlan = { plan, pins, unsettled };
  const detail: RememberedDetail = { services, wanted };
  await memo.keep(question, world, { answer, detail });
}

/** A remembered plan of which some services were planned again. */
interface Again {
  readonly answer: RememberedPlan;
  readonly detail: RememberedDetail;
  /** By their indexes. */
  readonly parts: ReadonlyMap<number, PlannedWorkload>;
}

/** Keeps what is known of them now, where that spares the next run anything. */
export async function keepAgain(
  world: World,
  options: PlanOptions,
  { answer, detail, parts }: Again,
): Promise<void> {
  const question = questionOf(options);
  const unsettled = [...parts].flatMap(([index, { plan }]) =>
    plan.action === 'keep' ? [] : [index],
  );
  if (question === undefined || unsettled.length === parts.size) return;
  const pins = answer.pins.map((one) => {
    const { record } = parts.get(one.index) ?? {};
    const pin = record === undefined ? undefined : recordedPin(record);
    return pin?.kind === 'commit' ? { ...one, pin } : one;
  });
  await world.memo?.keep(question, world, { answer: { ...answer, pins, unsettled }, detail });
}

function pinsOf(one: MetService | undefined, index: number): RememberedPin[] {
  const { service, record } = one ?? {};
  const pin = record === undefined ? undefined : recordedPin(record);
  if (service?.slug.kind !== 'repository' || pin?.kind !== 'commit') return [];
  return [{ index, name: service.name, slug: service.slug, pin }];
}

function keyOf(one: Pick<WorkloadRecord['workload'], 'environment' | 'kind' | 'name'>): string {
  return `${one.environment}/${workloadKey(one)}`;
}

import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { shown } from '../source/shown.ts';
import { planTree } from './plan.ts';
import { carryEdits } from './spec-change.ts';
import type { PlanOptions, World } from './world.ts';

export interface Rendered {
  /** As it was carried out: a workload that could not be written is held, with the reason. */
  readonly plan: Plan;
  /** False when `strict` held everything back. */
  readonly written: boolean;
}

/**
 * Plans, then applies workload by workload. One that cannot be written is a finding; the others are. Raises `disk.*` when
 * not a single one could be, and `delivery.plan-moved` when the plan is not the one that was shown.
 */
export async function renderTree(world: World, options: PlanOptions): Promise<Rendered> {
  const plan = await planTree(world, { ...options, issue: true });
  refuseOtherPlan(plan, options.planId);
  if (!(await carryEdits(world, plan))) return { plan, written: false };
  return await writePlan(world.tree, plan, options);
}

/** Applies a plan that holds all that it needs, workload by workload. Raises what a render raises. */
export async function writePlan(
  tree: Files,
  plan: Plan,
  { strict = false }: Pick<PlanOptions, 'strict'>,
): Promise<Rendered> {
  const isFaulty = planFindings(plan).some(({ severity }) => severity === 'error');
  if (strict && isFaulty) return { plan, written: false };

  const workloads = await applyAll(tree, plan.workloads);
  await tree.apply([]);
  return { plan: { ...plan, workloads }, written: true };
}

/** What is written is what somebody read. Raises `delivery.plan-moved`. */
export function refuseOtherPlan({ id }: Plan, shownId: string | undefined): void {
  if (shownId === undefined || shownId === id) return;
  throw new Problem(
    'delivery.plan-moved',
    `The plan is ${id} now, and ${shown(shownId)} was shown`,
    {
      expected: 'the id of the plan as it is now',
      next: 'Read the new plan, then apply that one.',
    },
  );
}

async function applyAll(tree: Files, plans: readonly WorkloadPlan[]): Promise<WorkloadPlan[]> {
  const applied: WorkloadPlan[] = [];
  const refusals: Problem[] = [];
  for (const plan of plans) {
    // On a full disk the next workload would say the same once more, or take the space that the first one needs.
    const isFull = refusals.at(-1)?.code === 'disk.full';
    const refusal = isFull ? undefined : await refusalOf(tree, plan);
    if (refusal !== undefined) refusals.push(refusal);
    applied.push(isFull || refusal !== undefined ? held(plan, refusal) : plan);
  }
  const [first] = refusals;
  const isWritten = applied.some(({ action, steps }) => action !== 'held' && steps.length > 0);
  if (first !== undefined && !isWritten) throw first;
  return applied;
}

/** Writes one workload; a Problem says why that could not be. */
async function refusalOf(tree: Files, { steps }: WorkloadPlan): Promise<Problem | undefined> {
  try {
    for (const step of steps) await tree.apply(step);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function held(plan: WorkloadPlan, refusal: Problem | undefined): WorkloadPlan {
  if (plan.steps.length === 0) return plan;
  const told = refusal === undefined ? [] : [refusal.toFinding()];
  return { ...plan, action: 'held', findings: [...plan.findings, ...told] };
}

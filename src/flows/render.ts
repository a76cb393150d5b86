import { planFindings } from '../plan/assemble-plan.ts';
import type { Plan, WorkloadPlan } from '../plan/plan.ts';
import type { Files } from '../ports.ts';
import { Problem } from '../problem.ts';
import { planTree } from './plan.ts';
import type { PlanOptions, World } from './world.ts';

export interface Rendered {
  /** As it was carried out: a workload that could not be written is held, with the reason. */
  readonly plan: Plan;
  /** False when `strict` held everything back. */
  readonly written: boolean;
}

/**
 * Plans, then applies workload by workload. One that cannot be written is a finding; the others are. Raises `disk.*` when
 * not a single one could be.
 */
export async function renderTree(world: World, options: PlanOptions): Promise<Rendered> {
  const plan = await planTree(world, options);
  const isFaulty = planFindings(plan).some(({ severity }) => severity === 'error');
  if (options.strict === true && isFaulty) return { plan, written: false };

  const workloads = await applyAll(world.tree, plan.workloads);
  await world.tree.apply([]);
  return { plan: { ...plan, workloads }, written: true };
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

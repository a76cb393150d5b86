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

/** Plans, then applies workload by workload. One that cannot be written is a finding; the others are. */
export async function renderTree(world: World, options: PlanOptions): Promise<Rendered> {
  const plan = await planTree(world, options);
  const isFaulty = planFindings(plan).some(({ severity }) => severity === 'error');
  if (options.strict === true && isFaulty) return { plan, written: false };

  const workloads: WorkloadPlan[] = [];
  for (const workload of plan.workloads) workloads.push(await applyWorkload(world.tree, workload));
  await world.tree.apply([]);
  return { plan: { ...plan, workloads }, written: true };
}

async function applyWorkload(tree: Files, plan: WorkloadPlan): Promise<WorkloadPlan> {
  try {
    for (const step of plan.steps) await tree.apply(step);
    return plan;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ...plan, action: 'held', findings: [...plan.findings, error.toFinding()] };
  }
}

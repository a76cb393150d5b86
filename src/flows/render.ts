import type { Plan } from '../plan/plan.ts';
import type { PlanOptions, World } from './world.ts';

export interface Rendered {
  readonly plan: Plan;
  /** False when `strict` held everything back. */
  readonly written: boolean;
}

/** Plans, then applies workload by workload. A workload that cannot be written is a finding; the others are. */
export async function renderTree(_world: World, _options: PlanOptions): Promise<Rendered> {
  throw new Error('not built');
}

import type { Plan } from '../plan/plan.ts';
import type { PlanOptions, World } from './world.ts';

/** What a render would do, without writing anything. Raises a Problem only when no spec can be read at all. */
export async function planTree(_world: World, _options: PlanOptions): Promise<Plan> {
  throw new Error('not built');
}

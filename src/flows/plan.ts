import type { Plan } from '../plan/plan.ts';
import { recalledPlan } from './recalled-plan.ts';
import type { PlanOptions, World } from './world.ts';

/**
 * What a render would do, without writing anything. One bad entry is a finding and never stops the others. Raises a
 * Problem only when there is nothing to plan at all: `spec.missing`, `environment.unknown`, `disk.*`.
 */
export async function planTree(world: World, asked: PlanOptions): Promise<Plan> {
  if (asked.handed !== undefined) {
    const { planPins } = await import('./pin-images.ts');
    return await planPins(world, asked, asked.handed);
  }
  const options = { ...asked, atMs: asked.atMs ?? world.clock.nowMs() };
  if (options.change !== undefined) {
    const { planChange } = await import('./plan-change.ts');
    return await planChange(world, options, options.change);
  }
  if (options.upgrade !== undefined) {
    const { planUpgrade } = await import('./plan-upgrade.ts');
    return await planUpgrade(world, options, options.upgrade);
  }
  const recalled = await recalledPlan(world, options);
  if (recalled !== undefined) return recalled;
  // Where nothing changed, none of this is loaded.
  const { planAnew } = await import('./plan-anew.ts');
  return await planAnew(world, options);
}

import type { Plan } from '../plan/plan.ts';
import { imageGates } from '../report/page/image-gate.ts';
import type { Gate } from '../report/page/page-view.ts';
import { holdImages } from './image-hold.ts';
import type { PlanOptions, World } from './world.ts';

/** What of a plan's images is not built yet: it holds the merge. Codes: those of `holdImages`. */
export async function gatesOfImages(
  world: World,
  options: PlanOptions,
  plan: Plan,
): Promise<readonly Gate[]> {
  return imageGates(await holdImages(world, options, plan));
}

import type { Plan } from '../plan/plan.ts';
import { type PlanFlags, planOptions } from './options.ts';
import type { Session } from './session.ts';

/** The plan that a command's flags ask for. What it takes is loaded here, since help needs none of it. */
export async function planned(session: Session, flags: PlanFlags): Promise<Plan> {
  const [{ planTree }, { planWorld }] = await Promise.all([
    import('../flows/plan.ts'),
    import('./world.ts'),
  ]);
  return await planTree(planWorld(session, flags), planOptions(session, flags));
}

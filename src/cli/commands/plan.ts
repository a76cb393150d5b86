import { Command } from 'commander';
import { planTree } from '../../flows/plan.ts';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';
import { showPlan } from '../show.ts';
import { planWorld } from '../world.ts';

export function planCommand(session: Session): Command {
  const command = new Command('plan').description('Show what render would change. Writes nothing.');

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml', 'markdown']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const plan = await planTree(planWorld(session, flags), planOptions(session, flags));
      showPlan(session, flags.output, plan, 'planned');
    },
  );
}

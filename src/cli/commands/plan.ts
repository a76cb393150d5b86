import { Command } from 'commander';
import {
  type DiffFlag,
  type OutputFlag,
  type PlanFlags,
  planFormats,
  withDiffFlag,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import { planned } from '../planned.ts';
import type { Session } from '../session.ts';

export function planCommand(session: Session): Command {
  const command = new Command('plan').description('Show what render would change. Writes nothing.');

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(
    async (flags: PlanFlags & OutputFlag & DiffFlag) => {
      const [plan, { showPlan }] = await Promise.all([
        planned(session, flags),
        import('../show.ts'),
      ]);
      showPlan(session, flags, plan, 'planned');
    },
  );
}

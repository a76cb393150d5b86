import { Command } from 'commander';
import {
  type DiffFlag,
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withDiffFlag,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function planCommand(session: Session): Command {
  const command = new Command('plan').description('Show what render would change. Writes nothing.');

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), [
    'text',
    'json',
    'yaml',
    'markdown',
  ]).action(async (flags: PlanFlags & OutputFlag & DiffFlag) => {
    const [{ planTree }, { planWorld }, { showPlan }] = await Promise.all([
      import('../../flows/plan.ts'),
      import('../world.ts'),
      import('../show.ts'),
    ]);
    const plan = await planTree(planWorld(session, flags), planOptions(session, flags));
    showPlan(session, flags, plan, 'planned');
  });
}

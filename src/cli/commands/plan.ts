import { Command } from 'commander';
import { planTree } from '../../flows/plan.ts';
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
import { showPlan } from '../show.ts';
import { planWorld } from '../world.ts';

export function planCommand(session: Session): Command {
  const command = new Command('plan').description('Show what render would change. Writes nothing.');

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), [
    'text',
    'json',
    'yaml',
    'markdown',
  ]).action(async (flags: PlanFlags & OutputFlag & DiffFlag) => {
    const plan = await planTree(planWorld(session, flags), planOptions(session, flags));
    showPlan(session, flags, plan, 'planned');
  });
}

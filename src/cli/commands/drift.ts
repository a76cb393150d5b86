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

export function driftCommand(session: Session): Command {
  const command = new Command('drift').description(
    'End with 1 when the tree is not what the specs ask for, or a person edited it. Writes nothing.',
  );

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), [
    'text',
    'json',
    'yaml',
    'markdown',
  ]).action(async (flags: PlanFlags & OutputFlag & DiffFlag) => {
    const [{ planTree }, { planWorld }, { showDrift }] = await Promise.all([
      import('../../flows/plan.ts'),
      import('../world.ts'),
      import('../show.ts'),
    ]);
    const plan = await planTree(planWorld(session, flags), planOptions(session, flags));
    showDrift(session, flags, plan);
  });
}

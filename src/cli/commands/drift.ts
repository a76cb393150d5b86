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

export function driftCommand(session: Session): Command {
  const command = new Command('drift').description(
    'End with 1 when the tree is not what the specs ask for, or a person edited it. Writes nothing.',
  );

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(
    async (flags: PlanFlags & OutputFlag & DiffFlag) => {
      const [plan, { showDrift }] = await Promise.all([
        planned(session, flags),
        import('../show.ts'),
      ]);
      showDrift(session, flags, plan);
    },
  );
}

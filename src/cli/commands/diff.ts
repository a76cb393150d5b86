import { Command } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planFormats,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import { planned } from '../planned.ts';
import type { Session } from '../session.ts';

export function diffCommand(session: Session): Command {
  const command = new Command('diff').description(
    'Show what render would change, object by object and field by field. Writes nothing.',
  );

  return withOutputFlag(withPlanFlags(command), planFormats).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [plan, { showDiff }] = await Promise.all([
        planned(session, flags),
        import('../show.ts'),
      ]);
      showDiff(session, flags, plan);
    },
  );
}

import { Command } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function diffCommand(session: Session): Command {
  const command = new Command('diff').description(
    'Show what render would change, object by object and field by field. Writes nothing.',
  );

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml', 'markdown']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ planTree }, { planWorld }, { showDiff }] = await Promise.all([
        import('../../flows/plan.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const plan = await planTree(planWorld(session, flags), planOptions(session, flags));
      showDiff(session, flags, plan);
    },
  );
}

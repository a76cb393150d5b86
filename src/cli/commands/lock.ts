import { Command } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function lockCommand(session: Session): Command {
  const command = new Command('lock').description(
    'Resolve sources, launches and base images into the records, so that render --locked needs no network.',
  );

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ lockSources }, { planWorld }, { showLocked }] = await Promise.all([
        import('../../flows/lock.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const locked = await lockSources(planWorld(session, flags), planOptions(session, flags));
      showLocked(session, flags.output, locked);
    },
  );
}

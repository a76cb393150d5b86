import { Command } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withTreeFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function imagesCheckCommand(session: Session): Command {
  const command = new Command('check').description(
    'Ask the registries whether they have what the tree names. Writes nothing.',
  );

  return withOutputFlag(withTreeFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ checkImages }, { planWorld }, { showImages }] = await Promise.all([
        import('../../flows/image-hold.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const hold = await checkImages(planWorld(session, flags), planOptions(session, flags));
      showImages(session, flags.output, hold);
    },
  );
}

import { Command } from 'commander';
import {
  type DiffFlag,
  type OutputFlag,
  type PlanFlags,
  planFormats,
  planOptions,
  withDiffFlag,
  withOutputFlag,
  withPlanFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function renderCommand(session: Session): Command {
  const command = new Command('render').description('Write the tree that the specs ask for.');

  return withOutputFlag(withDiffFlag(withPlanFlags(command)), planFormats).action(
    async (flags: PlanFlags & OutputFlag & DiffFlag) => {
      const [{ renderTree }, { planWorld }, { showRendered }] = await Promise.all([
        import('../../flows/render.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const rendered = await renderTree(planWorld(session, flags), planOptions(session, flags));
      showRendered(session, flags, rendered);
    },
  );
}

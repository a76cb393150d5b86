import { Command, Option } from 'commander';
import { type ChangeFlags, carryOut } from '../carry-out.ts';
import { branchOption, pullRequestOption, withOutputFlag, withPlanFlags } from '../options.ts';
import type { Session } from '../session.ts';

type ApplyFlags = Omit<ChangeFlags, 'repository' | 'planId' | 'dryRun'> & { readonly to?: string };

export function applyCommand(session: Session): Command {
  const command = new Command('apply')
    .description(
      'Carry out the plan that was read: in a directory, as a commit on a branch, or by a pull request.',
    )
    .argument('[plan-id]', 'id of the plan that was read; asked for on a terminal when absent')
    .addOption(branchOption())
    .addOption(pullRequestOption())
    .addOption(new Option('--yes', 'apply whatever the plan is now'));

  return withOutputFlag(withPlanFlags(command), ['text', 'json', 'yaml']).action(
    async (planId: string | undefined, { to, ...flags }: ApplyFlags) => {
      const where = to === undefined ? {} : { repository: to };
      await carryOut(session, { ...flags, ...where, planId }, { asked: {}, specsIn: 'here' });
    },
  );
}

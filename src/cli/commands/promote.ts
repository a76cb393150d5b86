import { Command, Option } from 'commander';
import { Problem } from '../../problem.ts';
import { type ChangeFlags, carryOut, withChangeFlags } from '../carry-out.ts';
import type { Session } from '../session.ts';

interface PromoteFlags extends ChangeFlags {
  readonly from: string;
  readonly to: string;
  readonly all?: true;
  readonly skip?: true;
  readonly commitTo?: string;
}

export function promoteCommand(session: Session): Command {
  const command = new Command('promote')
    .description('Pin in one environment the commit and the image that run in the one before it.')
    .argument('[name...]', 'workloads')
    .addOption(new Option('--from <environment>', 'where they run').makeOptionMandatory())
    .addOption(new Option('--to <environment>', 'where they shall run too').makeOptionMandatory())
    .option('--all', 'every workload whose source is a repository')
    .option('--skip', 'leave environments between the two out');

  return withChangeFlags(command, '--commit-to').action(
    async (names: string[], flags: PromoteFlags) => {
      if ((names.length === 0) === (flags.all !== true)) {
        throw new Problem('workload.unknown', 'Nothing says what is to be promoted', {
          expected: 'names of workloads, or --all, and not both',
        });
      }
      const { promoteChange } = await import('../../flows/promote.ts');
      const { from, to, skip, commitTo, environment: _, ...rest } = flags;
      const which = names.length === 0 ? {} : { names };
      const change = promoteChange({ ...which, from, to, skip: skip === true });
      const where = commitTo === undefined ? {} : { repository: commitTo };
      const asked = { change, scope: 'promote' };
      await carryOut(session, { ...rest, ...where }, { asked, specsIn: 'branch' });
    },
  );
}

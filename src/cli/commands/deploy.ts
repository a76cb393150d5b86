import { Command } from 'commander';
import { type ChangeFlags, carryOut, withChangeFlags } from '../carry-out.ts';
import type { Session } from '../session.ts';

interface DeployFlags extends ChangeFlags {
  readonly to?: string;
  readonly name?: string;
  readonly path?: string;
}

export function deployCommand(session: Session): Command {
  const command = new Command('deploy')
    .description('Put a repository into repos.yaml, or move its ref, and render what follows.')
    .argument('<slug>', 'gh:owner/repo[#ref], or ./path')
    .option('--name <name>', 'name of a new workload (default: from the slug)')
    .option('--path <directory>', 'directory of the project within the source');

  return withChangeFlags(command).action(async (slug: string, flags: DeployFlags) => {
    const { deployChange } = await import('../../flows/deploy.ts');
    // An entry moves in all its environments: none is left out of the plan.
    const { to, name, path, environment, ...rest } = flags;
    const change = deployChange({
      slug,
      ...(name === undefined ? {} : { name }),
      ...(path === undefined ? {} : { path }),
      ...(environment === undefined ? {} : { environment }),
    });
    await carryOut(
      session,
      { ...rest, ...(to === undefined ? {} : { repository: to }) },
      { asked: { change }, specsIn: 'branch' },
    );
  });
}

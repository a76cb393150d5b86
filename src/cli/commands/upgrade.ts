import { Command, InvalidArgumentError, Option } from 'commander';
import { type ChangeFlags, carryOut, withChangeFlags } from '../carry-out.ts';
import type { Session } from '../session.ts';

interface UpgradeFlags extends ChangeFlags {
  readonly to?: string;
  readonly batch?: number;
}

export function upgradeCommand(session: Session): Command {
  const command = new Command('upgrade')
    .description(
      'Render what an older KarstKit wrote with this one: what changes and restarts is shown first.',
    )
    .argument('[name...]', 'workloads (default: all, with what owners and environments have)')
    .addOption(
      new Option('--batch <number>', 'at most so many; a later run goes on').argParser(batch),
    );

  return withChangeFlags(command).action(async (names: string[], flags: UpgradeFlags) => {
    const { to, batch: most, ...rest } = flags;
    const upgrade = { names, ...(most === undefined ? {} : { batch: most }) };
    await carryOut(
      session,
      { ...rest, ...(to === undefined ? {} : { repository: to }) },
      { asked: { upgrade, scope: 'upgrade' }, specsIn: 'branch' },
    );
  });
}

function batch(text: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) {
    throw new InvalidArgumentError('a whole number from 1 to 999999 is expected.');
  }
  return Number(text);
}

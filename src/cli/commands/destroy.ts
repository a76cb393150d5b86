import { Command } from 'commander';
import type { Ask } from '../approval.ts';
import { type ChangeFlags, carryOut, withChangeFlags } from '../carry-out.ts';
import type { Asked } from '../propose.ts';
import type { Session } from '../session.ts';

interface DestroyFlags extends ChangeFlags {
  readonly to?: string;
  readonly withData?: true;
}

export function destroyCommand(session: Session): Command {
  const command = new Command('destroy')
    .description(
      'Take workloads out of the specs and the tree, after every object that goes was shown.',
    )
    .argument('<name...>', 'workloads that shall go')
    .option('--with-data', 'let their volumes go too, in two runs: Flux must know of it before');

  return withChangeFlags(command).action(async (names: string[], flags: DestroyFlags) => {
    const { destroyChange } = await import('../../flows/destroy.ts');
    const change = destroyChange({ names, withData: flags.withData === true });
    const { to, ...rest } = flags;
    const where = to === undefined ? {} : { repository: to };
    const asked: Asked = { asked: { change }, specsIn: 'branch', ask: retyped(names) };
    await carryOut(session, { ...rest, ...where }, asked);
  });
}

/** A name that is typed again is not typed by habit. Every object that goes is told before, however many there are. */
function retyped(names: readonly string[]): Ask {
  const wanted = names.join(' ');
  return async (session, plan) => {
    const { objectDiffText } = await import('../../report/object-diff.ts');
    session.warn(
      `\nObjects that Flux deletes or changes:\n\n${objectDiffText(plan, session.color)}\n`,
    );
    const answer = await session.ask(`Type "${wanted}" to carry out plan ${plan.id}:`);
    return answer === undefined ? undefined : answer.trim().split(/\s+/).join(' ') === wanted;
  };
}

import { Command } from 'commander';
import {
  type OutputFlag,
  outOption,
  type PlanFlags,
  specSelection,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function doctorCommand(session: Session): Command {
  const command = new Command('doctor')
    .description(
      'Look at the machine, the specs and the tree, and say what to mend. Changes nothing.',
    )
    .addOption(outOption());

  return withOutputFlag(withSpecFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ examine }, { planWorld }, { showDiagnosis }] = await Promise.all([
        import('../../flows/doctor.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const diagnosis = await examine(planWorld(session, flags), specSelection(session, flags));
      showDiagnosis(session, flags.output, diagnosis);
    },
  );
}

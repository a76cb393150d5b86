import { Command } from 'commander';
import {
  type OutputFlag,
  type SpecFlags,
  specSelection,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function validateCommand(session: Session): Command {
  const command = new Command('validate').description(
    'Say all that is wrong with the specs. Asks no host.',
  );

  return withOutputFlag(withSpecFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: SpecFlags & OutputFlag) => {
      const [{ validateSpecs }, { specWorld }, { showValidation }] = await Promise.all([
        import('../../flows/validate.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const validation = await validateSpecs(
        specWorld(session, flags),
        specSelection(session, flags),
      );
      showValidation(session, flags.output, validation);
    },
  );
}

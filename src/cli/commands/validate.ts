import { Command } from 'commander';
import { validateSpecs } from '../../flows/validate.ts';
import {
  type OutputFlag,
  type SpecFlags,
  specSelection,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';
import { showValidation } from '../show.ts';
import { specWorld } from '../world.ts';

export function validateCommand(session: Session): Command {
  const command = new Command('validate').description(
    'Say all that is wrong with the specs. Asks no host.',
  );

  return withOutputFlag(withSpecFlags(command), ['text', 'json', 'yaml']).action(
    async (flags: SpecFlags & OutputFlag) => {
      const validation = await validateSpecs(
        specWorld(session, flags),
        specSelection(session, flags),
      );
      showValidation(session, flags.output, validation);
    },
  );
}

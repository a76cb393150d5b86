import { Command } from 'commander';
import type { Session } from '../session.ts';
import { imagesCheckCommand } from './images-check.ts';
import { imagesPinCommand } from './images-pin.ts';

export function imagesCommand(session: Session): Command {
  const command = new Command('images').description(
    'Ask registries for the images that the tree names, and write the digests of those that were built.',
  );
  for (const each of [imagesCheckCommand, imagesPinCommand]) command.addCommand(each(session));
  return command;
}

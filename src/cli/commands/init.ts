import { Command } from 'commander';
import { initRepository } from '../../flows/init.ts';
import type { Session } from '../session.ts';
import { showInitialised } from '../show.ts';
import { planWorld } from '../world.ts';

export function initCommand(session: Session): Command {
  return new Command('init')
    .description(
      'Write a first karst.yaml and repos.yaml, and print the root for Flux. Overwrites nothing.',
    )
    .argument('[slug...]', 'repositories to list')
    .option('--out <directory>', 'where (default: the working directory)')
    .action(async (slugs: string[], flags: { out?: string }) => {
      showInitialised(session, await initRepository(planWorld(session, flags), { slugs }));
    });
}

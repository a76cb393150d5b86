import { Command } from 'commander';
import type { Session } from '../session.ts';

export function initCommand(session: Session): Command {
  return new Command('init')
    .description(
      'Write a first karst.yaml and repos.yaml, and print the root for Flux. Overwrites nothing.',
    )
    .argument('[slug...]', 'repositories to list')
    .option('--out <directory>', 'where (default: the working directory)')
    .action(async (slugs: string[], flags: { out?: string }) => {
      const [{ initRepository }, { planWorld }, { showInitialised }] = await Promise.all([
        import('../../flows/init.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      showInitialised(session, await initRepository(planWorld(session, flags), { slugs }));
    });
}

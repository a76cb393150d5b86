import { Command } from 'commander';
import {
  type OutputFlag,
  type SpecFlags,
  specSelection,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

interface DetectFlags extends SpecFlags, OutputFlag {
  readonly path?: string;
  readonly entrypoint?: string;
  readonly strict?: true;
}

export function detectCommand(session: Session): Command {
  const command = new Command('detect')
    .description('Explain how a repository or a directory starts.')
    .argument('<slug|directory>', 'gh:owner/repo[#ref], or a directory')
    .option('--path <directory>', 'directory of the project within the source')
    .option('--entrypoint <entrypoint>', 'try this start: module:object, script, file.py, …')
    .option('--strict', 'a guessed launch is an error');

  return withOutputFlag(withSpecFlags(command), ['text', 'json', 'yaml']).action(
    async (subject: string, flags: DetectFlags) => {
      const [{ detectSource }, { directoryWorld, specWorld }, { showDetected }] = await Promise.all(
        [import('../../flows/detect.ts'), import('../world.ts'), import('../show.ts')],
      );
      const isSlug = /^[A-Za-z][A-Za-z0-9-]*:/.test(subject);
      const world = isSlug ? specWorld(session, flags) : directoryWorld(session, subject);
      const detected = await detectSource(world, {
        ...specSelection(session, flags),
        slug: isSlug ? subject : './',
        ...(flags.path === undefined ? {} : { path: flags.path }),
        ...(flags.entrypoint === undefined ? {} : { entrypoint: flags.entrypoint }),
      });
      // A directory is opened as the root of a world of its own; its reader knows it as it was named.
      const slug = { ...detected.slug, text: isSlug ? detected.slug.text : subject };
      showDetected(session, flags.output, { ...detected, slug }, flags.strict === true);
    },
  );
}

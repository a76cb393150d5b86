import { Command, Option } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

export function imagesCheckCommand(session: Session): Command {
  const command = new Command('check').description(
    'Ask the registries whether they have what the tree names. Writes nothing.',
  );
  const flagged = withSpecFlags(command)
    .addOption(
      new Option(
        '--out <directory>',
        'root of the GitOps tree (default: the directory of repos.yaml)',
      ),
    )
    .addOption(new Option('-e, --environment <name>', 'only this environment of karst.yaml'));

  return withOutputFlag(flagged, ['text', 'json', 'yaml']).action(
    async (flags: PlanFlags & OutputFlag) => {
      const [{ checkImages }, { planWorld }, { showImages }] = await Promise.all([
        import('../../flows/image-hold.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const hold = await checkImages(planWorld(session, flags), planOptions(session, flags));
      showImages(session, flags.output, hold);
    },
  );
}

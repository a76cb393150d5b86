import { Command, Option } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withSpecFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

type PinFlags = PlanFlags & OutputFlag & { readonly to?: string };

export function imagesPinCommand(session: Session): Command {
  const command = new Command('pin')
    .description(
      'Write the digests of built images into the tree, once their registries have them, and nothing else.',
    )
    .argument(
      '<digests...>',
      'service=sha256:…, registry/name:tag@sha256:…, a file of such lines, or a directory of *.digest files',
    );
  const flagged = withSpecFlags(command)
    .addOption(
      new Option(
        '--out <directory>',
        'root of the GitOps tree (default: the directory of repos.yaml)',
      ),
    )
    .addOption(new Option('-e, --environment <name>', 'only this environment of karst.yaml'))
    .addOption(
      new Option(
        '--to <repository>',
        'commit to a branch instead: gh:owner/repo#branch or ./path#branch (default: its default branch)',
      ),
    );

  return withOutputFlag(flagged, ['text', 'json', 'yaml']).action(
    async (digests: readonly string[], flags: PinFlags) => {
      const { readDigestFiles } = await import('../../io/digest-files.ts');
      const handed = readDigestFiles(digests, session.workingDirectory);
      const options = { ...planOptions(session, flags), handed };
      if (flags.to === undefined) await pinHere(session, flags, options);
      else await pinTo(session, flags, flags.to, options);
    },
  );
}

type Options = ReturnType<typeof planOptions>;

async function pinHere(session: Session, flags: PinFlags, options: Options): Promise<void> {
  const [{ renderTree }, { planWorld }, { showPlan }] = await Promise.all([
    import('../../flows/render.ts'),
    import('../world.ts'),
    import('../show.ts'),
  ]);
  const pinned = await renderTree(planWorld(session, flags), options);
  showPlan(session, flags, pinned.plan, pinned.written ? 'written' : 'held');
}

async function pinTo(
  session: Session,
  flags: PinFlags,
  repository: string,
  options: Options,
): Promise<void> {
  const [{ deliver }, { deliveryMessage }, { openDelivery }, { showDelivered }] = await Promise.all(
    [
      import('../../flows/deliver.ts'),
      import('../../report/delivery-message.ts'),
      import('../world.ts'),
      import('../show.ts'),
    ],
  );
  const { branch, ...delivery } = await openDelivery(session, flags, repository);
  showDelivered(session, flags, await deliver(delivery, { ...options, branch }, deliveryMessage));
}

import { Command } from 'commander';
import {
  branchOption,
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withTreeFlags,
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
  const flagged = withTreeFlags(command).addOption(branchOption());

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
  const [{ renderTree }, { planWorld }, { showRendered }] = await Promise.all([
    import('../../flows/render.ts'),
    import('../world.ts'),
    import('../show.ts'),
  ]);
  const pinned = await renderTree(planWorld(session, flags), options);
  showRendered(session, flags, pinned);
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
      import('../delivery-world.ts'),
      import('../show.ts'),
    ],
  );
  const place = { repository, specsIn: 'here' } as const;
  const { branch, ...delivery } = await openDelivery(session, flags, place);
  showDelivered(session, flags, await deliver(delivery, { ...options, branch }, deliveryMessage));
}

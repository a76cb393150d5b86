import { Command, Option } from 'commander';
import {
  type OutputFlag,
  type PlanFlags,
  planOptions,
  withOutputFlag,
  withTreeFlags,
} from '../options.ts';
import type { Session } from '../session.ts';

type RenewFlags = Omit<PlanFlags, 'force'> & OutputFlag & { readonly force?: readonly string[] };

export function certsRenewCommand(session: Session): Command {
  const command = new Command('renew').description(
    'Make the certificates that are due, and leave everything else as it is.',
  );
  const flagged = withTreeFlags(command).addOption(
    new Option('--force <name...>', 'those of these services too, although they are not due'),
  );

  return withOutputFlag(flagged, ['text', 'json', 'yaml', 'markdown']).action(
    async ({ force: renew = [], ...flags }: RenewFlags) => {
      const [{ renewCertificates }, { planWorld }, { showRendered }] = await Promise.all([
        import('../../flows/certs-renew.ts'),
        import('../world.ts'),
        import('../show.ts'),
      ]);
      const options = { ...planOptions(session, flags), renew };
      const renewed = await renewCertificates(planWorld(session, flags), options);
      showRendered(session, flags, renewed);
    },
  );
}
